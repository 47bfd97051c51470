/**
 * Counting in working days (rule O-1).
 *
 * Day 1 is the first working day *after* the start, so a term of five working days from Friday
 * 24 April 2026 ends on 4 May: Monday 27 April is King's Day and is named as skipped.
 */
import { addDays, type Day } from './day.ts';
import { isWorkingDay, type SkippedDay, type WorkCalendar } from './work-calendar.ts';

export interface WorkingDayCount {
	readonly due: Day;
	/** Days off from Monday to Friday that were passed over, in order. */
	readonly skipped: readonly SkippedDay[];
}

/** `count` working days after `start`; with 0 the start itself, whatever day it is. */
export function addWorkingDays(start: Day, count: number, calendar: WorkCalendar): WorkingDayCount {
	if (!Number.isInteger(count) || count < 0)
		throw new RangeError('count is not a whole number ≥ 0');
	let due = start;
	for (let counted = 0; counted < count; ) {
		due = addDays(due, 1);
		if (isWorkingDay(due, calendar)) counted += 1;
	}
	return { due, skipped: skippedBetween(start, due, calendar) };
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
	if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
		if (isWorkingDay(day, calendar)) count += 1;
	}
	return count;
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
	return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar).due;
}

/** Named days off after `from` up to and including `to`. */
export const skippedBetween = (from: Day, to: Day, calendar: WorkCalendar): SkippedDay[] =>
	[...calendar]
		.filter(([on]) => from < on && on <= to)
		.map(([on, why]) => ({ on, why }))
		.toSorted((a, b) => a.on.localeCompare(b.on));
