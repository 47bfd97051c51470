/**
 * A proposal for the route, with everything that speaks for and against it. It is advice: the
 * professional decides, with a reason, and may deviate.
 */
import { holds, horizonOf } from './condition-holds.ts';
import type { CriterionRow } from './criterion-row.ts';
import { ofKind } from './facts-view.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';

export type Route = 'A' | 'B';

/** A criterion that applies, and the facts it rests on. */
export interface Reason {
	readonly row: CriterionRow;
	readonly facts: readonly ProcessFact[];
}

export interface RouteProposal {
	/** `null`: the definitions leave a gap, and nobody is put into B for that (C-35). */
	readonly route: Route | null;
	/** Months; kept with the decision (C-1). */
	readonly horizonMonths: number;
	readonly reasonsFor: readonly Reason[];
	readonly reasonsAgainst: readonly Reason[];
	/** Said, but pointing nowhere: lack of schooling is no reason for B. */
	readonly aside: readonly Reason[];
	/** Means of integrated service that the reasons suggest. */
	readonly means: readonly string[];
}

export function proposeRoute(process: WorkProcess, situation: Situation): RouteProposal {
	const reasons: readonly Reason[] = process.criteria
		.filter(({ when }) => holds(when, process, situation))
		.map((row) => ({
			row,
			facts: row.facts.flatMap((kind) => ofKind(situation.facts, kind).slice(-1)),
		}));
	const pointingTo = (route: Route) => reasons.filter(({ row }) => row.points === route);
	const proposal = process.proposals.find(
		({ needs, when }) =>
			(needs === undefined || pointingTo(needs).length > 0) &&
			(when === undefined || holds(when, process, situation)),
	);
	const route = proposal?.route ?? null;
	return {
		route,
		horizonMonths: horizonOf(process, situation.settings),
		reasonsFor: route === null ? [] : pointingTo(route),
		reasonsAgainst:
			route === null
				? reasons.filter(({ row }) => row.points !== null)
				: pointingTo(route === 'A' ? 'B' : 'A'),
		aside: reasons.filter(({ row }) => row.points === null),
		means: [...new Set(reasons.flatMap(({ row }) => row.means ?? []))],
	};
}
