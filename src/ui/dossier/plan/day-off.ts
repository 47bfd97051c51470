import type { Day } from '../../../domain/day.ts';
import {
	type ClosedBecause,
	calendarYears,
	isWeekend,
	workCalendar,
} from '../../../domain/work-calendar.ts';

const calendar = workCalendar();

/** Why nobody works on a day; `null` on a working day and in years nobody knows the holidays of. */
export function dayOff(day: Day): ClosedBecause | { readonly kind: 'weekend' } | null {
	const year = Number(day.slice(0, 4));
	if (year < calendarYears.from || year > calendarYears.to) return null;
	return isWeekend(day) ? { kind: 'weekend' } : (calendar.get(day) ?? null);
}
