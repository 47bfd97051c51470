/**
 * The sealed queue. It can add, offer and settle; nobody here can read what was sealed.
 *
 * Every change is one strict transaction that reads the item, asks `nextItem`, and writes; the
 * promise resolves after `complete`, so whoever waits for it may say so on the screen.
 */
import type { Watermark } from '../../src/protocol/bridge-messages.ts';
import type { QueueLine } from '../../src/protocol/extension-memory.ts';
import type { SealedCapture } from '../../src/protocol/sealed-capture.ts';
import { allIn, inTransaction, oneIn, settled } from './database.ts';
import type { QueueItem } from './queue-item.ts';
import { nextItem, type QueueEvent } from './queue-state.ts';

interface QueueMeta {
	readonly lastSeq: number;
	readonly lastClickAt: number;
	/** What the app had reached when it last said so. */
	readonly reached: Watermark;
	/** A new coupling: nobody knows what that store has, so everything that it can open is offered. */
	readonly isNewStore: boolean;
}

const nothingReached: Watermark = { seq: 0, receipts: 0 };
const noMeta: QueueMeta = {
	lastSeq: 0,
	lastClickAt: 0,
	reached: nothingReached,
	isNewStore: true,
};

export interface NewItem {
	readonly captureId: string;
	readonly seq: number;
	readonly stage: 'concept' | 'final';
	readonly sealed: SealedCapture;
	readonly inboxEpoch: string;
	readonly session: string;
}

export class Queue {
	readonly #database: IDBDatabase;
	readonly #now: () => number;
	readonly #changed: () => void;

	/** @param changed called after every completed change */
	constructor(database: IDBDatabase, now: () => number, changed: () => void) {
		this.#database = database;
		this.#now = now;
		this.#changed = changed;
	}

	items(): Promise<QueueItem[]> {
		return allIn(this.#database, 'items');
	}

	item(captureId: string): Promise<QueueItem | undefined> {
		return oneIn(this.#database, 'items', captureId);
	}

	/** The next sequence number; `clockSuspect` when the clock stands before an earlier click. */
	takeSeq(clickedAt: number): Promise<{ seq: number; clockSuspect: boolean }> {
		return this.#withMeta(async (meta, write) => {
			const seq = meta.lastSeq + 1;
			const lastClickAt = Math.max(meta.lastClickAt, clickedAt);
			await write({ ...meta, lastSeq: seq, lastClickAt });
			return { seq, clockSuspect: clickedAt < meta.lastClickAt };
		});
	}

	/** Adds an item; when its id is there already, that one stays. */
	async add(item: NewItem): Promise<void> {
		const state = item.stage === 'concept' ? 'concept' : 'ready';
		const fresh: QueueItem = { ...item, ...unsettled, state, queuedAt: this.#now() };
		await inTransaction(this.#database, ['items'], async (store) => {
			const there = await settled(store('items').getKey(item.captureId));
			if (there === undefined) await settled(store('items').add(fresh));
		});
		this.#changed();
	}

	/** Applies an event to one item. `null` when there is no such item. */
	async tell(captureId: string, event: QueueEvent): Promise<QueueItem | null> {
		const after = await inTransaction(this.#database, ['items', 'meta'], async (store) => {
			const found: QueueItem | undefined = await settled(store('items').get(captureId));
			return found ? this.#step(store, found, event) : null;
		});
		this.#changed();
		return after;
	}

	/** Applies an event to these items, in one transaction. */
	async tellEach(captureIds: readonly string[], event: QueueEvent): Promise<void> {
		await inTransaction(this.#database, ['items', 'meta'], async (store) => {
			for (const captureId of captureIds) {
				const found: QueueItem | undefined = await settled(store('items').get(captureId));
				if (found) await this.#step(store, found, event);
			}
		});
		this.#changed();
	}

	/** Applies an event to every item, in one transaction. */
	async tellAll(event: QueueEvent): Promise<void> {
		await inTransaction(this.#database, ['items', 'meta'], async (store) => {
			const items: QueueItem[] = await settled(store('items').getAll());
			for (const item of items) await this.#step(store, item, event);
		});
		this.#changed();
	}

	/** The app stands before where it was: offer again what is still here and what it can open. */
	async compare(watermark: Watermark, epochs: ReadonlySet<string>): Promise<void> {
		await inTransaction(this.#database, ['items', 'meta'], async (store) => {
			const meta = await metaIn(store('meta'));
			const { reached, isNewStore } = meta;
			const isBehind =
				isNewStore || watermark.receipts < reached.receipts || watermark.seq < reached.seq;
			const known = { ...meta, reached: watermark, isNewStore: false };
			await settled(store('meta').put(known, 'queue'));
			if (!isBehind) return;
			const items: QueueItem[] = await settled(store('items').getAll());
			for (const item of items) await this.#step(store, item, { kind: 'offer-again', epochs });
		});
		this.#changed();
	}

	/** A new coupling: the app counts from zero. */
	expectNewStore(): Promise<void> {
		return this.#withMeta(async (meta, write) => {
			await write({ ...meta, reached: nothingReached, isNewStore: true });
		});
	}

	/** For the list on the screen. */
	async lines(readableEpoch: string | null): Promise<QueueLine[]> {
		const items = await this.items();
		return items
			.toSorted((a, b) => b.seq - a.seq)
			.map(({ captureId, seq, state, stage, queuedAt, place, reason, late, inboxEpoch }) => ({
				...{ captureId, seq, state, stage, queuedAt, place, reason, late },
				readable: inboxEpoch === readableEpoch,
			}));
	}

	async #step(
		store: (name: 'items' | 'meta') => IDBObjectStore,
		item: QueueItem,
		event: QueueEvent,
	): Promise<QueueItem | null> {
		const next = nextItem(item, event, this.#now());
		if (next === null) return item;
		if (next === 'remove') {
			await settled(store('items').delete(item.captureId));
			return null;
		}
		await settled(store('items').put(next));
		if (event.kind === 'acked') {
			const meta = await metaIn(store('meta'));
			await settled(store('meta').put({ ...meta, reached: event.watermark }, 'queue'));
		}
		return next;
	}

	#withMeta<T>(
		work: (meta: QueueMeta, write: (meta: QueueMeta) => Promise<unknown>) => Promise<T>,
	): Promise<T> {
		return inTransaction(this.#database, ['meta'], async (store) =>
			work(await metaIn(store('meta')), (meta) => settled(store('meta').put(meta, 'queue'))),
		);
	}
}

const metaIn = async (store: IDBObjectStore): Promise<QueueMeta> => ({
	...noMeta,
	...(await settled<QueueMeta | undefined>(store.get('queue'))),
});

const unsettled = {
	tries: 0,
	nextTryAt: 0,
	settledAt: null,
	place: null,
	reason: null,
	late: false,
} as const;
