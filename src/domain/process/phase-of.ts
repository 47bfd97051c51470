import { holds } from './condition-holds.ts';
import type { LimitOf, LimitRow } from './limit-row.ts';
import type { PhaseRow } from './phase-row.ts';
import type { WorkProcess } from './process.ts';
import type { Situation } from './situation.ts';

/** Where somebody is; `null` before the first phase, or in a process that names none. */
export const phaseOf = (process: WorkProcess, situation: Situation): PhaseRow | null =>
	process.phases.findLast(({ when }) => holds(when, process, situation)) ?? null;

export interface EntryCondition {
	readonly row: LimitRow;
	readonly met: boolean;
}

const isRequirement = (row: LimitRow): row is LimitOf<'requires'> => row.limit === 'requires';

/** What has to be so before a phase begins, and whether it is so now. */
export const entryOf = (
	phase: PhaseRow,
	process: WorkProcess,
	situation: Situation,
): readonly EntryCondition[] =>
	process.limits
		.filter(isRequirement)
		.filter(({ id }) => phase.entry.includes(id))
		.filter(({ when }) => when === undefined || holds(when, process, situation))
		.map((row) => ({ row, met: holds(row.needs, process, situation) }));
