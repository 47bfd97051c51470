import { fold } from '../plain-text.ts';
import type { Normalised, Normaliser, Reading } from './normaliser.ts';

const months = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ');
const abroad: Readonly<Record<string, string>> = { mrt: 'maa', mar: 'maa', may: 'mei', oct: 'okt' };
const dayMs = 86_400_000;

/** Gives the day of an instant in a time zone, `YYYY-MM-DD`. */
export function dayIn(zone: string): Reading['dayOf'] {
	let format: Intl.DateTimeFormat | undefined;
	return (instant) => {
		format ??= new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
		return format.format(instant);
	};
}

/** `YYYY-MM-DD` when the day exists and lies in a year that a vacancy can have. */
function dayFrom(year: number, month: number, date: number): string | null {
	if (year < 1990 || year > 2100) return null;
	const at = new Date(Date.UTC(year, month - 1, date));
	return at.getUTCMonth() === month - 1 && at.getUTCDate() === date
		? at.toISOString().slice(0, 10)
		: null;
}

type Form = readonly [RegExp, (match: RegExpExecArray, reading: Reading) => string | null];

const numbers = (match: RegExpExecArray) => match.slice(1).map(Number);

const forms: readonly Form[] = [
	// An instant with a zone counts on the day in the page's zone; without a zone it is local.
	[
		/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)$/i,
		([whole], { dayOf }) => {
			const instant = Date.parse(
				whole
					.toUpperCase()
					.replace(' ', 'T')
					.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
			);
			if (Number.isNaN(instant)) return null;
			const day = dayOf(instant);
			return dayFrom(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
		},
	],
	[
		/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+)?$/,
		(match) => {
			const [year = 0, month = 0, date = 0] = numbers(match);
			return dayFrom(year, month, date);
		},
	],
	[
		/(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/,
		(match) => {
			const [date = 0, month = 0, year = 0] = numbers(match);
			return dayFrom(year, month, date);
		},
	],
	[
		/(?<!\d)(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})(?!\d)/,
		([, date, name = '', year]) => {
			const short = abroad[name.slice(0, 3)] ?? name.slice(0, 3);
			const month = months.indexOf(short) + 1;
			return month === 0 ? null : dayFrom(Number(year), month, Number(date));
		},
	],
];

/** 08/30/2026 can only be read the American way. */
function american(text: string): Normalised | null {
	const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
	const value = year === undefined ? null : dayFrom(Number(year), Number(month), Number(date));
	return value ? { value, flags: ['implausible'] } : null;
}

const daysAgo: readonly (readonly [RegExp, days: number])[] = [
	[/(\d{1,3}|een) (?:dag|dagen) geleden/, 1],
	[/(\d{1,3}|een) (?:week|weken) geleden/, 7],
	[/(\d{1,3}|een) (?:maand|maanden) geleden/, 30],
];
const words: readonly (readonly [RegExp, days: number])[] = [
	[/\bvandaag\b/, 0],
	[/\bgisteren\b/, -1],
	[/\beergisteren\b/, -2],
	[/\bmorgen\b/, 1],
];

function relative(text: string, { today }: Reading): Normalised | null {
	const ago = daysAgo.flatMap(([pattern, length]) => {
		const count = pattern.exec(text)?.[1];
		return count ? [-length * (count === 'een' ? 1 : Number(count))] : [];
	});
	const days = ago[0] ?? words.find(([pattern]) => pattern.test(text))?.[1];
	if (days === undefined) return null;
	const value = new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10);
	return { value, flags: ['relative-date'] };
}

/** A calendar day. A day that does not exist is no day. */
export const date: Normaliser = (reading) => {
	const text = fold(reading.text);
	for (const [pattern, read] of forms) {
		const match = pattern.exec(text);
		const value = match && read(match, reading);
		if (value) return { value, flags: [] };
	}
	return american(text) ?? relative(text, reading);
};

/** A day where there is one, else the text: "per direct". */
export const dateOrText: Normaliser = (reading) =>
	date(reading) ?? (/\p{L}{2}/u.test(reading.text) ? { value: reading.text, flags: [] } : null);
