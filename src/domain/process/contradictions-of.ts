import { holds } from './condition-holds.ts';
import type { ContradictionRow } from './contradiction-row.ts';
import type { WorkProcess } from './process.ts';
import type { Situation } from './situation.ts';
import type { RunningTerm, TermState } from './terms-of.ts';

/** A contradiction of the sources that touches this client now; with the terms that collide. */
export interface Warning {
	readonly id: string;
	readonly row: ContradictionRow;
	readonly terms: readonly RunningTerm[];
}

const open: ReadonlySet<TermState['kind']> = new Set([
	'running',
	'due-today',
	'overdue',
	'suspended',
]);

/** Shown, never blocking. `terms` are those of `termsOf` for the same situation. */
export const contradictionsOf = (
	process: WorkProcess,
	terms: readonly RunningTerm[],
	situation: Situation,
): readonly Warning[] =>
	process.contradictions
		.filter(({ when }) => when === undefined || holds(when, process, situation))
		.flatMap((row) => {
			if (row.overtakes === undefined) return [{ id: row.id, row, terms: [] }];
			const { first, second } = row.overtakes;
			const early = terms.find(({ id }) => id === first);
			const late = terms.find(({ id, state }) => id === second && open.has(state.kind));
			const collide = early?.due && late?.due && early.due < late.due;
			return collide ? [{ id: row.id, row, terms: [early, late] }] : [];
		});
