/**
 * Who may decide what, and when a decision needs a reason (W-2, W-4, D-5, D-38).
 *
 * The tables are an aid and no rulebook: a professional judges individually and may decide something
 * else than what is proposed, with substantive arguments. So a proposal never stands in the way, but
 * a decision that differs from it is not written down without a reason.
 */
import { holds, matchingFacts } from './condition-holds.ts';
import type { LimitOf, LimitRow } from './limit-row.ts';
import type { WorkProcess } from './process.ts';
import { type Actor, hasReason, type ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';

export type DecisionRefusal = 'not-entitled' | 'reason-missing';
type Decision = Pick<ProcessFact, 'kind' | 'role' | 'data' | 'reasons'>;

const isDecision = (row: LimitRow): row is LimitOf<'decision'> => row.limit === 'decision';

/** Why a fact may not be recorded like this; empty when it may. */
export function decisionRefusals(
	process: WorkProcess,
	situation: Situation,
	fact: Decision,
): readonly DecisionRefusal[] {
	const kept = { id: '', on: situation.today, by: { personId: '', name: '' }, ...fact };
	const withFact = { ...situation, facts: new Map([[fact.kind, [kept]]]) };
	const refusals = process.limits
		.filter(isDecision)
		.filter((row) => matchingFacts(row.in, process, withFact).length > 0)
		.filter(({ when }) => when === undefined || holds(when, process, situation))
		.flatMap((row) => refusalsOf(row, kept));
	return [...new Set(refusals)];
}

/** What a row has against a fact. One without a role was recorded before roles were known: it passes. */
export function refusalsOf(
	row: LimitOf<'decision'>,
	fact: ProcessFact,
): readonly DecisionRefusal[] {
	const refusals: DecisionRefusal[] = [];
	if (row.who && fact.role && !row.who.includes(fact.role)) refusals.push('not-entitled');
	if (asksReason(row, fact) && !hasReason(fact)) refusals.push('reason-missing');
	return refusals;
}

function asksReason({ reason }: LimitOf<'decision'>, { data }: ProcessFact): boolean {
	if (reason === undefined || reason === 'always') return reason === 'always';
	const [decided, proposed] = [data[reason.field], data[reason.differsFrom]];
	return proposed !== undefined && decided !== proposed;
}

/** Whether somebody in this role may decide this kind of thing at all. */
export const mayDecide = ({ limits }: WorkProcess, kind: string, role: Actor): boolean =>
	limits
		.filter(isDecision)
		.every(
			(row) =>
				row.in.fact !== kind || row.in.where !== undefined || (row.who?.includes(role) ?? true),
		);
