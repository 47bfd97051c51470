/** The periods that a figure is asked over. A quarter and a year are those of the calendar. */
import { addDays, addMonths, type Day, daysBetween } from '../../domain/day.ts';
import type { Period } from '../../domain/process/figures-of.ts';

export const periodNames = ['quarter', 'last-quarter', 'year', 'twelve-months', 'own'] as const;
export type PeriodName = (typeof periodNames)[number];

const firstOfQuarter = (day: Day): Day => {
	const month = Number(day.slice(5, 7));
	const first = month - ((month - 1) % 3);
	return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
};

const quarterFrom = (from: Day): Period => ({ from, to: addDays(addMonths(from, 3), -1) });

/** Both days included; what is still to come counts as far as it is known. */
export function periodOf(name: Exclude<PeriodName, 'own'>, today: Day): Period {
	const quarter = firstOfQuarter(today);
	switch (name) {
		case 'quarter':
			return quarterFrom(quarter);
		case 'last-quarter':
			return quarterFrom(addMonths(quarter, -3));
		case 'year':
			return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
		case 'twelve-months':
			return { from: addDays(addMonths(today, -12), 1), to: today };
	}
}

/** As many days, just before it. */
export function periodBefore({ from, to }: Period): Period {
	const before = addDays(from, -1);
	return { from: addDays(before, -daysBetween(from, to)), to: before };
}
