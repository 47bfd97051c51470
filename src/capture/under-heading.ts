/** Values that stand under a heading: its text, its rows, a link in it, or the end of the heading itself. */
import type { Via } from '../domain/field-reading.ts';
import { cleanAddress } from './clean-address.ts';
import type { Spot } from './gathered.ts';
import { plain } from './normalise/normaliser.ts';
import type { NormaliserName } from './normalise/normalisers.ts';
import { attribute, type Part } from './page-parts.ts';
import { type Line, linesIn, proseOf, textOf } from './page-text.ts';
import { fold, foldWord } from './plain-text.ts';
import { sectionsNamed } from './sections.ts';
import type { Finder } from './strategies.ts';

const proseSpot = (content: readonly Line[], via: Via, path: string, as: NormaliserName): Spot => {
	const prose = proseOf(content);
	return { raw: prose, lines: prose.split('\n'), via, path, as };
};

export const bySection: Finder = ({ sections }, strategy) =>
	'section' in strategy
		? sectionsNamed(sections, strategy.section).map(({ heading, parts }) =>
				proseSpot(linesIn(parts), 'section', `section "${heading}"`, strategy.as),
			)
		: null;

export const byHeadingAfter: Finder = ({ sections }, strategy) => {
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

export const byRows: Finder = ({ sections }, strategy) =>
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

export const byLink: Finder = ({ content: { page, view }, sections }, strategy) => {
	if (!('linkUnder' in strategy)) return null;
	const parts = below(sectionsNamed(sections, strategy.linkUnder).flatMap((each) => each.parts));
	return parts.flatMap((part) => {
		const href = part.tag === 'a' ? attribute(page, part, 'href') : null;
		const url = href && /^https?:/i.test(href) ? URL.parse(href, view.url?.href) : null;
		const address = url && cleanAddress(url).address;
		return address ? [{ raw: address, via: 'section', path: 'a[href]', as: plain(address) }] : [];
	});
};
