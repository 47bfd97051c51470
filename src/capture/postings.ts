/**
 * The schema.org JobPostings in a page's `application/ld+json` scripts.
 *
 * Only ways that lead to the page's own subject are followed: arrays, `@graph`, `mainEntity` and the
 * entries of a list; not `seeks` of a person, not `about` of an article.
 */
import type { Warning } from '../domain/capture-record.ts';
import { parseJson } from './json-repair.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Posting {
	readonly data: JsonObject;
	/** `ld+json[1]#/@graph/2` */
	readonly path: string;
	readonly repaired: boolean;
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

export function postingsIn(scripts: readonly (string | null)[]): {
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
			if (isPosting(value)) postings.push({ data: value, path, repaired, listed });
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
	if (nodes > maxNodes) warnings.push({ code: 'limit-reached', field: null, detail: 'ld+json' });
	return { postings, warnings };
}
