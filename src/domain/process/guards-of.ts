/**
 * Whether a trajectory keeps to its limits: durations, numbers, what has to come first, and who
 * approves. Nothing is blocked here; a breach is shown with the facts that cause it.
 */
import { foldedName } from '../employer-call.ts';
import { holds, matchingFacts } from './condition-holds.ts';
import { type DecisionRefusal, refusalsOf } from './decisions.ts';
import { type DurationState, durationOf } from './duration-guard.ts';
import type { FactsView } from './facts-view.ts';
import type { LimitOf, LimitRow } from './limit-row.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact, Scalar } from './process-fact.ts';
import type { Situation } from './situation.ts';
import { sameHalfDay } from './varied-times.ts';

export type Breach =
	| 'too-long'
	| 'too-short'
	| 'too-little'
	| 'too-much'
	| 'too-often'
	| 'not-before'
	| 'approved-by-same-person'
	| 'not-approved'
	| 'always-the-same'
	| DecisionRefusal;

export interface Guard {
	readonly id: string;
	readonly row: LimitRow;
	readonly breaches: readonly { readonly breach: Breach; readonly factId: string | null }[];
	/** For a duration: its periods and its bounds. */
	readonly duration: DurationState | null;
	/** For a share: what may be used and what is used, in the unit of the facts. */
	readonly share: { readonly allowed: number; readonly used: number } | null;
}

type Breaches = Guard['breaches'];

/** The limits that something in the facts touches. */
export const guardsOf = (process: WorkProcess, situation: Situation): readonly Guard[] =>
	process.limits
		.filter(({ when }) => when === undefined || holds(when, process, situation))
		.flatMap((row) => guardOf(row, process, situation) ?? []);

function guardOf(row: LimitRow, process: WorkProcess, situation: Situation): Guard | null {
	const guard = { id: row.id, row, duration: null, share: null };
	if (row.limit === 'duration') {
		const duration = durationOf(row, process, situation);
		if (duration === null) return null;
		const { breach } = duration;
		return { ...guard, duration, breaches: breach ? [{ breach, factId: null }] : [] };
	}
	const facts = matchingFacts(row.in, process, situation);
	if (facts.length === 0) return null;
	if (row.limit === 'share') return { ...guard, ...shareOf(row, facts, process, situation) };
	const breaches = breachesIn(row, facts, process, situation);
	return silent.has(row.limit) && breaches.length === 0 ? null : { ...guard, breaches };
}

/** Of these there is nothing to show while they are kept to. */
const silent: ReadonlySet<LimitRow['limit']> = new Set(['decision', 'varied']);

function breachesIn(
	row: Exclude<LimitRow, { limit: 'duration' | 'share' }>,
	facts: readonly ProcessFact[],
	process: WorkProcess,
	situation: Situation,
): Breaches {
	switch (row.limit) {
		case 'number':
			return facts.flatMap(({ id, data }): Breaches => {
				const value = Number(data[row.field]);
				if (row.min !== undefined && value < row.min) return [{ breach: 'too-little', factId: id }];
				return row.max !== undefined && value > row.max ? [{ breach: 'too-much', factId: id }] : [];
			});
		case 'count':
			return facts.slice(row.max).map(({ id }) => ({ breach: 'too-often', factId: id }));
		case 'requires':
			return facts
				.filter((fact) => {
					const known = knownWith(fact, row.about, situation);
					return !holds(row.needs, process, { ...situation, facts: known });
				})
				.map(({ id }) => ({ breach: 'not-before', factId: id }));
		case 'four-eyes':
			return fourEyes(row, facts, matchingFacts(row.approvedBy, process, situation));
		case 'decision':
			return facts.flatMap((fact) =>
				refusalsOf(row, fact).map((breach) => ({ breach, factId: fact.id })),
			);
		case 'varied':
			return varied(row, facts, situation);
	}
}

/** What was known on the day of a fact, about what it names. */
function knownWith(
	{ on: day, data: own }: ProcessFact,
	about: string | undefined,
	{ facts }: Situation,
): FactsView {
	const name = about === undefined ? undefined : own[about];
	const isKnown = ({ on, data }: ProcessFact) =>
		on <= day && (about === undefined || isSame(name, data[about]));
	return new Map([...facts].map(([kind, list]) => [kind, list.filter(isKnown)]));
}

const isSame = (one: Scalar | undefined, other: Scalar | undefined): boolean =>
	one === undefined || other === undefined || foldedName(`${one}`) === foldedName(`${other}`);

function varied(
	{ half }: LimitOf<'varied'>,
	facts: readonly ProcessFact[],
	{ settings }: Situation,
): Breaches {
	const known = facts.flatMap(({ id, on, data }) => {
		const part = data[half];
		return typeof part === 'string' ? [{ id, on, half: part }] : [];
	});
	return sameHalfDay(known, settings.variedTimesOver)
		? [{ breach: 'always-the-same', factId: known.at(-1)?.id ?? null }]
		: [];
}

const fourEyes = (
	{ field }: LimitOf<'four-eyes'>,
	facts: readonly ProcessFact[],
	approvals: readonly ProcessFact[],
): Breaches =>
	facts.flatMap(({ id, by }): Breaches => {
		const own = approvals.filter(({ data }) => data[field] === id);
		if (own.some((approval) => approval.by.personId !== by.personId)) return [];
		return [{ breach: own.length > 0 ? 'approved-by-same-person' : 'not-approved', factId: id }];
	});

function shareOf(
	row: LimitOf<'share'>,
	facts: readonly ProcessFact[],
	process: WorkProcess,
	situation: Situation,
): Pick<Guard, 'share' | 'breaches'> {
	const sum = (field: string) =>
		facts.reduce((total, { data }) => total + (Number(data[field]) || 0), 0);
	const granted = matchingFacts(row.percentage.in, process, situation).at(-1);
	const allowed = (sum(row.whole) * (Number(granted?.data[row.percentage.field]) || 0)) / 100;
	const used = sum(row.part);
	const breaches: Breaches = used > allowed ? [{ breach: 'too-much', factId: null }] : [];
	return { share: { allowed, used }, breaches };
}
