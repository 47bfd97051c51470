/**
 * A channel with its sockets: pushes are judged one after another, committed together with those of
 * other channels, and acknowledged after the commit.
 *
 * The room in memory runs ahead of the disk by the appends under way. When one fails, the room is
 * forgotten and loaded again, and everything that was judged on it is refused; clients push again,
 * and duplicates are a success.
 */
import { type Bytes, hexOf } from '../src/protocol/bytes.ts';
import { writeFrame } from '../src/protocol/frames.ts';
import { type Ack, maxPushBytes, maxPushEntries } from '../src/protocol/wire-parts.ts';
import { deliveryOf, sentAfterPush } from './delivery.ts';
import type { Evidence, Stored } from './judge.ts';
import { type LogStore, StoreFailed } from './log-store.ts';
import { judgePush } from './push-judging.ts';
import type { Room } from './room.ts';
import { roomFrom } from './room-loading.ts';
import type { Peer, Subscription } from './subscription.ts';

export interface RoomParts {
	readonly store: LogStore;
	readonly evidence: Omit<Evidence, 'takeToken'>;
	readonly tickleAbove: number;
	/** The channel ends at `n`, on the disk. */
	readonly grown: (channel: string, n: number) => void;
	/** The membership has changed, on the disk. */
	readonly memberChanged: (before: Room, now: Room, by: Peer) => void;
}

export interface PushOutcome {
	readonly acks: Ack[];
	readonly waitMs: number;
	/** How many entries were new. */
	readonly appended: number;
}

/** Live entries travel in pieces of the size of a push. */
const livePiece = { entries: maxPushEntries, bytes: maxPushBytes };

export class OpenRoom {
	readonly ch: Bytes;
	readonly channel: string;
	readonly subscriptions = new Map<Peer, Subscription>();
	readonly #parts: RoomParts;
	#room: Room | null = null;
	#durable = 0;
	#turn: Promise<unknown> = Promise.resolve();
	#delivering: Promise<unknown> = Promise.resolve();
	#append: Promise<unknown> = Promise.resolve();
	#turns = 0;

	constructor(ch: Bytes, parts: RoomParts) {
		this.ch = ch;
		this.channel = hexOf(ch);
		this.#parts = parts;
	}

	/** Last number on the disk: what others may be told. */
	get durable(): number {
		return this.#durable;
	}

	/** Nobody follows it, and nobody is about to: it can be loaded again when it is needed. */
	get isIdle(): boolean {
		return this.subscriptions.size === 0 && this.#turns === 0;
	}

	/** The channel as of now, appends under way included. Throws `StoreFailed`. */
	async now(): Promise<Room> {
		if (this.#room) return this.#room;
		const loaded = roomFrom(this.ch, await this.#parts.store.channel(this.ch));
		this.#room ??= loaded;
		this.#durable = Math.max(this.#durable, loaded.n);
		return this.#room;
	}

	/** The channel as it is on the disk: waits for appends under way. Throws `StoreFailed`. */
	settled(): Promise<Room> {
		return this.#inTurn(async () => {
			await this.#append;
			return this.now();
		});
	}

	/** Throws `StoreFailed`; then nothing of this push is known to be stored. */
	async push(
		raws: readonly Bytes[],
		by: { readonly peer: Peer; readonly takeToken: () => number },
	): Promise<PushOutcome> {
		const { before, judged, done } = await this.#inTurn(() => this.#judge(raws, by.takeToken));
		await done;
		const { room, acks, waitMs, fresh } = judged;
		if (fresh.length > 0) {
			this.#durable = Math.max(this.#durable, room.n);
			const own = this.subscriptions.get(by.peer);
			if (own) own.sent = sentAfterPush(own.sent, before.n, room.n);
			if (before.membership !== room.membership) this.#parts.memberChanged(before, room, by.peer);
			this.#parts.grown(this.channel, room.n);
		}
		return { acks, waitMs, appended: fresh.length };
	}

	/** Brings every socket that follows live up to `n`. */
	deliver(n: number): void {
		this.#durable = Math.max(this.#durable, n);
		this.#delivering = this.#delivering.then(() => this.#deliverUpTo(n)).catch(() => undefined);
	}

	/** Sealed presence for everybody else; dropped for sockets that lag. */
	spread(box: Bytes, from: Peer): void {
		const frame = writeFrame({ t: 'eph', ch: this.ch, box });
		for (const { peer } of this.subscriptions.values()) {
			if (peer !== from && peer.backlog() <= this.#parts.tickleAbove) peer.send(frame);
		}
	}

	/** `done` is wrapped in an object so that the next push is judged while this one is written. */
	async #judge(raws: readonly Bytes[], takeToken: () => number) {
		const before = await this.now();
		const evidence = { ...this.#parts.evidence, takeToken };
		const judged = await judgePush(before, raws, evidence, (dev, seq) =>
			this.#stored(before, dev, seq),
		);
		if (judged.fresh.length === 0) return { before, judged, done: this.#append };
		const done = this.#write(before.n, judged.fresh);
		this.#room = judged.room;
		this.#append = done.catch(() => undefined);
		return { before, judged, done };
	}

	async #write(...[base, fresh]: [number, Parameters<LogStore['append']>[2]]): Promise<void> {
		try {
			const outcome = await this.#parts.store.append(this.ch, base, fresh);
			if (outcome === 'moved') throw new StoreFailed('failed');
		} catch (failure) {
			this.#room = null;
			throw failure;
		}
	}

	/** What is on the disk under (dev, seq), once the appends before are there too. */
	async #stored(room: Room, dev: Bytes, seq: number): Promise<Stored> {
		await this.#append;
		if (this.#room !== room) throw new StoreFailed('failed');
		return this.#parts.store.find(this.ch, dev, seq);
	}

	#inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
		this.#turns += 1;
		const result = this.#turn.then(task);
		this.#turn = result.catch(() => undefined);
		// Whoever has waited for this turn goes on first, with a subscription for instance.
		const over = () => setImmediate(() => (this.#turns -= 1));
		result.then(over, over);
		return result;
	}

	async #deliverUpTo(n: number): Promise<void> {
		const encoded = new Map<number, { readonly frame: Bytes; readonly last: number }>();
		for (const one of this.subscriptions.values()) {
			const standing = { sent: one.sent, behind: one.behind, backlog: one.peer.backlog() };
			const delivery = deliveryOf(standing, n, this.#parts.tickleAbove);
			if (delivery === 'nothing') continue;
			if (delivery === 'tickle') {
				one.behind = true;
				one.peer.send(writeFrame({ t: 'tickle', ch: this.ch, n }));
				continue;
			}
			await this.#sendPieces(one, n, encoded);
		}
	}

	async #sendPieces(
		to: Subscription,
		n: number,
		encoded: Map<number, { readonly frame: Bytes; readonly last: number }>,
	): Promise<void> {
		while (to.sent < n && !to.behind) {
			const after = to.sent;
			const piece = encoded.get(after) ?? (await this.#piece(after, n));
			encoded.set(after, piece);
			if (to.sent !== after || to.behind) continue;
			to.sent = piece.last;
			to.peer.send(piece.frame);
		}
	}

	async #piece(after: number, head: number): Promise<{ frame: Bytes; last: number }> {
		const read = await this.#parts.store.read(this.ch, after, livePiece);
		if (read.length === 0) throw new StoreFailed('damaged');
		const entries = [...read];
		const frame = writeFrame({ t: 'batch', r: 0, ch: this.ch, after, head, entries });
		return { frame, last: after + entries.length };
	}
}
