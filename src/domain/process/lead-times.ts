/**
 * Planned and actual lead times of a trajectory (M-11): from its start, what happened and after how
 * many calendar days. The start is the client's signature under the protocol (O-28); planned is what
 * the terms of the process say.
 */
import { type Day, daysBetween } from '../day.ts';
import { type FactsView, ofKind } from './facts-view.ts';
import type { RunningTerm } from './terms-of.ts';

export interface LeadTime {
	/** The kind of fact. */
	readonly kind: string;
	/** `null`: no term says when. */
	readonly planned: Day | null;
	/** `null`: not yet. */
	readonly actual: Day | null;
	/** Days from the start to what happened; `null` while one of the two is missing. */
	readonly afterDays: number | null;
}

export function leadTimesOf(
	kinds: readonly string[],
	start: Day | null,
	facts: FactsView,
	terms: readonly RunningTerm[],
): readonly LeadTime[] {
	return kinds.map((kind) => {
		const actual = ofKind(facts, kind).at(0)?.on ?? null;
		const term = terms.find(({ row }) => row.doneBy.some(({ fact }) => fact === kind));
		return {
			kind,
			planned: term?.due ?? null,
			actual,
			afterDays: actual !== null && start !== null ? daysBetween(start, actual) : null,
		};
	});
}
