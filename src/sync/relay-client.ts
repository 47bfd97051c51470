/**
 * Keeps the channels of this laptop in step with one relay: connects, comes back after a loss, and
 * gives each channel (channel-sync.ts) its frames. One per unlocked session, in the leading tab.
 */
import type { Bytes } from '../protocol/bytes.ts';
import type { ClosingRefusal } from '../protocol/refusals.ts';
import { maxEphBytes } from '../protocol/wire-parts.ts';
import { reconnectDelay } from './backoff.ts';
import { ChannelSync } from './channel-sync.ts';
import type { ClientOptions } from './client-options.ts';
import { Connection } from './connection.ts';
import { handOn } from './hand-on.ts';
import { join } from './joining.ts';
import { type LineOutcome, readLine } from './line.ts';
import { Mailbox, type Offline, type Refused } from './mailbox.ts';
import { StatusBoard } from './status-board.ts';
import type { SyncStatus } from './sync-status.ts';
import { wireOf } from './wire-names.ts';

export type { ClientOptions } from './client-options.ts';

export type ProposeOutcome = { readonly kind: 'accepted' } | Refused | Offline;

/** A connection that lasted so long was a good one: the backoff starts anew. */
const goodMs = 10_000;

export class RelayClient {
	readonly mailbox = new Mailbox(() => this.#ready);
	readonly #options: ClientOptions;
	readonly #channels = new Map<string, ChannelSync>();
	readonly #board: StatusBoard;
	#connection: Connection | null = null;
	#running = false;
	#attempt = 0;
	#readyAt = Number.POSITIVE_INFINITY;
	#stopTimer: () => void = () => undefined;
	#joining = new Set<ChannelSync>();

	constructor(options: ClientOptions) {
		this.#options = options;
		this.#board = new StatusBoard({
			waiting: () => options.storage.waiting(),
			channels: () => [...this.#channels].map(([ch, { status }]) => [ch, status] as const),
		});
	}

	get status(): SyncStatus {
		return this.#board.status;
	}

	/** Calls `listener` after each change, until the returned function is called. */
	subscribe(listener: (status: SyncStatus) => void): () => void {
		return this.#board.subscribe(listener);
	}

	start(): void {
		if (this.#running) return;
		this.#running = true;
		this.#connect();
	}

	stop(): void {
		this.#running = false;
		this.#stopTimer();
		this.#connection?.close();
		this.#board.say({ connection: 'offline', refusal: null });
	}

	/** Tries now: the network is back, the window has the focus, the access code has changed. */
	poke(): void {
		this.#connection?.check();
		if (!this.#running || this.#connection) return;
		this.#attempt = 0;
		this.#connect();
	}

	/** Keeps a channel in step from now on. Again for a channel whose capability has come. */
	watch(ch: string): void {
		const known = this.#channels.get(ch);
		if (known) {
			if (known.status.state !== 'live') known.subscribe();
			return;
		}
		const channel = new ChannelSync(ch, this.#options, () => this.#board.sayCounted());
		this.#channels.set(ch, channel);
		if (this.#ready) {
			channel.attach(this.#ready);
			this.#joinSoon(channel);
		}
		this.#board.sayCounted();
	}

	unwatch(ch: string): void {
		this.#channels.get(ch)?.detach();
		this.#channels.delete(ch);
		this.#ready?.send({ t: 'unsub', ch: wireOf(ch) });
		this.#board.sayCounted();
	}

	/** There are new rows in the outbox. */
	flush(ch: string): void {
		this.#channels.get(ch)?.flush();
		this.#board.sayCounted();
	}

	/** Sealed presence, at most 1024 bytes; gone when we are offline. */
	sendPresence(ch: string, box: Bytes): void {
		if (box.length <= maxEphBytes) this.#ready?.send({ t: 'eph', ch: wireOf(ch), box });
	}

	/**
	 * Pushes a member record after what waits in the outbox. `offline`: it is not known whether the
	 * relay has it; push the same bytes again.
	 */
	async propose(ch: string, raw: Bytes, id: string): Promise<ProposeOutcome> {
		const ack = await (this.#channels.get(ch)?.propose({ id, raw }) ?? 'offline');
		if (ack === 'offline') return { kind: 'offline' };
		return 'n' in ack ? { kind: 'accepted' } : { kind: 'refused', refusal: ack.refusal };
	}

	/** All member records of a channel that this device was taken into. */
	async line(ch: string): Promise<LineOutcome> {
		return this.#ready ? readLine(this.#ready, ch) : { kind: 'offline' };
	}

	get #ready(): Connection | null {
		return this.#connection?.isReady ? this.#connection : null;
	}

	#connect(): void {
		this.#stopTimer();
		this.#board.say({ connection: 'connecting' });
		this.#readyAt = Number.POSITIVE_INFINITY;
		this.#connection = new Connection(this.#options, {
			ready: (connection) => this.#begin(connection),
			unasked: (frame) => handOn(frame, this.#channels, this.#options.events),
			ended: (refusal) => this.#ended(refusal),
		});
	}

	#begin(connection: Connection): void {
		const now = this.#options.clock.now();
		this.#readyAt = now;
		this.#board.say({
			connection: 'online',
			refusal: null,
			clockOffMs: now - connection.hello.time,
		});
		for (const channel of this.#channels.values()) {
			channel.attach(connection);
			this.#joinSoon(channel);
		}
	}

	#ended(refusal: ClosingRefusal | null): void {
		this.#connection = null;
		for (const channel of this.#channels.values()) channel.detach();
		if (!this.#running) return;
		const { clock, random } = this.#options;
		this.#attempt = clock.now() - this.#readyAt >= goodMs ? 1 : this.#attempt + 1;
		const delay = reconnectDelay(this.#attempt, refusal, random());
		this.#board.say({ connection: refusal ? 'refused' : 'offline', refusal });
		if (delay !== null) this.#stopTimer = clock.after(delay, () => this.#connect());
	}

	/** Channels that are watched in one go are subscribed to in one frame. */
	#joinSoon(channel: ChannelSync): void {
		this.#joining.add(channel);
		if (this.#joining.size > 1) return;
		queueMicrotask(() => {
			const channels = [...this.#joining];
			this.#joining = new Set();
			if (this.#ready) void join(this.#ready, channels, this.#options);
		});
	}
}
