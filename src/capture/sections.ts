/**
 * The content under a heading: real headings, and in old pages a line that is bold as a whole.
 */
import { attribute, type Page, type Part } from './page-parts.ts';
import { isBlock, textOf } from './page-text.ts';
import { fold } from './plain-text.ts';

export interface Section {
	readonly heading: string;
	readonly title: Part;
	readonly parts: readonly Part[];
}

const maxHeading = 160;
const maxSections = 200;
const boldLevel = 7;
const none = 9;

function beginsAndEndsLine({ parent, at }: Part): boolean {
	const visible = ({ size, tag }: Part) => size > 0 || tag === 'br';
	const before = parent?.children.slice(Math.max(0, at - 10), at).findLast(visible);
	const next = parent?.children.slice(at + 1, at + 11).find(visible);
	const breaks = (part: Part | undefined) => !part || part.tag === 'br' || isBlock(part);
	return breaks(before) && breaks(next);
}

/** 1 to 6 for headings, 7 for a bold line, 9 for anything else. */
function levelOf(page: Page, part: Part): number {
	if (part.size === 0 || part.size > maxHeading || part.dropped) return none;
	const level = /^h([1-6])$/.exec(part.tag)?.[1];
	if (level) return Number(level);
	if (attribute(page, part, 'role') === 'heading')
		return Number(attribute(page, part, 'aria-level')) || 2;
	if (/^(?:summary|legend)$/.test(part.tag)) return boldLevel;
	return /^(?:b|strong)$/.test(part.tag) && beginsAndEndsLine(part) ? boldLevel : none;
}

/** All sections below `region`, in document order. */
export function sectionsIn(page: Page, region: Part): Section[] {
	const titles: { part: Part; level: number }[] = [];
	/** The highest heading in and below each part that has one. */
	const top = new Map<Part, number>();

	const measure = (part: Part): number => {
		const level = levelOf(page, part);
		if (level < none && titles.length < maxSections) titles.push({ part, level });
		const highest = part.children.reduce((high, child) => Math.min(high, measure(child)), level);
		if (highest < none) top.set(part, highest);
		return highest;
	};
	measure(region);

	/** What follows the heading, climbing out of wrappers that hold only the heading. */
	const contentOf = (title: Part, level: number): Part[] => {
		const content: Part[] = [];
		for (let at = title, up = 0; up < 4 && at.parent; at = at.parent, up += 1) {
			const next = at.parent.children.slice(at.at + 1);
			const end = next.findIndex((part) => (top.get(part) ?? none) <= level);
			content.push(...(end < 0 ? next : next.slice(0, end)));
			const found = end >= 0 || content.some(({ size }) => size > 0);
			if (found || at.parent.size !== title.size) return content;
		}
		return content;
	};

	return titles.map(({ part, level }) => ({
		heading: textOf(part),
		title: part,
		parts: contentOf(part, level),
	}));
}

/** The sections with one of the headings; accents, capitals and a colon do not matter. */
export function sectionsNamed(sections: readonly Section[], names: readonly string[]): Section[] {
	const wanted = names.map(fold);
	return sections.filter(({ heading }) => wanted.includes(fold(heading)));
}
