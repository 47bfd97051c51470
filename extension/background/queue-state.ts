/**
 * The life of a queued capture, as one pure function.
 *
 *   concept -> ready -> offered -> confirmed -> (row removed)
 *   with   refused    (the app will never take it: quarantine, until a person decides)
 *          withdrawn  (undone before the acknowledgement; an acknowledgement after all wins)
 *
 * An event that does not fit a state changes nothing: messages are repeated, delayed and reordered.
 */
import type { NackReason, Watermark } from '../../src/protocol/bridge-messages.ts';
import type { SealedCapture } from '../../src/protocol/sealed-capture.ts';
import type { QueueItem } from './queue-item.ts';

export type QueueEvent =
	/** "Zet in plan": the final version takes the place of the concept. */
	| { readonly kind: 'finalised'; readonly sealed: SealedCapture; readonly inboxEpoch: string }
	/** The draft was edited: the concept holds the edits, so that a crash costs none of them. */
	| { readonly kind: 'redrafted'; readonly sealed: SealedCapture; readonly inboxEpoch: string }
	/** Browser session `current` runs; a concept of another one has lost its draft. */
	| { readonly kind: 'session'; readonly current: string }
	| { readonly kind: 'discarded' }
	| { readonly kind: 'offered' }
	/** A new connection, or a new hello: what was offered without an answer is offered again. */
	| { readonly kind: 'asked-again' }
	| {
			readonly kind: 'acked';
			readonly sealedHash: string;
			readonly place: 'plan' | 'inbox' | 'binned';
			/** Of the app after its receipt; kept beside the items. */
			readonly watermark: Watermark;
	  }
	| { readonly kind: 'refused'; readonly sealedHash: string; readonly reason: NackReason }
	/** `chance`: the jitter of the retry, in [0, 1). */
	| { readonly kind: 'postponed'; readonly sealedHash: string; readonly chance: number }
	| { readonly kind: 'withdrawn' }
	| { readonly kind: 'retried' }
	/** The app was restored from an older backup and lacks the receipt. */
	| { readonly kind: 'offer-again'; readonly epochs: ReadonlySet<string> }
	| { readonly kind: 'aged' };

/** An event for one item of the queue. */
export interface Told {
	readonly captureId: string;
	readonly event: QueueEvent;
}

/** Sealed copies are kept this long after the acknowledgement, for an app restored from a backup. */
export const keptAfterMs = 7 * 24 * 60 * 60 * 1000;

type Next = QueueItem | 'remove' | null;

/** What a series of events makes of some items. */
export interface Aftermath {
	/** By captureId: every item as it is afterwards, `null` when its row goes. */
	readonly items: ReadonlyMap<string, QueueItem | null>;
	/** The ids among them that must be written. */
	readonly changed: ReadonlySet<string>;
	/** What the app had reached by the last acknowledgement that counted; `null` without one. */
	readonly reached: Watermark | null;
}

/** The events in their order; one for an item that is not there changes nothing. */
export function afterEvents(
	before: readonly QueueItem[],
	told: readonly Told[],
	now: number,
): Aftermath {
	const items = new Map<string, QueueItem | null>(before.map((item) => [item.captureId, item]));
	const changed = new Set<string>();
	let reached: Watermark | null = null;
	for (const { captureId, event } of told) {
		const item = items.get(captureId);
		const next = item ? nextItem(item, event, now) : null;
		if (next === null) continue;
		items.set(captureId, next === 'remove' ? null : next);
		changed.add(captureId);
		if (event.kind === 'acked') reached = event.watermark;
	}
	return { items, changed, reached };
}

/** The item after the event, `remove` when its row goes, `null` when nothing changes. */
export function nextItem(item: QueueItem, event: QueueEvent, now: number): Next {
	switch (event.kind) {
		case 'finalised':
			return item.state === 'concept'
				? { ...sealedAnew(item, event), state: 'ready', stage: 'final' }
				: null;
		case 'redrafted':
			return item.state === 'concept' ? sealedAnew(item, event) : null;
		case 'session':
			return item.state === 'concept' && item.session !== event.current ? ready(item) : null;
		case 'discarded':
			return item.state === 'concept' ? 'remove' : null;
		case 'offered':
			return item.state === 'ready' ? { ...item, state: 'offered' } : null;
		case 'asked-again':
			return item.state === 'offered' ? ready(item) : null;
		case 'acked':
			return acked(item, event, now);
		case 'refused':
			return waits(item) && isThis(item, event)
				? { ...item, state: 'refused', reason: event.reason, settledAt: now }
				: null;
		case 'postponed':
			return waits(item) && isThis(item, event)
				? {
						...ready(item),
						tries: item.tries + 1,
						nextTryAt: now + retryDelay(item.tries, event.chance),
					}
				: null;
		case 'withdrawn':
			return waits(item) || item.state === 'refused'
				? { ...item, state: 'withdrawn', settledAt: now }
				: null;
		case 'retried':
			return item.state === 'refused' ? { ...ready(item), reason: null, settledAt: null } : null;
		case 'offer-again':
			return item.state === 'confirmed' && event.epochs.has(item.inboxEpoch)
				? { ...ready(item), settledAt: null }
				: null;
		case 'aged':
			return isOld(item, now) ? 'remove' : null;
	}
}

/** The coupling may be another one than at the click. */
const sealedAnew = (
	item: QueueItem,
	{ sealed, inboxEpoch }: Pick<QueueItem, 'sealed' | 'inboxEpoch'>,
): QueueItem => ({ ...item, sealed, inboxEpoch });

const ready = (item: QueueItem): QueueItem => ({ ...item, state: 'ready', nextTryAt: 0 });

const waits = ({ state }: QueueItem) => state === 'ready' || state === 'offered';

const isThis = ({ sealed }: QueueItem, { sealedHash }: { sealedHash: string }) =>
	sealed.sealedHash === sealedHash;

/** A true acknowledgement wins over everything but a concept, which was never offered. */
function acked(item: QueueItem, event: Extract<QueueEvent, { kind: 'acked' }>, now: number): Next {
	if (item.state === 'concept' || item.state === 'confirmed' || !isThis(item, event)) return null;
	return {
		...item,
		state: 'confirmed',
		place: event.place,
		reason: null,
		settledAt: now,
		late: item.state === 'withdrawn',
	};
}

function isOld({ state, settledAt }: QueueItem, now: number): boolean {
	const settled = state === 'confirmed' || state === 'withdrawn';
	return settled && settledAt !== null && now - settledAt > keptAfterMs;
}

/** 5 s, 10 s, 20 s … at most 15 minutes, each up to half longer; `chance` lies in [0, 1). */
export function retryDelay(tries: number, chance: number): number {
	const base = Math.min(5_000 * 2 ** Math.min(tries, 10), 15 * 60_000);
	return Math.round(base * (1 + chance / 2));
}
