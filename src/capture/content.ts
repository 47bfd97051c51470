/**
 * The page as the strategies ask about it: lines, labels and sections, made once.
 */
import { type Labels, labelsIn } from './labels.ts';
import { type MarkedUp, markedUpIn } from './marked-up.ts';
import { isInside, type Page, type Part, pageParts, partsBy } from './page-parts.ts';
import { type Line, linesIn, textOf } from './page-text.ts';
import type { PageView } from './page-view.ts';
import { isPersonName } from './person-name.ts';
import { fold, oneLine } from './plain-text.ts';
import { type Section, sectionsIn, sectionsNamed } from './sections.ts';
import type { SiteAdapter } from './site-adapter.ts';

export interface Content {
	readonly view: PageView;
	readonly page: Page;
	readonly title: string;
	readonly lines: readonly Line[];
	/** The lines, folded. */
	readonly folded: readonly string[];
	readonly labels: Labels;
	readonly sections: readonly Section[];
	/** The visible h1s, that of the main part first; without one the first heading. */
	readonly headings: readonly string[];
	/** The ld+json scripts; null where one is too long. */
	readonly scripts: readonly (string | null)[];
	/** JobPostings in microdata and RDFa. */
	readonly marked: readonly MarkedUp[];
	/** Names of contact persons, and all text that was left out with them. */
	readonly people: readonly string[];
	readonly gone: string;
}

/** More than any page needs; what is beyond is left alone. */
export const mostHeadings = 1_000;
export const mostPeople = 1_000;

const nameLabels = ['naam', 'contactpersoon', 'contact', 'recruiter'];

/** Drops the parts that belong to contact persons; returns their names and all text gone. */
function dropPeople(
	labels: Labels,
	sections: readonly Section[],
	words: readonly string[],
): { people: string[]; gone: string } {
	const gone = sectionsNamed(sections, words).flatMap(({ title, parts }) => [title, ...parts]);
	const inSections = gone.flatMap((part) => linesIn([part]).map(({ text }) => text));
	const spots = words.flatMap((word) => labels.get(fold(word)) ?? []);
	const named = nameLabels.flatMap((label) => labels.get(label) ?? []);
	const people = [
		...inSections.filter(isPersonName),
		...named
			.filter(({ parts }) => parts.some((part) => gone.some((dropped) => isInside(part, dropped))))
			.map(({ text }) => text),
		...spots.flatMap(({ lines }) => lines.filter(isPersonName)),
	];
	for (const part of gone) part.dropped = true;
	// The value of "Telefoon: …" in a line shares its box with other text: there the patterns work.
	for (const { parts, place } of spots)
		if (place !== 'text') for (const part of parts) part.dropped = true;
	return {
		people: [...new Set(people)]
			.filter((person) => person.length <= 60 && !/[\d@]/.test(person))
			.slice(0, mostPeople),
		gone: [...inSections, ...spots.map(({ text }) => text)].join('\n'),
	};
}

export function contentOf(view: PageView, adapters: readonly SiteAdapter[]): Content {
	const page = pageParts(view);
	const words = [...new Set(adapters.flatMap(({ drop }) => drop))];
	const labels = labelsIn(page, page.body, linesIn([page.body]));
	const sections = sectionsIn(page, page.body);
	const beside = adapters.flatMap(({ ignore }) => ignore);
	for (const { title, parts } of sectionsNamed(sections, beside))
		for (const part of [title, ...parts]) part.dropped = true;
	const { people, gone } = dropPeople(labels, sections, words);
	const lines = linesIn([page.body]);
	const titles = ['main h1', 'h1'].flatMap((css) => partsBy(page, css).map(textOf));
	const headings = [...new Set(titles.filter(Boolean))].slice(0, mostHeadings);
	const first = sections[0]?.heading;
	return {
		view,
		page,
		title: oneLine(page.dom.title).slice(0, 300),
		lines,
		folded: lines.map(({ text }) => fold(text)),
		labels,
		sections: sections.filter(({ title }) => !isDropped(title)),
		headings: titles.length === 0 && first ? [first] : headings,
		scripts: dataScripts(page),
		marked: page.limitReached ? [] : markedUpIn(page),
		people,
		gone,
	};
}

const maxScripts = 1_000_000;

function dataScripts({ dom, scopes }: Page): (string | null)[] {
	let room = maxScripts;
	return scopes
		.flatMap((scope) => dom.all(scope, 'script'))
		.filter((script) =>
			/^\s*application\/ld\+json\s*(?:;|$)/i.test(dom.attribute(script, 'type') ?? ''),
		)
		.slice(0, 200)
		.map((script) => {
			const text = dom.text(script);
			room -= text.length;
			return room < 0 ? null : text;
		});
}

export const isDropped = (part: Part): boolean => {
	for (let at: Part | null = part; at; at = at.parent) if (at.dropped) return true;
	return false;
};

/** The part in which the adapter looks: its first selector that matches, else the page. */
export const regionOf = ({ page }: Content, adapter: SiteAdapter): Part =>
	adapter.region.flatMap((css) => partsBy(page, css))[0] ?? page.body;
