/**
 * The value beside a visible label, in whatever markup: definition list, table row or column,
 * label of a form field, aria-label, bold text, two boxes side by side, or "Label: value".
 */
import { attribute, isControl, type Page, type Part } from './page-parts.ts';
import { isBlock, type Line, linesIn, textOf } from './page-text.ts';
import { fold, oneLine } from './plain-text.ts';

export interface LabelSpot {
	/** As it stands on the page, without the colon. */
	readonly label: string;
	readonly text: string;
	readonly lines: readonly string[];
	/** The kind of place where the value stands: `dd`, `td`, `text`… */
	readonly place: string;
	/** 0 is a structure that means "label and value", 2 is only two boxes in a row. */
	readonly rank: 0 | 1 | 2;
	/** Where the value stands, so that it can be dropped. */
	readonly parts: readonly Part[];
}

const maxLabel = 80;
const headings = /^h[1-6]$/;

/** Enough to find a value, few enough for a page with endless siblings. */
const maxFollowers = 40;
const maxSpots = 8;

const after = (part: Part): Part[] =>
	part.parent?.children.slice(part.at + 1, part.at + 1 + maxFollowers) ?? [];
const hasText = ({ size, dropped }: Part) => size > 0 && !dropped;

/** The siblings after the label; after its wrapper when the wrapper holds only the label. */
function followers(label: Part): Part[] {
	for (let at = label, up = 0; up < 3 && at.parent; at = at.parent, up += 1) {
		const next = after(at).filter(({ tag, size }) => size > 0 || tag === 'dd' || tag === 'td');
		if (next.length > 0) return next;
		if (at.parent.size !== label.size) return [];
	}
	return [];
}

function ofTerm(term: Part): Part[] {
	const next = followers(term);
	const end = next.findIndex(({ tag }) => tag === 'dt');
	return (end < 0 ? next : next.slice(0, end)).filter(({ tag }) => tag !== 'dt');
}

const cellsOf = (row: Part | null) =>
	row?.children.filter(({ tag }) => tag === 'td' || tag === 'th') ?? [];

/** The cell beside it; below it in a row of headings; before it when it is the second of two. */
function ofCell(cell: Part): Part[] {
	const cells = cellsOf(cell.parent);
	const column = cells.indexOf(cell);
	const heads = cells.length > 1 && cells.every(({ tag }) => tag === 'th');
	if (heads || cells.length === 1) {
		const rows = cell.parent?.parent?.children ?? [];
		const body =
			cell.parent?.parent?.tag === 'thead' ? (after(cell.parent.parent)[0]?.children ?? []) : [];
		const below = [...rows.slice((cell.parent?.at ?? 0) + 1), ...body].find(
			({ tag }) => tag === 'tr',
		);
		return cellsOf(below ?? null).slice(column, column + 1);
	}
	const beside = cells[column + 1] ?? (cells.length === 2 ? cells[0] : undefined);
	return beside ? [beside] : [];
}

/** The rest of the line after bold text, up to the next bold text or box. */
function ofBold(bold: Part): Part[] {
	const next = followers(bold);
	const from = next.findIndex(({ tag }) => tag !== 'br');
	const rest = next.slice(Math.max(from, 0));
	const end = rest.findIndex(
		(part, at) => at > 0 && (/^(?:b|strong|br)$/.test(part.tag) || isBlock(part)),
	);
	return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Two boxes side by side. A picture in the first may be its value, and a list or table in either has
 * its own rules: a term with an empty value takes nothing from the next box.
 */
const ofBox = (box: Part): Part[] =>
	(box.holds.picture || box.holds.structure ? [] : followers(box))
		.slice(0, 1)
		.filter(({ tag, holds }) => !headings.test(tag) && !holds.structure);

type Rule = readonly [tags: RegExp, rank: LabelSpot['rank'], values: (label: Part) => Part[]];
const rules: readonly Rule[] = [
	[/^dt$/, 0, ofTerm],
	[/^t[dh]$/, 0, ofCell],
	[/^(?:strong|b)$/, 1, ofBold],
	[/^(?:span|div|p|em|small|legend|summary|#box)$/, 2, ofBox],
];

function spot(label: string, parts: readonly Part[], rank: LabelSpot['rank']): LabelSpot[] {
	const lines = linesIn(parts.filter(hasText)).map(({ text }) => text);
	const text = lines.join(' ').replace(/^:\s*/, '');
	if (text === '' || text.length > 20_000) return [];
	const place = parts[0]?.tag === '#text' ? 'text' : (parts[0]?.tag ?? 'text');
	return [{ label: label.replace(/\s*:$/, ''), text, lines, place, rank, parts }];
}

function ofControl(page: Page, label: Part): LabelSpot[] {
	const id = attribute(page, label, 'for');
	const controls = id
		? page.controls.filter((part) => attribute(page, part, 'id') === id)
		: label.children.filter(isControl);
	return controls.flatMap((control) => {
		if (
			/^(?:password|hidden|radio|checkbox|submit|button)$/.test(
				attribute(page, control, 'type') ?? '',
			)
		)
			return [];
		const chosen = control.children.filter(({ tag }) => tag === 'option');
		const value =
			control.element && control.tag !== 'output'
				? page.dom.value(control.element)
				: textOf(control);
		const option = chosen.find(
			(part) => (attribute(page, part, 'value') ?? optionText(part)) === value,
		);
		const text = oneLine(option ? optionText(option) : value);
		return text === ''
			? []
			: [
					{
						label: textOf(label),
						text,
						lines: [text],
						place: control.tag,
						rank: 0 as const,
						parts: [],
					},
				];
	});
}

const optionText = (option: Part) => oneLine(option.children.map(({ text }) => text).join(''));

/** "Beroep: Metselaar – Postcode: 5611": a dash parts only before another label. */
function ofLine({ text, block }: Line): LabelSpot[] {
	if (!text.includes(':') || text.length > 2_000) return [];
	return text.split(/\s[–—|•·-]\s(?=[^:–—|•]{2,40}:\s)/).flatMap((segment) => {
		const at = segment.indexOf(':');
		const value = segment.slice(at + 1).trim();
		if (at < 2 || at > maxLabel || value === '') return [];
		const label = segment.slice(0, at).trim();
		return [
			{ label, text: value, lines: [value], place: 'text', rank: 1 as const, parts: [block] },
		];
	});
}

export type Labels = ReadonlyMap<string, readonly LabelSpot[]>;

/** All labels below `region` with their values, by folded label, in document order. */
export function labelsIn(page: Page, region: Part, lines: readonly Line[]): Labels {
	const found = new Map<string, LabelSpot[]>();
	const keep = (label: string, spots: readonly LabelSpot[]) => {
		const key = fold(label);
		const short = key.replace(/\s*\([^)]*\)$/, '');
		for (const each of new Set([key, short])) {
			const known = found.get(each) ?? [];
			if (each !== '' && known.length < maxSpots) found.set(each, known.concat(spots));
		}
	};
	const visit = (part: Part) => {
		if (part.dropped || part.tag === 'nav') return;
		const named = attribute(page, part, 'aria-label');
		if (named && part.size > 0 && part.size < 400 && !/^(?:a|button|nav)$/.test(part.tag))
			keep(named, spot(oneLine(named), [part], 1));
		if (part.size > 0 && part.size <= maxLabel) {
			const rule = rules.find(([tags]) => tags.test(part.tag.includes('-') ? '#box' : part.tag));
			const text = rule || part.tag === 'label' ? textOf(part) : '';
			if (rule && text !== '') keep(text, spot(text, rule[2](part), rule[1]));
			if (part.tag === 'label') {
				const control = ofControl(page, part);
				keep(text, control.length > 0 ? control : spot(text, ofBox(part), 0));
			}
		}
		for (const child of part.children) visit(child);
	};
	visit(region);
	for (const line of lines) for (const each of ofLine(line)) keep(each.label, [each]);
	return found;
}
