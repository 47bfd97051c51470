import { maxOfferChars, maxOfferItems } from '../../src/protocol/bridge-messages.ts';
import type { QueueItem } from './queue-item.ts';

/**
 * What to offer now: in order of `seq`, at most 20 items and about 1 MB, only for stores that the
 * app can open, and nobody waits for an item that must wait itself.
 */
export function nextOffer(
	items: readonly QueueItem[],
	epochs: ReadonlySet<string>,
	now: number,
): readonly QueueItem[] {
	const due = items
		.filter(
			({ state, nextTryAt, inboxEpoch }) =>
				state === 'ready' && nextTryAt <= now && epochs.has(inboxEpoch),
		)
		.toSorted((a, b) => a.seq - b.seq)
		.slice(0, maxOfferItems);
	let chars = 0;
	return due.filter(({ sealed }, index) => {
		chars += sealed.ct.length;
		return index === 0 || chars <= maxOfferChars;
	});
}

/** When a postponed item comes due; `null` when none is waiting for its turn. */
export function nextDueAt(items: readonly QueueItem[], now: number): number | null {
	const later = items
		.filter(({ state, nextTryAt }) => state === 'ready' && nextTryAt > now)
		.map(({ nextTryAt }) => nextTryAt);
	return later.length > 0 ? Math.min(...later) : null;
}
