import { maxOfferChars, maxOfferItems } from '../../src/protocol/bridge-messages.ts';
import type { QueueItem } from './queue-item.ts';

/**
 * What is due now, in order of `seq`: only for stores that the app can open, and nobody waits for an
 * item that must wait itself.
 */
export const dueItems = (
	items: readonly QueueItem[],
	epochs: ReadonlySet<string>,
	now: number,
): readonly QueueItem[] =>
	items
		.filter(
			({ state, nextTryAt, inboxEpoch }) =>
				state === 'ready' && nextTryAt <= now && epochs.has(inboxEpoch),
		)
		.toSorted((a, b) => a.seq - b.seq);

/** Cut into offers, in the same order: at most 20 items and about 1 MB each, but never an empty one. */
export function inOffers(due: readonly QueueItem[]): readonly (readonly QueueItem[])[] {
	const offers: QueueItem[][] = [];
	let chars = 0;
	for (const item of due) {
		const last = offers.at(-1);
		chars += item.sealed.ct.length;
		if (last && last.length < maxOfferItems && chars <= maxOfferChars) {
			last.push(item);
		} else {
			offers.push([item]);
			chars = item.sealed.ct.length;
		}
	}
	return offers;
}

/** When a postponed item comes due; `null` when none is waiting for its turn. */
export function nextDueAt(items: readonly QueueItem[], now: number): number | null {
	const later = items
		.filter(({ state, nextTryAt }) => state === 'ready' && nextTryAt > now)
		.map(({ nextTryAt }) => nextTryAt);
	return later.length > 0 ? Math.min(...later) : null;
}
