/** A laptop for tests of sync: a store in memory, a client at a real relay, and nothing sealed. */
import { type Bytes, hexOf } from '../../src/protocol/bytes.ts';
import { coreOf, type Entry, idPreimage, readEntry } from '../../src/protocol/entry.ts';
import type { RequestRefusal } from '../../src/protocol/refusals.ts';
import type { ClientOptions, SyncClock } from '../../src/sync/client-options.ts';
import { RelayClient } from '../../src/sync/relay-client.ts';
import type { SyncStatus } from '../../src/sync/sync-status.ts';
import type { Cursor, Gap, Head, OutboxRow, SyncStorage } from '../../src/sync/sync-storage.ts';
import { QuickDevice, type QuickEntry, type QuickKey, sha256 } from '../support/quick-log.ts';

interface Kept {
	readonly id: string;
	readonly raw: Bytes;
	readonly dev: string;
	readonly seq: number;
	waiting: boolean;
}

/** Keeps what follows a device's chain; the rest is a gap, as on a real laptop. */
export class LaptopStore implements SyncStorage {
	readonly kept = new Map<string, Kept[]>();
	readonly cursors = new Map<string, Cursor>();
	readonly refusals: RequestRefusal[] = [];
	readonly #watchers = new Set<() => void>();
	/** Set to make the next write fail, as a full disk does. */
	failNext = false;
	/** How many of the next questions for a cursor fail. */
	failCursor = 0;

	of(ch: string): Kept[] {
		const kept = this.kept.get(ch) ?? [];
		this.kept.set(ch, kept);
		return kept;
	}

	/** Resolves when this many entries of the channel are here. */
	holds(ch: string, count: number): Promise<void> {
		return new Promise((resolve) => {
			const look = () => {
				if (this.of(ch).length < count) return;
				this.#watchers.delete(look);
				resolve();
			};
			this.#watchers.add(look);
			look();
		});
	}

	/** Puts own entries into the outbox. */
	write(ch: string, ...entries: readonly QuickEntry[]): void {
		for (const { raw } of entries) this.of(ch).push({ ...keptOf(raw), waiting: true });
	}

	async cursor(ch: string) {
		if (this.failCursor > 0) {
			this.failCursor -= 1;
			throw new Error('disk failed');
		}
		return this.cursors.get(ch) ?? null;
	}

	async heads(ch: string): Promise<readonly Head[]> {
		const heads = new Map<string, Head>();
		for (const { dev, seq, id } of this.of(ch)) heads.set(dev, { dev, seq, id });
		return [...heads.values()];
	}

	async outbox(ch: string, maxRows: number): Promise<readonly OutboxRow[]> {
		return this.of(ch)
			.filter(({ waiting }) => waiting)
			.slice(0, maxRows);
	}

	async waiting() {
		return [...this.kept.values()].flat().filter(({ waiting }) => waiting).length;
	}

	async receive(ch: string, entries: readonly Bytes[], cursor: Cursor | null) {
		if (this.failNext) {
			this.failNext = false;
			throw new Error('disk full');
		}
		const gaps: Gap[] = [];
		for (const raw of entries) {
			const { dev, seq, id } = keptOf(raw);
			const last = this.of(ch).findLast((one) => one.dev === dev)?.seq ?? 0;
			if (seq === last + 1) this.of(ch).push({ dev, seq, id, raw, waiting: false });
			else if (seq > last + 1) gaps.push({ dev, from: last + 1, to: seq });
		}
		if (cursor) this.cursors.set(ch, cursor);
		for (const watcher of this.#watchers) watcher();
		return { gaps };
	}

	async delivered(ch: string, ids: readonly string[], cursor: Cursor | null) {
		for (const one of this.of(ch)) if (ids.includes(one.id)) one.waiting = false;
		if (cursor) this.cursors.set(ch, cursor);
	}

	async refused(_ch: string, _id: string, refusal: RequestRefusal) {
		this.refusals.push(refusal);
	}

	async lacking(ch: string, heads: readonly Head[], maxRows: number) {
		const has = new Map(heads.map(({ dev, seq }) => [dev, seq]));
		return this.of(ch)
			.filter(({ dev, seq }) => seq > (has.get(dev) ?? 0))
			.slice(0, maxRows);
	}
}

function keptOf(raw: Bytes): Kept {
	const read = readEntry(raw);
	if (read.kind !== 'entry') throw new Error(read.reason);
	const { entry }: { entry: Entry } = read;
	const id = hexOf(sha256(idPreimage(coreOf(entry))));
	return { id, raw, dev: hexOf(entry.dev), seq: entry.seq, waiting: false };
}

/** Time that passes when a test says so. */
export class ManualClock implements SyncClock {
	#now = 1_000_000;
	#timers: { readonly at: number; readonly task: () => void }[] = [];

	now(): number {
		return this.#now;
	}

	after(ms: number, task: () => void): () => void {
		const timer = { at: this.#now + ms, task };
		this.#timers.push(timer);
		return () => {
			this.#timers = this.#timers.filter((one) => one !== timer);
		};
	}

	/** Runs what is due by then, in order. */
	pass(ms: number): void {
		const end = this.#now + ms;
		for (;;) {
			const [next] = this.#timers.toSorted((a, b) => a.at - b.at);
			if (!next || next.at > end) break;
			this.#now = Math.max(this.#now, next.at);
			this.#timers = this.#timers.filter((one) => one !== next);
			next.task();
		}
		this.#now = end;
	}
}

export interface Heard {
	readonly kind: string;
	readonly of: string;
}

export class Laptop {
	readonly device: QuickDevice;
	readonly store: LaptopStore;
	readonly client: RelayClient;
	readonly heard: Heard[] = [];
	readonly boxes: Bytes[] = [];
	/** Capability keys by channel (hex). */
	readonly keys = new Map<string, QuickKey>();

	constructor(
		url: string,
		device = new QuickDevice(),
		store = new LaptopStore(),
		change: Partial<ClientOptions> = {},
	) {
		this.device = device;
		this.store = store;
		const hear = (kind: string) => (of: string) => {
			this.heard.push({ kind, of });
		};
		this.client = new RelayClient({
			url,
			openSocket: (to) => new WebSocket(to),
			clock: {
				now: Date.now,
				after: (ms, task) => {
					const timer = setTimeout(task, ms);
					return () => clearTimeout(timer);
				},
			},
			random: Math.random,
			sha256: async (bytes) => sha256(bytes),
			storage: store,
			device: { id: device.hex, key: device.pub, sign: async (message) => device.sign(message) },
			signCap: async (ch, message) => {
				const key = this.keys.get(ch);
				return key ? { epoch: 1, sig: key.sign(message) } : null;
			},
			accessCode: () => null,
			events: {
				presence: (ch, box) => {
					this.heard.push({ kind: 'presence', of: ch });
					this.boxes.push(box);
				},
				mailWaiting: hear('mailWaiting'),
				mailAnswered: hear('mailAnswered'),
				admitted: hear('admitted'),
				ownDeviceAhead: hear('ownDeviceAhead'),
				removed: hear('removed'),
				storeFailed: hear('storeFailed'),
			},
			...change,
		});
	}

	/** Resolves as soon as the status satisfies `wants`. */
	until(wants: (status: SyncStatus) => boolean): Promise<SyncStatus> {
		return new Promise((resolve) => {
			const look = (status: SyncStatus) => {
				if (!wants(status)) return;
				stop();
				resolve(status);
			};
			const stop = this.client.subscribe(look);
			look(this.client.status);
		});
	}

	/** Resolves when the outbox is empty and the channel is live. */
	settled(ch: string): Promise<SyncStatus> {
		return this.until(({ waiting, channels }) => waiting === 0 && channels[ch]?.state === 'live');
	}
}
