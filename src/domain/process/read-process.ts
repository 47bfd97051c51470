/**
 * Reading a process that an office wrote itself.
 *
 * Beyond the shape, rows have to name what exists: a fact that no kind declares, or a kind of client
 * that stands below the row that builds on it, would make a condition that never holds.
 */
import { commonFactKinds } from './fact-kind.ts';
import { type Problem, problemsIn, writePath } from './problems.ts';
import { WorkProcess } from './process.ts';
import { toConclusion } from './questionnaire-row.ts';

export type ReadProcess =
	| { readonly kind: 'process'; readonly process: WorkProcess }
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export function readProcess(written: unknown): ReadProcess {
	const { data, error } = WorkProcess.safeParse(written);
	if (error) return { kind: 'refused', problems: problemsIn(error.issues) };
	const problems = [
		...doubles(data),
		...strayNames(data),
		...strayEntries(data),
		...kindsBelow(data),
	];
	return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'process', process: data };
}

const hasId = (row: unknown): row is { readonly id: string } =>
	typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';

const tablesOf = (process: WorkProcess) =>
	Object.entries(process).flatMap(([name, rows]) =>
		Array.isArray(rows) ? [{ name, ids: rows.filter(hasId).map(({ id }) => id) }] : [],
	);

const doubles = (process: WorkProcess): readonly Problem[] =>
	tablesOf(process).flatMap(({ name, ids }) =>
		ids.flatMap((id, place): Problem[] =>
			ids.indexOf(id) === place
				? []
				: [{ path: writePath([name, place, 'id']), problem: 'twice', name: id }],
		),
	);

interface Named {
	readonly path: readonly PropertyKey[];
	readonly key: string;
	readonly value: string;
}

/** Every text in the tables with the key it stands under; a text in a list has the key of the list. */
function* namesIn(value: unknown, path: readonly PropertyKey[] = []): Generator<Named> {
	if (Array.isArray(value)) {
		for (const [place, part] of value.entries()) {
			if (typeof part === 'string') {
				yield { path: [...path, place], key: String(path.at(-1)), value: part };
			} else yield* namesIn(part, [...path, place]);
		}
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value)) {
			if (typeof part === 'string') yield { path: [...path, key], key, value: part };
			else yield* namesIn(part, [...path, key]);
		}
	}
}

function strayNames(process: WorkProcess): readonly Problem[] {
	const factKinds = [...process.factKinds, ...commonFactKinds].map(({ id }) => id);
	const questionIds = process.questionnaires.flatMap(({ questions }) =>
		questions.map(({ id }) => id),
	);
	const termIds = process.terms.map(({ id }) => id);
	const known: Readonly<Record<string, readonly string[]>> = {
		fact: factKinds,
		latest: factKinds,
		facts: factKinds,
		kinds: factKinds,
		recordedAs: factKinds,
		kind: process.clientKinds.map(({ id }) => id),
		first: termIds,
		second: termIds,
		term: termIds,
		signed: process.documents.map(({ document }) => document),
		next: [toConclusion, ...questionIds],
	};
	return [...namesIn(process)]
		.filter(
			({ path }) =>
				path[0] !== 'factKinds' && !['where', 'among', 'data'].some((key) => path.includes(key)),
		)
		.filter(({ key, value }) => known[key]?.includes(value) === false)
		.map(({ path, value }) => ({
			path: writePath(path),
			problem: 'refers-to-nothing',
			name: value,
		}));
}

/** A phase names the limits that guard its beginning. */
const strayEntries = ({ phases, limits }: WorkProcess): readonly Problem[] =>
	phases.flatMap(({ entry }, phase) =>
		entry.flatMap((name, place): Problem[] =>
			limits.some(({ id }) => id === name)
				? []
				: [
						{
							path: writePath(['phases', phase, 'entry', place]),
							problem: 'refers-to-nothing',
							name,
						},
					],
		),
	);

const kindsBelow = (process: WorkProcess): readonly Problem[] =>
	process.clientKinds.flatMap(({ when }, place) => {
		const above = process.clientKinds.slice(0, place).map(({ id }) => id);
		return [...namesIn(when, ['clientKinds', place, 'when'])]
			.filter(({ key, value }) => key === 'kind' && !above.includes(value))
			.map(({ path, value }) => ({
				path: writePath(path),
				problem: 'refers-below' as const,
				name: value,
			}));
	});
