/**
 * Edits wait a moment before they are sealed, so that a sentence is one entry and not forty.
 *
 * Alone: after 400 ms of rest, 1.5 s at most. While another member is present: 80 and 250 ms. A batch
 * is never more than 64 updates, because merging many is slow. Sync design, "Batching".
 */
import type { Clock } from './ports.ts';

export interface Pace {
	readonly restMs: number;
	readonly longestMs: number;
}

export const paces = {
	alone: { restMs: 400, longestMs: 1500 },
	inCompany: { restMs: 80, longestMs: 250 },
} as const satisfies Record<string, Pace>;

export const maxBatchUpdates = 64;

/** How long to wait from now, in ms; 0 is at once. `firstAt` and `lastAt`: of the waiting edits. */
export function waitOf(
	batch: { readonly firstAt: number; readonly lastAt: number; readonly updates: number },
	pace: Pace,
	now: number,
): number {
	if (batch.updates >= maxBatchUpdates) return 0;
	const due = Math.min(batch.lastAt + pace.restMs, batch.firstAt + pace.longestMs);
	return Math.max(0, due - now);
}

/** Calls `flush` when the waiting edits are due. It holds times only; the edits are with the channel. */
export class BatchTimer {
	readonly #clock: Clock;
	readonly #flush: () => void;
	#firstAt: number | null = null;
	#updates = 0;
	#cancel: (() => void) | null = null;

	constructor(clock: Clock, flush: () => void) {
		this.#clock = clock;
		this.#flush = flush;
	}

	edited(pace: Pace): void {
		const now = this.#clock.now();
		this.#firstAt ??= now;
		this.#updates += 1;
		const batch = { firstAt: this.#firstAt, lastAt: now, updates: this.#updates };
		this.#cancel?.();
		this.#cancel = this.#clock.after(waitOf(batch, pace, now), () => {
			this.clear();
			this.#flush();
		});
	}

	/** The edits were taken; a running timer is stopped. */
	clear(): void {
		this.#cancel?.();
		this.#cancel = null;
		this.#firstAt = null;
		this.#updates = 0;
	}
}
