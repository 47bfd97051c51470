/**
 * Days of the calendar, without a clock and without a time zone.
 *
 * A day is text `YYYY-MM-DD`, so it sorts as text, travels as text, and means the same on every
 * laptop. `Temporal` is used in this file only.
 */
import { z } from 'zod';

/** A day that exists: 2026-02-29 is refused. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

const plain = (day: Day) => Temporal.PlainDate.from(day);

export const isDay = (text: string): boolean => Day.safeParse(text).success;

export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();

/** The same day number `months` later, else the last day of that month (rule O-38). */
export const addMonths = (day: Day, months: number): Day =>
	plain(day).add({ months }, { overflow: 'constrain' }).toString();

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
	plain(from).until(plain(to), { largestUnit: 'days' }).days;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => plain(day).dayOfWeek;

/** The Monday of the week of `day`. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Whole years between birth and `today`; somebody born on 29 February turns on 1 March. */
export const ageOn = (birthDate: Day, today: Day): number => {
	const [born, now] = [plain(birthDate), plain(today)];
	const passed = now.month * 100 + now.day >= born.month * 100 + born.day;
	return now.year - born.year - (passed ? 0 : 1);
};

/** The day in `timeZone` (IANA name) at a moment in milliseconds since 1970. */
export const dayOf = (moment: number, timeZone: string): Day =>
	Temporal.Instant.fromEpochMilliseconds(moment)
		.toZonedDateTimeISO(timeZone)
		.toPlainDate()
		.toString();
