/**
 * The schema.org JobPostings of a page: in `application/ld+json` scripts, microdata and RDFa.
 *
 * Only ways that lead to the page's own subject are followed: arrays, `@graph`, `mainEntity` and the
 * entries of a list; not `seeks` of a person, not `about` of an article.
 */
import type { Warning } from '../domain/capture-record.ts';
import type { Via } from '../domain/field-reading.ts';
import { parseJson } from './json-repair.ts';
import type { MarkedUp } from './marked-up.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Posting {
	readonly data: JsonObject;
	/** `ld+json[1]#/@graph/2` */
	readonly path: string;
	readonly via: Extract<Via, 'json-ld' | 'json-ld-repaired' | 'microdata' | 'rdfa'>;
	/** One entry of an ItemList: probably not the subject of the page. */
	readonly listed: boolean;
}

const maxDepth = 12;
const maxNodes = 5_000;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own member: names such as `__proto__` and `constructor` lead nowhere. */
export const member = (data: JsonObject, key: string): unknown =>
	Object.hasOwn(data, key) ? data[key] : undefined;

const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const isPosting = (data: JsonObject) =>
	listOf(member(data, '@type')).some(
		(type) =>
			typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/.test(type),
	);

const followed: readonly (readonly [key: string, list: boolean])[] = [
	['@graph', false],
	['mainEntity', false],
	['mainEntityOfPage', false],
	['itemListElement', true],
	['item', false],
];

export function postingsIn(
	scripts: readonly (string | null)[],
	marked: readonly MarkedUp[] = [],
): {
	postings: Posting[];
	warnings: Warning[];
} {
	const postings: Posting[] = [];
	const warnings: Warning[] = [];
	let nodes = 0;

	scripts.forEach((text, nth) => {
		const detail = `ld+json[${nth}]`;
		if (text === null) {
			warnings.push({ code: 'limit-reached', field: null, detail });
			return;
		}
		const parsed = parseJson(text);
		if (!parsed) {
			warnings.push({ code: 'json-invalid', field: null, detail });
			return;
		}
		const repaired = parsed.repairs.length > 0;
		const via = repaired ? 'json-ld-repaired' : 'json-ld';
		const before = postings.length;
		const visit = (value: unknown, path: string, depth: number, listed: boolean) => {
			nodes += 1;
			if (nodes > maxNodes || depth > maxDepth) return;
			if (Array.isArray(value)) {
				const entries = value.slice(0, maxNodes);
				for (const [at, each] of entries.entries()) visit(each, `${path}/${at}`, depth + 1, listed);
				return;
			}
			if (!isObject(value)) return;
			if (isPosting(value)) postings.push({ data: value, path, via, listed });
			for (const [key, list] of followed) {
				const next = member(value, key);
				if (next !== undefined) visit(next, `${path}/${key}`, depth + 1, listed || list);
			}
		};
		visit(parsed.value, `${detail}#`, 0, false);
		if (repaired && postings.length > before) {
			const steps = parsed.repairs.join(', ');
			warnings.push({ code: 'json-repaired', field: null, detail: `${detail}: ${steps}` });
		}
	});
	postings.push(...marked.flatMap(postingMarkedUp));
	if (nodes > maxNodes) warnings.push({ code: 'limit-reached', field: null, detail: 'ld+json' });
	return { postings, warnings };
}

/** The reader wrote this JSON itself; what a page script claims to have read may still be anything. */
function postingMarkedUp({ via, json }: MarkedUp, nth: number): Posting[] {
	const data = parseJson(json)?.value;
	return isObject(data) ? [{ data, path: `${via}[${nth}]#`, via, listed: false }] : [];
}
