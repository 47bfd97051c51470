/** What is wrong with a file that somebody wrote, and where: `terms[2].length.count`. */
import type { z } from 'zod';
import { type Expected, expectedBy } from './expected.ts';

export interface Problem {
	readonly path: string;
	readonly problem:
		| 'missing'
		| 'wrong-value'
		| 'unknown-field'
		| 'unknown-kind'
		| 'missing-field'
		| 'twice'
		| 'refers-to-nothing'
		| 'refers-below';
	/** The name concerned, such as a field that nobody knows. */
	readonly name?: string;
	/** What a wrong value would have to be, where the schema says it in one word. */
	readonly expected?: Expected;
}

type Issue = z.core.$ZodIssue;

/** `['terms', 2, 'due']` as `terms[2].due`; the whole file is `.`. */
export const writePath = (path: readonly PropertyKey[]): string =>
	path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '') || '.';

export const problemsIn = (issues: readonly Issue[]): readonly Problem[] =>
	issues.flatMap((issue) => problemsOf(issue, []));

function problemsOf(issue: Issue, above: readonly PropertyKey[]): readonly Problem[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'invalid_union') {
		const inner = closestBranch(issue.errors);
		if (inner.length > 0) return inner.flatMap((one) => problemsOf(one, path));
	}
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((name) => ({ path: writePath(path), problem: 'unknown-field', name }));
	}
	const missing = issue.code === 'invalid_type' && issue.message.endsWith('undefined');
	if (missing) return [{ path: writePath(path), problem: 'missing' }];
	const expected = expectedBy(issue);
	return [{ path: writePath(path), problem: 'wrong-value', ...(expected ? { expected } : {}) }];
}

/** Of the shapes that a value could have had, the one it comes deepest into. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
	const depth = (branch: readonly Issue[]) =>
		Math.max(
			0,
			...branch.map(({ code, path }) => path.length * 2 - Number(code === 'unrecognized_keys')),
		);
	const deepest = branches.toSorted((a, b) => depth(b) - depth(a)).at(0) ?? [];
	return depth(deepest) > 0 ? deepest : [];
}
