/**
 * The sealed queue. It can add, offer and settle; nobody here can read what was sealed.
 *
 * Every change is one strict transaction that reads the items, asks `afterEvents`, and writes; the
 * promise resolves after `complete`, so whoever waits for it may say so on the screen.
 */
import type { Watermark } from '../../src/protocol/bridge-messages.ts';
import type { QueueLine } from '../../src/protocol/extension-memory.ts';
import type { SealedCapture } from '../../src/protocol/sealed-capture.ts';
import { allIn, inTransaction, oneIn, type Stores, settled } from './database.ts';
import type { QueueItem } from './queue-item.ts';
import { type Aftermath, afterEvents, type QueueEvent, type Told } from './queue-state.ts';

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

	/** Adds an item, or makes it the next version of the concept that is there. */
	async add(item: NewItem): Promise<void> {
		const { captureId, stage, sealed, inboxEpoch } = item;
		const isFinal = stage === 'final';
		const state = isFinal ? 'ready' : 'concept';
		const fresh: QueueItem = { ...item, ...unsettled, state, queuedAt: this.#now() };
		const event = { kind: isFinal ? 'finalised' : 'redrafted', sealed, inboxEpoch } as const;
		await inTransaction(this.#database, ['items', 'meta'], async (store) => {
			const there: QueueItem | undefined = await settled(store('items').get(captureId));
			if (!there) await settled(store('items').add(fresh));
			else await this.#keep(store, afterEvents([there], [{ captureId, event }], this.#now()));
		});
		this.#changed();
	}

	/** Applies an event to one item. `null` when there is no such item, or none any more. */
	async tell(captureId: string, event: QueueEvent): Promise<QueueItem | null> {
		return (await this.tellEach([{ captureId, event }]))[0] ?? null;
	}

	/**
	 * Applies these events in their order, in one transaction. Gives the items as they are after all
	 * of them, in the order in which they were first told.
	 */
	async tellEach(told: readonly Told[]): Promise<QueueItem[]> {
		if (told.length === 0) return [];
		const captureIds = [...new Set(told.map(({ captureId }) => captureId))];
		const after = await inTransaction(this.#database, ['items', 'meta'], async (store) => {
			const found = await Promise.all(
				captureIds.map((id) => settled<QueueItem | undefined>(store('items').get(id))),
			);
			const items = found.filter((item) => item !== undefined);
			return this.#keep(store, afterEvents(items, told, this.#now()));
		});
		this.#changed();
		return after;
	}

	/** Applies events to every item, in one transaction. */
	async tellAll(...events: readonly QueueEvent[]): Promise<void> {
		await inTransaction(this.#database, ['items', 'meta'], (store) => this.#toAll(store, events));
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
			if (isBehind) await this.#toAll(store, [{ kind: 'offer-again', epochs }]);
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

	async #toAll(store: Stores, events: readonly QueueEvent[]): Promise<void> {
		const items: QueueItem[] = await settled(store('items').getAll());
		const told = items.flatMap(({ captureId }) => events.map((event) => ({ captureId, event })));
		await this.#keep(store, afterEvents(items, told, this.#now()));
	}

	async #keep(store: Stores, { items, changed, reached }: Aftermath): Promise<QueueItem[]> {
		const writes = [...changed].map((captureId) => {
			const item = items.get(captureId);
			const request: IDBRequest = item
				? store('items').put(item)
				: store('items').delete(captureId);
			return settled(request);
		});
		await Promise.all(writes);
		if (reached) {
			const meta = await metaIn(store('meta'));
			await settled(store('meta').put({ ...meta, reached }, 'queue'));
		}
		return [...items.values()].filter((item) => item !== null);
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
