/**
 * Hours of a trial placement and their statement for the financier (P-6, P-16, O-24).
 *
 * Only hours that somebody else approved stand in a statement. It names the candidate and never the
 * citizen service number. Hours are decimal; a period is a month, `2026-10`.
 */
import type { Person } from './author.ts';
import type { Day } from './day.ts';
import { type FactsView, ofKind } from './process/facts-view.ts';
import type { ProcessFact } from './process/process-fact.ts';

export interface HoursLine {
	readonly id: string;
	readonly on: Day;
	readonly worked: number;
	readonly coached: number;
	readonly activity: string;
	readonly enteredBy: Person;
	/** Somebody else than who entered; `null` while nobody has. */
	readonly approval: { readonly by: Person; readonly on: Day } | null;
}

/** In the order of the calendar. */
export function hoursIn(facts: FactsView): readonly HoursLine[] {
	const approvals = ofKind(facts, 'hours-approved');
	return ofKind(facts, 'hours-entered').map(({ id, on, by, data }) => {
		const approval = approvals.find(
			(one) => one.data.entry === id && one.by.personId !== by.personId,
		);
		return {
			id,
			on,
			worked: numberOf(data.worked),
			coached: numberOf(data.coached),
			activity: String(data.activity ?? ''),
			enteredBy: by,
			approval: approval ? { by: approval.by, on: approval.on } : null,
		};
	});
}

const numberOf = (value: ProcessFact['data'][string] | undefined): number =>
	typeof value === 'number' ? value : 0;

export const periodOf = (day: Day): string => day.slice(0, 7);

export interface HoursStatement {
	readonly period: string;
	readonly candidate: string;
	readonly lines: readonly (HoursLine & {
		readonly approval: NonNullable<HoursLine['approval']>;
	})[];
	readonly worked: number;
	readonly coached: number;
	/** Lines of the period that nobody else has approved: they are left out. */
	readonly waiting: number;
}

export function hoursStatement(
	all: readonly HoursLine[],
	period: string,
	candidate: string,
): HoursStatement {
	const own = all.filter(({ on }) => periodOf(on) === period);
	const lines = own.flatMap((line) =>
		line.approval === null ? [] : [{ ...line, approval: line.approval }],
	);
	const sum = (field: 'worked' | 'coached') =>
		hundredths(lines.reduce((total, line) => total + line[field], 0));
	return {
		period,
		candidate,
		lines,
		worked: sum('worked'),
		coached: sum('coached'),
		waiting: own.length - lines.length,
	};
}

/** Adding 0.1 and 0.2 leaves a tail that nobody worked. */
const hundredths = (hours: number) => Math.round(hours * 100) / 100;

const columns = [
	'kandidaat',
	'datum',
	'gewerkte uren',
	'uren jobcoaching',
	'activiteit',
	'ingevoerd door',
	'geaccordeerd door',
	'geaccordeerd op',
] as const;

/** Semicolons, decimal commas and CRLF, as a Dutch spreadsheet opens them; RFC 4180 quoting. */
export const statementCsv = ({ candidate, lines }: HoursStatement): string =>
	[
		columns,
		...lines.map(({ on, worked, coached, activity, enteredBy, approval }) => [
			candidate,
			on,
			comma(worked),
			comma(coached),
			activity,
			enteredBy.name,
			approval.by.name,
			approval.on,
		]),
	]
		.map((cells) => cells.map(cell).join(';'))
		.join('\r\n')
		.concat('\r\n');

const comma = (hours: number) => String(hours).replace('.', ',');

/** Typed text that a spreadsheet would run as a formula stays text. */
function cell(text: string): string {
	const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The same as JSON, for a portal. */
export const statementJson = ({ period, candidate, lines, worked, coached }: HoursStatement) =>
	`${JSON.stringify(
		{
			period,
			candidate,
			worked,
			coached,
			lines: lines.map(({ on, worked: own, coached: coaching, activity, enteredBy, approval }) => ({
				on,
				worked: own,
				coached: coaching,
				activity,
				enteredBy: enteredBy.name,
				approvedBy: approval.by.name,
				approvedOn: approval.on,
			})),
		},
		null,
		'\t',
	)}\n`;
