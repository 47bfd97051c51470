/**
 * Suspending and extending a term: by a fact that names it, with a reason.
 *
 * A suspension gives back the days it took: working days to a term in working days, calendar days to
 * a calendar term. It runs from its first day up to the day of resuming, which counts again. One
 * without a reason counts for nothing and is shown as such.
 */
import { addDays, type Day, daysBetween } from '../day.ts';
import { TermLength, termFrom } from '../term.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { addWorkingDays, workingDayFrom, workingDaysBetween } from '../working-days.ts';
import { type FactsView, ofKind } from './facts-view.ts';
import { hasReason, type ProcessFact } from './process-fact.ts';

/** The kinds of facts that change a term. `data.term` is the row, `data.startedBy` one of several. */
export const termFactKinds = {
	suspended: 'term-suspended',
	resumed: 'term-resumed',
	extended: 'term-extended',
} as const;

export interface Suspension {
	readonly from: Day;
	/** The first day that counts again; `null` while it lasts. */
	readonly to: Day | null;
	readonly reasons: readonly string[];
	/** Days given back, of the kind that the term counts in. */
	readonly givenBack: number;
}

export interface Extension {
	readonly on: Day;
	readonly by: TermLength;
	readonly reasons: readonly string[];
}

export interface TermChanges {
	readonly suspensions: readonly Omit<Suspension, 'givenBack'>[];
	readonly extensions: readonly Extension[];
	/** Facts that counted for nothing because nobody wrote down why. */
	readonly withoutReason: readonly string[];
}

export const noChanges: TermChanges = { suspensions: [], extensions: [], withoutReason: [] };

/** What happened to one term. A suspension within a suspension is one suspension. */
export function changesOf(facts: FactsView, term: string, startedBy: string): TermChanges {
	const about = (kind: string) =>
		ofKind(facts, kind).filter(
			({ data }) =>
				data.term === term && (data.startedBy === undefined || data.startedBy === startedBy),
		);
	const suspended = about(termFactKinds.suspended);
	const extended = about(termFactKinds.extended);
	return {
		suspensions: pairUp(suspended.filter(hasReason), about(termFactKinds.resumed)),
		extensions: extended.filter(hasReason).flatMap(({ on, data, reasons = [] }) => {
			const by = TermLength.safeParse(data).data;
			return by ? [{ on, by, reasons }] : [];
		}),
		withoutReason: [...suspended, ...extended]
			.filter((fact) => !hasReason(fact))
			.map(({ id }) => id),
	};
}

function pairUp(suspended: readonly ProcessFact[], resumed: readonly ProcessFact[]) {
	const pairs: { from: Day; to: Day | null; reasons: readonly string[] }[] = [];
	for (const { on, reasons = [] } of suspended) {
		const last = pairs.at(-1);
		if (last && (last.to === null || on < last.to)) {
			last.reasons = [...last.reasons, ...reasons];
			continue;
		}
		const to = resumed.find((fact) => fact.on >= on)?.on ?? null;
		pairs.push({ from: on, to, reasons });
	}
	return pairs;
}

/** A term from `start`, with its suspensions and extensions; while suspended, as it stands today. */
export function changedTerm(
	start: Day,
	length: TermLength,
	changes: TermChanges,
	calendar: WorkCalendar,
	today: Day,
) {
	const plain = termFrom(start, length, calendar);
	const plainEnd = plain.rolledFrom ?? plain.due;
	const working = length.unit === 'working-days';
	const suspensions: Suspension[] = [];
	let end = plainEnd;
	for (const one of changes.suspensions) {
		// Somebody who suspends when the time is over gives nothing back.
		if (one.from > end) continue;
		const givenBack = daysTaken(start, one, today, working ? calendar : null);
		suspensions.push({ ...one, givenBack });
		end = working ? addWorkingDays(end, givenBack, calendar).due : addDays(end, givenBack);
	}
	for (const { by } of changes.extensions) {
		const extended = termFrom(end, by, calendar);
		// What is added is added to the term, and not to the weekend after it.
		end = extended.rolledFrom ?? extended.due;
	}
	return {
		suspensions,
		end,
		due: workingDayFrom(end === plainEnd ? plain.due : end, calendar),
	};
}

/** Working days of `calendar`, or calendar days without one. The day of the start never counted. */
function daysTaken(
	start: Day,
	{ from, to }: Omit<Suspension, 'givenBack'>,
	today: Day,
	calendar: WorkCalendar | null,
): number {
	const before = from > start ? addDays(from, -1) : start;
	const last = addDays(to ?? today, -1);
	if (last <= before) return 0;
	return calendar ? workingDaysBetween(before, last, calendar) : daysBetween(before, last);
}
