/**
 * Counting in working days (rule O-1).
 *
 * Day 1 is the first working day *after* the start, so a term of five working days from Friday
 * 24 April 2026 ends on 4 May: Monday 27 April is King's Day and is named as skipped.
 *
 * Each calendar is counted through once: `upTo` says how many working days lie up to and including
 * a day, and `days` where each of them falls. After that a term is two look-ups, however long it is.
 */
import { type Day, dayAt, dayNumberOf } from './day.ts';
import {
	calendarYears,
	isWorkingDay,
	OutsideCalendar,
	type SkippedDay,
	type WorkCalendar,
} from './work-calendar.ts';

export interface WorkingDayCount {
	readonly due: Day;
	/** Days off from Monday to Friday that were passed over, in order. */
	readonly skipped: readonly SkippedDay[];
}

/** `count` working days after `start`; with 0 the start itself, whatever day it is. */
export function addWorkingDays(start: Day, count: number, calendar: WorkCalendar): WorkingDayCount {
	if (!Number.isInteger(count) || count < 0)
		throw new RangeError('count is not a whole number ≥ 0');
	if (count === 0) return { due: start, skipped: [] };
	const { days } = countOf(calendar);
	const due = days[workedUpTo(start, calendar) + count - 1];
	if (due === undefined) throw new OutsideCalendar();
	return { due, skipped: skippedBetween(start, due, calendar) };
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (from: Day, to: Day, calendar: WorkCalendar): number =>
	from === to ? 0 : workedUpTo(to, calendar) - workedUpTo(from, calendar);

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
	return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar).due;
}

/** Named days off after `from` up to and including `to`. */
export function skippedBetween(from: Day, to: Day, calendar: WorkCalendar): readonly SkippedDay[] {
	const { closed } = countOf(calendar);
	const first = firstAfter(closed, from);
	let end = first;
	while ((closed[end]?.on ?? '~') <= to) end += 1;
	return closed.slice(first, end);
}

interface CalendarCount {
	/** Working days up to and including a day, by its place after `before`. */
	readonly upTo: Uint16Array;
	readonly days: readonly Day[];
	readonly closed: readonly SkippedDay[];
}

/** The last day before the calendar. */
const before = dayNumberOf(`${calendarYears.from}-01-01`) - 1;
const last = dayNumberOf(`${calendarYears.to}-12-31`);

const counts = new WeakMap<WorkCalendar, CalendarCount>();

function countOf(calendar: WorkCalendar): CalendarCount {
	const known = counts.get(calendar);
	if (known) return known;
	const upTo = new Uint16Array(last - before + 1);
	const days: Day[] = [];
	for (let number = before + 1; number <= last; number += 1) {
		// Day 0 was a Thursday: 0 to 4 are Monday to Friday.
		const day = (number + 3) % 7 < 5 ? dayAt(number) : null;
		if (day !== null && !calendar.has(day)) days.push(day);
		upTo[number - before] = days.length;
	}
	const closed = [...calendar]
		.map(([on, why]) => ({ on, why }))
		.toSorted((a, b) => (a.on < b.on ? -1 : 1));
	const count = { upTo, days, closed };
	counts.set(calendar, count);
	return count;
}

/** Throws `OutsideCalendar` where nobody has listed the holidays. */
function workedUpTo(day: Day, calendar: WorkCalendar): number {
	const count = countOf(calendar).upTo[dayNumberOf(day) - before];
	if (count === undefined) throw new OutsideCalendar();
	return count;
}

function firstAfter(closed: readonly SkippedDay[], day: Day): number {
	let [low, high] = [0, closed.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((closed[middle]?.on ?? '') <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}
