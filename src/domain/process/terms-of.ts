/**
 * The terms of a client: which clocks run, until when, and why until then.
 *
 * Every term of a work process is an agreement between organisations and ends on a day that the
 * office works, also one that is longer than the three months after which the Algemene termijnenwet
 * no longer rolls. Nothing here is stored: the same facts give the same terms.
 */
import { addDays, type Day, daysBetween } from '../day.ts';
import { type TermLength, type TermStatus, termStatus } from '../term.ts';
import { type SkippedDay, withinCalendar } from '../work-calendar.ts';
import { skippedBetween } from '../working-days.ts';
import type { FactMatch } from './condition.ts';
import { holds, matches, matchingFacts } from './condition-holds.ts';
import { ofKind } from './facts-view.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';
import {
	changedTerm,
	changesOf,
	type Extension,
	noChanges,
	type Suspension,
} from './term-pause.ts';
import type { TermRow, TermStart } from './term-row.ts';

/** Everything a sentence needs to explain a date. */
export interface TermExplanation {
	/** The kind of fact that started it, and its day. */
	readonly startedBy: string;
	readonly start: Day;
	readonly length: TermLength;
	/** Days off that the term passed over or rolled over, in order. */
	readonly skipped: readonly SkippedDay[];
	/** Where it would have ended, had the office worked that day. */
	readonly rolledFrom: Day | null;
	readonly suspensions: readonly Suspension[];
	readonly extensions: readonly Extension[];
	/** The same time counted from another day, for comparison (O-28). */
	readonly alsoFrom: { readonly startedBy: string; readonly start: Day; readonly due: Day } | null;
}

export type TermState =
	| TermStatus
	| { readonly kind: 'suspended'; readonly since: Day }
	| { readonly kind: 'met'; readonly on: Day; readonly daysLate: number }
	| { readonly kind: 'ended'; readonly on: Day }
	/** The source leaves the length blank and the office has not filled it in (O-4). */
	| { readonly kind: 'length-unknown'; readonly suggestion: TermLength | null }
	/** It leaves the years of which the holidays are known: better no date than a wrong one. */
	| { readonly kind: 'outside-calendar' };

export interface RunningTerm {
	readonly id: string;
	/** The fact that started it: a row with `each` has several terms. */
	readonly factId: string;
	readonly row: TermRow;
	/** `null` while its length is unknown, and outside the calendar. */
	readonly due: Day | null;
	readonly state: TermState;
	readonly explanation: TermExplanation | null;
	/** Facts that would have changed it, but carry no reason. */
	readonly withoutReason: readonly string[];
}

/** The terms that have started, earliest first; with two benefits each keeps its own (O-35). */
export const termsOf = (process: WorkProcess, situation: Situation): readonly RunningTerm[] =>
	process.terms
		.filter(({ when }) => when === undefined || holds(when, process, situation))
		.flatMap((row) =>
			startsOf(startIn(row, situation), process, situation).map((fact) =>
				termOf(row, fact, process, situation),
			),
		)
		.toSorted(earliestFirst);

const last = '9999-12-31';
const earliestFirst = (a: RunningTerm, b: RunningTerm) =>
	(a.due ?? last).localeCompare(b.due ?? last) || a.id.localeCompare(b.id);

/** An office may count from another fact, such as the day of reporting (O-2). */
const startIn = ({ id, starts }: TermRow, { settings }: Situation): TermStart => {
	const fact = settings.termStarts[id];
	return fact === undefined ? starts : { fact, which: 'first' };
};

function startsOf(
	start: TermStart,
	process: WorkProcess,
	situation: Situation,
): readonly ProcessFact[] {
	if (start.which === 'run') return currentRun(start, process, situation).slice(0, 1);
	const found = matchingFacts(start, process, situation);
	if (start.which === 'each') return found;
	return start.which === 'first' ? found.slice(0, 1) : found.slice(-1);
}

function currentRun(start: TermStart, process: WorkProcess, situation: Situation) {
	const all = ofKind(situation.facts, start.fact);
	const before = all.findLastIndex((one) => !matches(one, start.where, process, situation));
	return all.slice(before + 1);
}

type Outcome = { readonly kind: 'met' | 'ended'; readonly on: Day } | null;

function termOf(
	row: TermRow,
	fact: ProcessFact,
	process: WorkProcess,
	situation: Situation,
): RunningTerm {
	const { calendar, today, facts, settings } = situation;
	const changes = changesOf(facts, row.id, fact.id);
	const known = { id: row.id, factId: fact.id, row, withoutReason: changes.withoutReason };
	const outcome = outcomeOf(row, fact, process, situation);
	const length = settings.termLengths[row.id] ?? row.length;
	if (length === null) {
		const suggestion = row.suggestion ?? null;
		const state = outcome
			? settled(outcome, null)
			: ({ kind: 'length-unknown', suggestion } as const);
		return { ...known, due: null, state, explanation: null };
	}
	const alsoFrom = countedFrom(row.alsoFrom, length, process, situation);
	const { extensions } = changes;
	const begun = { startedBy: fact.kind, start: fact.on, length, extensions, alsoFrom };
	const reckoned = withinCalendar(() => changedTerm(fact.on, length, changes, calendar, today));
	if (reckoned === null) {
		const state = outcome ? settled(outcome, null) : ({ kind: 'outside-calendar' } as const);
		const explanation = { ...begun, skipped: [], rolledFrom: null, suspensions: [] };
		return { ...known, due: null, state, explanation };
	}
	const { due, end, suspensions } = reckoned;
	const counted = length.unit === 'working-days' ? fact.on : addDays(end, -1);
	return {
		...known,
		due,
		state: outcome ? settled(outcome, due) : openState(due, suspensions, today),
		explanation: {
			...begun,
			skipped: skippedBetween(counted, due, calendar),
			rolledFrom: due === end ? null : end,
			suspensions,
		},
	};
}

/** What came first: what the term was for, or what made it pointless. On the same day it is met. */
function outcomeOf(
	row: TermRow,
	start: ProcessFact,
	process: WorkProcess,
	situation: Situation,
): Outcome {
	const firstOf = (list: readonly FactMatch[]) =>
		list
			.flatMap((match) => matchingFacts(match, process, situation))
			.filter(({ on, data }) => on >= start.on && (data.startedBy ?? start.id) === start.id)
			.map(({ on }) => on)
			.toSorted()
			.at(0);
	const met = firstOf(row.doneBy);
	const ended = firstOf(row.endedBy);
	if (met !== undefined && (ended === undefined || met <= ended)) return { kind: 'met', on: met };
	return ended === undefined ? null : { kind: 'ended', on: ended };
}

const settled = ({ kind, on }: NonNullable<Outcome>, due: Day | null): TermState =>
	kind === 'ended'
		? { kind, on }
		: { kind, on, daysLate: due === null ? 0 : Math.max(0, daysBetween(due, on)) };

function openState(due: Day, suspensions: readonly Suspension[], today: Day): TermState {
	const open = suspensions.find(({ from, to }) => to === null && from <= today);
	return open ? { kind: 'suspended', since: open.from } : termStatus({ due }, today);
}

function countedFrom(
	start: TermStart | undefined,
	length: TermLength,
	process: WorkProcess,
	situation: Situation,
): TermExplanation['alsoFrom'] {
	const fact = start && startsOf(start, process, situation).at(0);
	if (!fact) return null;
	const { calendar, today } = situation;
	const reckoned = withinCalendar(() => changedTerm(fact.on, length, noChanges, calendar, today));
	return reckoned && { startedBy: fact.kind, start: fact.on, due: reckoned.due };
}
