/**
 * Days of the calendar, without a clock and without a time zone.
 *
 * A day is text `YYYY-MM-DD`, so it sorts as text, travels as text, and means the same on every
 * laptop. Counting goes through whole numbers, 0 being 1970-01-01: `Date` in UTC is thirty times as
 * fast as `Temporal`, which matters for thousands of dossiers. `Temporal` answers the one question
 * that needs a time zone.
 */
import { z } from 'zod';

const [first, last] = ['1900-01-01', '2199-12-31'];

/** A day that exists and that somebody can mean: 2026-02-29 and the slip 0026-11-22 are refused. */
export const Day = z.iso
	.date()
	.refine((day) => first <= day && day <= last, { params: { is: 'day' } });
export type Day = z.infer<typeof Day>;

const dayMs = 86_400_000;

/** Whole number of a day. That the day exists was asked where it came in (`isDay`). */
export function dayNumberOf(day: Day): number {
	const { year, month, date } = partsOf(day);
	return Date.UTC(year, month - 1, date) / dayMs;
}

/** 0001-01-01 and 9999-12-31. */
const [firstNumber, lastNumber] = [-719_162, 2_932_896];

/** Texts of days by number: the same few thousand days come back for every dossier. */
const written = new Map<number, Day>();

/** Throws a `RangeError` for a day that takes more than four digits of a year. */
export function dayAt(dayNumber: number): Day {
	const known = written.get(dayNumber);
	if (known !== undefined) return known;
	if (dayNumber < firstNumber || dayNumber > lastNumber) throw new RangeError('not a day');
	const day = new Date(dayNumber * dayMs).toISOString().slice(0, 10);
	written.set(dayNumber, day);
	return day;
}

/** Throws a `RangeError` for text that has no year, month and date. */
function partsOf(day: Day) {
	const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
	if (!(year && month && date)) throw new RangeError('not a day');
	return { year, month, date };
}

export const isDay = (text: string): boolean => Day.safeParse(text).success;

export const addDays = (day: Day, days: number): Day => dayAt(dayNumberOf(day) + days);

/** The same day number `months` later, else the last day of that month (rule O-38). */
export function addMonths(day: Day, months: number): Day {
	const { year, month, date } = partsOf(day);
	const inMonth = (of: number, on: number) => new Date(Date.UTC(year, of, on));
	// Day 0 of a month is the last of the month before it.
	const last = inMonth(month + months, 0).getUTCDate();
	return dayAt(inMonth(month - 1 + months, Math.min(date, last)).getTime() / dayMs);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumberOf(to) - dayNumberOf(from);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => new Date(dayNumberOf(day) * dayMs).getUTCDay() || 7;

/** The Monday of the week of `day`. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Whole years between birth and `today`; somebody born on 29 February turns on 1 March. */
export const ageOn = (birthDate: Day, today: Day): number => {
	const [born, now] = [partsOf(birthDate), partsOf(today)];
	const passed = now.month * 100 + now.date >= born.month * 100 + born.date;
	return now.year - born.year - (passed ? 0 : 1);
};

/** The day in `timeZone` (IANA name) at a moment in milliseconds since 1970. */
export const dayOf = (moment: number, timeZone: string): Day =>
	Temporal.Instant.fromEpochMilliseconds(moment)
		.toZonedDateTimeISO(timeZone)
		.toPlainDate()
		.toString();
