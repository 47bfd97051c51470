/**
 * The closed list of ways to find a value. Each answers with what stands on the page, best first;
 * a normaliser makes a value of it.
 */
import type { Via } from '../domain/field-reading.ts';
import { cleanAddress } from './clean-address.ts';
import { type Content, isDropped } from './content.ts';
import type { Spot } from './gathered.ts';
import { countBefore } from './normalise/count.ts';
import { plain } from './normalise/normaliser.ts';
import type { NormaliserName } from './normalise/normalisers.ts';
import { attribute, isInside, type Part, partsBy } from './page-parts.ts';
import { type Line, linesIn, proseOf, textOf } from './page-text.ts';
import { fold, foldWord } from './plain-text.ts';
import { type Section, sectionsNamed } from './sections.ts';
import type { SiteAdapter, Strategy } from './site-adapter.ts';
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

const proseSpot = (content: readonly Line[], via: Via, path: string, as: NormaliserName): Spot => {
	const prose = proseOf(content);
	return { raw: prose, lines: prose.split('\n'), via, path, as };
};

const bySection: Finder = ({ sections }, strategy) =>
	'section' in strategy
		? sectionsNamed(sections, strategy.section).map(({ heading, parts }) =>
				proseSpot(linesIn(parts), 'section', `section "${heading}"`, strategy.as),
			)
		: null;

const byHeadingAfter: Finder = ({ sections }, strategy) => {
	if (!('headingAfter' in strategy)) return null;
	return sections.flatMap(({ heading, title: { tag } }) => {
		const start = strategy.headingAfter.find((words) => fold(heading).startsWith(foldWord(words)));
		const rest = heading.slice(start?.length ?? heading.length);
		const line = rest.replace(/^[\s:"'‘“]+|["'’”]$/g, '');
		return line
			? [{ raw: heading, lines: [line], via: 'section', path: tag, as: strategy.as }]
			: [];
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

const below = (parts: readonly Part[]): Part[] =>
	parts.flatMap((part) => [part, ...below(part.children)]);

/** The first table or list below the parts, a row on a line; else the lines. */
function rowsIn(parts: readonly Part[]): string[] {
	const all = below(parts);
	const box = all.find(({ tag }) => /^(?:table|ul|ol)$/.test(tag));
	if (!box) return linesIn(parts).map(({ text }) => text);
	const isRow = ({ tag, children }: Part) =>
		tag === 'li' || (tag === 'tr' && children.some((cell) => cell.tag === 'td'));
	return below([box]).filter(isRow).map(textOf).filter(Boolean);
}

const byRows: Finder = ({ sections }, strategy) =>
	'rows' in strategy
		? sections
				.filter(({ heading }) =>
					strategy.rows.some((words) => fold(heading).includes(foldWord(words))),
				)
				.map(({ heading, parts }) => {
					const lines = rowsIn(parts);
					const path = `section "${heading}"`;
					return { raw: lines.join('; '), lines, via: 'section', path, as: strategy.as };
				})
		: null;

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

const byLink: Finder = ({ content: { page, view }, sections }, strategy) => {
	if (!('linkUnder' in strategy)) return null;
	const parts = below(sectionsNamed(sections, strategy.linkUnder).flatMap((each) => each.parts));
	return parts.flatMap((part) => {
		const href = part.tag === 'a' ? attribute(page, part, 'href') : null;
		const url = href && /^https?:/i.test(href) ? URL.parse(href, view.url?.href) : null;
		const address = url && cleanAddress(url).address;
		return address ? [{ raw: address, via: 'section', path: 'a[href]', as: plain(address) }] : [];
	});
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
