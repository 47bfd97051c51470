/**
 * What still stands in the way of deciding a route. A proposal is advice: whoever decides otherwise,
 * or where nothing was proposed, says why (W-4); the process says who may decide (W-2).
 */
import { isDay } from '../../../../domain/day.ts';
import type { Course } from '../../../../domain/process/course.ts';
import { decisionRefusals } from '../../../../domain/process/decisions.ts';
import type { Actor, ProcessFact } from '../../../../domain/process/process-fact.ts';

export type RouteProblem =
	| 'route-missing'
	| 'reason-missing'
	| 'not-a-day'
	| 'in-future'
	| 'not-entitled';

interface Decision {
	readonly kind: string;
	readonly data: ProcessFact['data'];
	readonly on: string;
	readonly reason: string;
}

export function routeProblems(
	{ process, situation }: Pick<Course, 'process' | 'situation'>,
	{ kind, data, on, reason }: Decision,
	role: Actor,
): readonly RouteProblem[] {
	if (data.route === undefined) return ['route-missing'];
	const refusals = decisionRefusals(process, situation, { kind, role, data, reasons: [reason] });
	const unexplained = data.proposed !== data.route && reason.trim() === '';
	const checks: readonly [RouteProblem, boolean][] = [
		['not-entitled', refusals.includes('not-entitled')],
		['reason-missing', unexplained || refusals.includes('reason-missing')],
		['not-a-day', !isDay(on)],
		['in-future', on > situation.today],
	];
	return checks.filter(([, stands]) => stands).map(([problem]) => problem);
}
