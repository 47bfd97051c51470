/**
 * The closed list of ways to find a value. Each answers with what stands on the page, best first;
 * a normaliser makes a value of it.
 */
import { type Content, isDropped } from './content.ts';
import type { Spot } from './gathered.ts';
import { countBefore } from './normalise/count.ts';
import { plain } from './normalise/normaliser.ts';
import type { NormaliserName } from './normalise/normalisers.ts';
import { attribute, isInside, type Part, partsBy } from './page-parts.ts';
import { textOf } from './page-text.ts';
import { fold, foldWord } from './plain-text.ts';
import type { Section } from './sections.ts';
import type { SiteAdapter, Strategy } from './site-adapter.ts';
import { byHeadingAfter, byLink, byRows, bySection } from './under-heading.ts';
import { byCardLine, byEmbedded, byLine, byLineAfter } from './unlabelled.ts';

/** Where an adapter looks. */
export interface Where {
	readonly content: Content;
	readonly adapter: SiteAdapter;
	readonly region: Part;
	/** The sections of the region. */
	readonly sections: readonly Section[];
	/** The reference in the address of the page, or in the link of the card. */
	readonly ref: string | null;
	/** Of one card of a list: the text of its link. */
	readonly cardTitle?: string;
}

/** Null when it is another kind of strategy. */
export type Finder = (where: Where, strategy: Strategy) => Spot[] | null;

const maxSpots = 3;

/** What is never spread over several values of one term. */
const single: ReadonlySet<NormaliserName> = new Set([
	...(['name', 'digits', 'money', 'hoursRange', 'date', 'count', 'kilometres'] as const),
]);

const isHere = (part: Part, { region }: Where) => isInside(part, region) && !isDropped(part);

/** The words beside a label, of the best kind of place that there is. */
const byLabel: Finder = (where, strategy) => {
	if (!('label' in strategy)) return null;
	const spots = strategy.label
		.flatMap((word) => where.content.labels.get(foldWord(word)) ?? [])
		.filter(({ parts }) => parts.every((part) => isHere(part, where)));
	const best = Math.min(...spots.map(({ rank }) => rank));
	return spots
		.filter(({ rank }) => rank === best)
		.map(({ label, text, lines, place, parts }) => {
			const path = `label "${label}" > ${place}`;
			// A second `dd` may belong to a term that is gone.
			const [first, ...others] = parts;
			const only = first && others.length > 0 && place === 'dd' && single.has(strategy.as);
			if (only) return { raw: textOf(first), via: 'label', path, as: strategy.as };
			return { raw: text, lines: [...lines], via: 'label', path, as: strategy.as };
		});
};

const byCount: Finder = (where, strategy) => {
	if (!('counted' in strategy)) return null;
	return where.content.lines.flatMap(({ text, block }, at) => {
		const line = where.content.folded[at] ?? '';
		const words = strategy.counted.find((each) => countBefore(line, each));
		const value = words && isHere(block, where) ? countBefore(line, words) : null;
		return value ? [{ raw: text, via: 'label', path: `sentence "… ${words}"`, as: value }] : [];
	});
};

const byImage: Finder = ({ content: { page } }, strategy) => {
	if (!('image' in strategy)) return null;
	return page.parts.flatMap((part) => {
		const raw = part.tag === 'img' ? (attribute(page, part, 'alt') ?? '') : '';
		const words = strategy.image.find((each) => fold(raw).endsWith(fold(each)));
		const value = words ? countBefore(fold(raw), words) : null;
		return value ? [{ raw, via: 'css', path: 'img[alt]', as: value }] : [];
	});
};

const bySaying: Finder = (where, strategy) => {
	if (!('says' in strategy)) return null;
	const said = strategy.says.map(foldWord);
	const line = where.content.lines.find(({ block }, at) => {
		const folded = where.content.folded[at] ?? '';
		const isSaid = (words: string) =>
			words.endsWith('…') ? folded.includes(words.slice(0, -1)) : folded === words;
		return said.some(isSaid) && isHere(block, where);
	});
	if (!line) return [];
	const path = `text "${line.text.slice(0, 60)}"`;
	return [{ raw: line.text, via: 'section', path, as: plain(true) }];
};

const byCss: Finder = (where, strategy) =>
	'css' in strategy
		? partsBy(where.content.page, strategy.css)
				.filter((part) => isHere(part, where))
				.slice(0, 1)
				.map((part) => ({ raw: textOf(part), via: 'css', path: strategy.css, as: strategy.as }))
		: null;

const byAddress: Finder = ({ ref }, strategy) => {
	if (!('url' in strategy)) return null;
	return ref ? [{ raw: ref, via: 'url', path: `url:${strategy.url}`, as: plain(ref) }] : [];
};

const byTitle: Finder = ({ content: { title } }, strategy) => {
	if (!('titleUntil' in strategy)) return null;
	const end = strategy.titleUntil.map((mark) => title.indexOf(mark)).find((at) => at > 0);
	return end
		? [{ raw: title, lines: [title.slice(0, end)], via: 'meta', path: 'title', as: 'text' }]
		: [];
};

const finders: readonly Finder[] = [
	byLabel,
	bySection,
	byHeadingAfter,
	byCount,
	byImage,
	byRows,
	bySaying,
	byLink,
	byCss,
	byAddress,
	byTitle,
	byLine,
	byLineAfter,
	byCardLine,
	byEmbedded,
];

const spotsOf = (where: Where, strategy: Strategy): Spot[] =>
	(finders.map((find) => find(where, strategy)).find((found) => found !== null) ?? []).slice(
		0,
		maxSpots,
	);

/** For each field, for each strategy, what it finds. */
export const allSpots = (where: Where): Record<string, Spot[][]> =>
	Object.fromEntries(
		Object.entries(where.adapter.fields).map(([field, strategies]) => [
			field,
			strategies.map((strategy) => spotsOf(where, strategy)),
		]),
	);
