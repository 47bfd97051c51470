import type { Content } from './content.ts';
import { countBefore } from './normalise/count.ts';
import { partsBy } from './page-parts.ts';
import { fold, foldWord } from './plain-text.ts';
import type { Condition, SiteAdapter } from './site-adapter.ts';

const reference = /^\d{6,11}$/;

/** Whether a path has the shape `/nl/vacatures/:ref` or `/vacatures/*`; `ref` when it names one. */
export function matchPath(pattern: string, path: string): { ref: string | null } | null {
	const wanted = pattern.split('/');
	const pieces = path.replace(/\/$/, '').split('/');
	const open = wanted.at(-1) === '*';
	if (open ? pieces.length < wanted.length - 1 : pieces.length !== wanted.length) return null;
	let ref: string | null = null;
	for (const [at, piece] of (open ? wanted.slice(0, -1) : wanted).entries()) {
		const actual = pieces[at] ?? '';
		if (piece === ':ref' && reference.test(actual)) ref = actual;
		else if (piece !== actual) return null;
	}
	return { ref };
}

const pathOf = (adapter: SiteAdapter, url: URL) =>
	adapter.detect.url.map((pattern) => matchPath(pattern, url.pathname)).find(Boolean);

/** The reference in the address, or null. */
export const refOf = (adapter: SiteAdapter, url: URL | null): string | null =>
	(url && pathOf(adapter, url)?.ref) ?? null;

function holds(
	{ page, labels, folded, sections, scripts, marked }: Content,
	condition: Condition,
): boolean {
	if ('css' in condition) return partsBy(page, condition.css).length > 0;
	if ('label' in condition) return condition.label.some((word) => labels.has(foldWord(word)));
	if ('text' in condition)
		return condition.text.some((words) => folded.some((line) => line.includes(foldWord(words))));
	if ('headingAfter' in condition)
		return condition.headingAfter.some((words) =>
			sections.some(({ heading }) => fold(heading).startsWith(foldWord(words))),
		);
	if ('counted' in condition)
		return condition.counted.some((words) => folded.some((line) => countBefore(line, words)));
	if ('script' in condition)
		return page.scopes.some((scope) => page.dom.all(scope, condition.script).length > 0);
	return marked.length > 0 || scripts.some((text) => text?.includes('JobPosting'));
}

/** `address`: the address says that it is this page, but what must be there is not. */
export type Claim = 'page' | 'address';

/** Whether this adapter reads the page. Without an address the content alone decides. */
export function claimOf(
	content: Content,
	{ hosts, detect, ...adapter }: SiteAdapter,
): Claim | null {
	const { url } = content.view;
	const { all, any, none } = detect;
	if (url && !hosts.includes('*') && !hosts.includes(url.hostname)) return null;
	if (url && !pathOf({ hosts, detect, ...adapter }, url)) return null;
	if (none.some((condition) => holds(content, condition))) return null;
	const there = all.every((condition) => holds(content, condition));
	if (there && (any.length === 0 || any.some((condition) => holds(content, condition))))
		return 'page';
	return url && detect.urlIsEnough && content.lines.length > 8 ? 'address' : null;
}
