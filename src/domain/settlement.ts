/**
 * Where an action or an assignment stands: read from its facts, never typed.
 *
 * The latest standing fact in the order of the document counts. That order is the same on every
 * laptop and puts a fact after those its writer had seen, whatever the clocks say.
 */
import { z } from 'zod';
import type { Person } from './author.ts';
import type { Day } from './day.ts';

const settlements = ['open', 'done', 'not-done'] as const;
export const Settlement = z.enum(settlements);
export type Settlement = z.infer<typeof Settlement>;

export interface StatusChange {
	readonly factId: string;
	readonly status: Settlement;
	readonly on: Day;
	readonly by: Person;
	readonly reason: string | null;
}

export interface Settled {
	readonly status: Settlement;
	readonly on: Day | null;
	readonly by: Person | null;
	readonly reason: string | null;
	/** Oldest first. */
	readonly history: readonly StatusChange[];
}

/** A client may have good reasons; the dossier says which. */
export const settlementNeedsReason = (status: Settlement): boolean => status === 'not-done';

export function settledBy(history: readonly StatusChange[]): Settled {
	const latest = history.at(-1);
	return {
		status: latest?.status ?? 'open',
		on: latest?.on ?? null,
		by: latest?.by ?? null,
		reason: latest?.reason ?? null,
		history,
	};
}
