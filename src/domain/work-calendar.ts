/**
 * Which days an office works (rule O-1).
 *
 * Monday to Friday, except: the days that the Algemene termijnenwet, article 3, recognises or puts
 * on a par (`holidays-nl.json`, 2000 to 2040), days added by royal decree (article 3, paragraph 3:
 * an editable list, since nobody can compute it), and the closing days of the office. Terms in the
 * work processes are agreements and not terms of that law, so an office that works on Good Friday
 * or 5 May says so in `opensOn`.
 */
import { z } from 'zod';
import { Day, weekdayOf } from './day.ts';
import holidays from './holidays-nl.json' with { type: 'json' };

export const holidayNames = [
	'new-year',
	'good-friday',
	'easter-monday',
	'kings-day',
	'queens-day',
	'liberation-day',
	'ascension',
	'whit-monday',
	'christmas-day',
	'second-christmas-day',
] as const;
export const HolidayName = z.enum(holidayNames);
export type HolidayName = z.infer<typeof HolidayName>;

export const CalendarSettings = z.object({
	decreeDays: z
		.array(z.object({ on: Day, note: z.string() }))
		.readonly()
		.default([]),
	closingDays: z
		.array(z.object({ on: Day, note: z.string() }))
		.readonly()
		.default([]),
	opensOn: z.array(HolidayName).readonly().default([]),
});
export type CalendarSettings = Readonly<z.input<typeof CalendarSettings>>;

export type ClosedBecause =
	| { readonly kind: 'holiday'; readonly name: HolidayName }
	| { readonly kind: 'decree'; readonly note: string }
	| { readonly kind: 'closed'; readonly note: string };

/** A day from Monday to Friday on which nobody works, and why. */
export interface SkippedDay {
	readonly on: Day;
	readonly why: ClosedBecause;
}

/** Days off from Monday to Friday; a weekend needs no name. */
export type WorkCalendar = ReadonlyMap<Day, ClosedBecause>;

/** First and last year of `holidays-nl.json`; a term that leaves them throws. */
export const calendarYears = { from: holidays.from, to: holidays.to } as const;

const national: readonly SkippedDay[] = holidayNames.flatMap((name) =>
	holidays.days[name].map((on) => ({ on, why: { kind: 'holiday', name } as const })),
);

/** A day that has two reasons keeps the first: the law, then a decree, then the office. */
export function workCalendar(settings: CalendarSettings = {}): WorkCalendar {
	const { decreeDays, closingDays, opensOn } = CalendarSettings.parse(settings);
	const open: ReadonlySet<HolidayName> = new Set(opensOn);
	const days: readonly SkippedDay[] = [
		...national.filter(({ why }) => why.kind !== 'holiday' || !open.has(why.name)),
		...decreeDays.map(({ on, note }) => ({ on, why: { kind: 'decree', note } as const })),
		...closingDays.map(({ on, note }) => ({ on, why: { kind: 'closed', note } as const })),
	];
	return new Map(
		days
			.filter(({ on }) => !isWeekend(on))
			.toReversed()
			.map(({ on, why }) => [on, why]),
	);
}

export const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/** A working day of this calendar. Throws `OutsideCalendar` outside `calendarYears`. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
	const year = Number(day.slice(0, 4));
	if (year < calendarYears.from || year > calendarYears.to) throw new OutsideCalendar();
	return !isWeekend(day) && !calendar.has(day);
}

/** A term runs into a year for which nobody has listed the holidays: better no date than a wrong one. */
export class OutsideCalendar extends RangeError {
	override readonly name = 'OutsideCalendar';

	constructor() {
		super(`no holidays before ${calendarYears.from} or after ${calendarYears.to}`);
	}
}

/** What `reckon` gives; `null` where it leaves the calendar, or the days that can be written down. */
export function withinCalendar<T>(reckon: () => T): T | null {
	try {
		return reckon();
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
