/**
 * A term: so much time from a day, the day on which it ends, and everything a sentence needs to
 * explain that day.
 *
 * Two kinds. Working days are agreements between organisations and end on a working day by
 * themselves. Calendar terms (days, weeks, months) end where they end and then roll forward over
 * weekends and days off, as the Algemene termijnenwet has it: article 1 (to the next ordinary day),
 * article 2 (a term of three days or more holds at least two ordinary days), article 4 (not for
 * terms longer than 90 days, 12 weeks or 3 months). A term may be used up to and including its last
 * day (rule O-38).
 */
import { z } from 'zod';
import { addDays, addMonths, type Day, daysBetween } from './day.ts';
import type { SkippedDay, WorkCalendar } from './work-calendar.ts';
import {
	addWorkingDays,
	skippedBetween,
	workingDayFrom,
	workingDaysBetween,
} from './working-days.ts';

export const TermLength = z.object({
	unit: z.enum(['working-days', 'days', 'weeks', 'months']),
	/** At most ten years of days: what is longer was not meant. */
	count: z.int().nonnegative().max(3660),
});
export type TermLength = Readonly<z.infer<typeof TermLength>>;
type CalendarUnit = Exclude<TermLength['unit'], 'working-days'>;

export interface Term {
	readonly start: Day;
	readonly length: TermLength;
	readonly due: Day;
	/**
	 * Named days off that moved the end: those counted over by working days, those rolled over by a
	 * calendar term. In order.
	 */
	readonly skipped: readonly SkippedDay[];
	/** Where a calendar term would have ended, when it was moved to a later day. */
	readonly rolledFrom: Day | null;
}

/** Terms longer than this do not roll: Algemene termijnenwet, article 4 under a. */
const rollsUpTo: Readonly<Record<CalendarUnit, number>> = { days: 90, weeks: 12, months: 3 };

const ends: Readonly<Record<CalendarUnit, (start: Day, count: number) => Day>> = {
	days: addDays,
	weeks: (start, count) => addDays(start, count * 7),
	months: addMonths,
};

export function termFrom(start: Day, length: TermLength, calendar: WorkCalendar): Term {
	const { unit, count } = length;
	if (unit === 'working-days') {
		return { start, length, ...addWorkingDays(start, count, calendar), rolledFrom: null };
	}
	const end = ends[unit](start, count);
	const due = count <= rollsUpTo[unit] ? rolled(start, end, calendar) : end;
	return {
		start,
		length,
		due,
		skipped: due === end ? [] : skippedBetween(addDays(end, -1), due, calendar),
		rolledFrom: due === end ? null : end,
	};
}

/** Articles 1 and 2: not before an ordinary day, nor before two of them when it lasts three days. */
function rolled(start: Day, end: Day, calendar: WorkCalendar): Day {
	const due = workingDayFrom(end, calendar);
	const ordinary = workingDaysBetween(start, due, calendar);
	const missing = daysBetween(start, end) >= 3 ? Math.max(0, 2 - ordinary) : 0;
	return addWorkingDays(due, missing, calendar).due;
}

export type TermStatus =
	| { readonly kind: 'running'; readonly daysLeft: number }
	| { readonly kind: 'due-today' }
	| { readonly kind: 'overdue'; readonly daysLate: number };

/** Where a day that has to be met stands today; calendar days. */
export function termStatus({ due }: { readonly due: Day }, today: Day): TermStatus {
	const days = daysBetween(today, due);
	if (days === 0) return { kind: 'due-today' };
	return days > 0 ? { kind: 'running', daysLeft: days } : { kind: 'overdue', daysLate: -days };
}
