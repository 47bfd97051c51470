/**
 * One channel and what happens to it: events add to what is to be done, and one loop does it step by
 * step while there is a connection. The steps are in channel-steps.ts, their order in next-step.ts.
 */
import type { Bytes } from '../protocol/bytes.ts';
import type { Subscribed, Subscription } from '../protocol/wire-parts.ts';
import { isAhead } from './after-sub.ts';
import { takeStep } from './channel-steps.ts';
import type { ChannelTurn } from './channel-turn.ts';
import type { ClientOptions } from './client-options.ts';
import { type Connection, ConnectionLost } from './connection.ts';
import { nextStep, nothingToDo, type Proposal, type Todo } from './next-step.ts';
import type { HexAck } from './push-plan.ts';
import { joined } from './read-steps.ts';
import { subscriptionTo } from './subscribing.ts';
import type { ChannelStatus } from './sync-status.ts';

/** After the laptop's own store has failed. */
const storeRetryMs = 5000;
/** Live entries that wait for the store; beyond it they are pulled later. */
const maxLive = 64;

/** The step that failed may have noted nothing: what it wanted is asked for again. */
const afterStoreFailure = ({ cursor }: ChannelTurn): Partial<Todo> =>
	cursor ? { live: [], pull: true, push: true } : { live: [], subscribe: true };

export class ChannelSync {
	readonly ch: string;
	readonly #options: ClientOptions;
	readonly #changed: () => void;
	#status: ChannelStatus = { state: 'waiting', refusal: null, deliveredAt: null };
	#todo: Todo = nothingToDo;
	#turn: ChannelTurn | null = null;
	#running = false;
	#kicked = false;
	#stopTimer: () => void = () => undefined;

	constructor(ch: string, options: ClientOptions, changed: () => void) {
		this.ch = ch;
		this.#options = options;
		this.#changed = changed;
	}

	get status(): ChannelStatus {
		return this.#status;
	}

	/** A connection is ready. The first subscription is made together with those of other channels. */
	attach(connection: Connection): void {
		this.detach();
		// A step of an earlier connection may still be at the laptop's store when this one begins.
		const isNow = () => this.#turn === turn;
		const turn: ChannelTurn = {
			ch: this.ch,
			options: this.#options,
			connection,
			cursor: null,
			relayHeads: new Map(),
			ownAhead: null,
			forceUpload: false,
			attempts: 0,
			asked: new Set(),
			todo: () => this.#todo,
			change: (part) => isNow() && this.#change(part),
			say: (part) => isNow() && this.#say(part),
			later: (ms, part) => isNow() && this.#later(ms, part),
		};
		this.#turn = turn;
	}

	detach(): void {
		this.#stopTimer();
		this.#turn = null;
		this.#dropProposals();
		this.#todo = nothingToDo;
		if (this.#status.state !== 'removed') this.#say({ state: 'waiting' });
	}

	/** What to put into a common `sub`; `null` when there is no capability to join with. */
	async subscription(): Promise<Subscription | null> {
		return this.#turn ? subscriptionTo(this.ch, this.#turn.connection, this.#options) : null;
	}

	async answered(asked: Subscription, answer: Subscribed): Promise<void> {
		const turn = this.#turn;
		if (!turn) return;
		await joined(turn, asked, answer);
		this.#kick();
	}

	/** The capability may be there now. */
	subscribe(): void {
		this.#do({ subscribe: true });
	}

	flush(): void {
		const joins = this.#turn?.cursor === null && this.#status.state !== 'removed';
		this.#do({ push: true, ...(joins && { subscribe: true, paused: false }) });
	}

	live(after: number, entries: readonly Bytes[]): void {
		if (!this.#turn?.cursor || this.#todo.live.length >= maxLive) this.#do({ pull: true });
		else this.#do({ live: [...this.#todo.live, { after, entries }] });
	}

	tickled(): void {
		this.#do({ pull: true });
	}

	removed(): void {
		this.#say({ state: 'removed', refusal: 'not-member' });
		this.#dropProposals();
		this.#todo = nothingToDo;
		if (this.#turn) this.#turn.cursor = null;
		this.#options.events.removed(this.ch);
	}

	propose(row: Proposal['row']): Promise<HexAck | 'offline'> {
		if (!this.#turn) return Promise.resolve('offline');
		const outcome = Promise.withResolvers<HexAck | 'offline'>();
		this.#do({ proposals: [...this.#todo.proposals, { row, settle: outcome.resolve }] });
		return outcome.promise;
	}

	#do(part: Partial<Todo>): void {
		if (!this.#turn) return;
		this.#change(part);
		this.#kick();
	}

	#change(part: Partial<Todo>): void {
		this.#todo = { ...this.#todo, ...part };
	}

	#kick(): void {
		this.#kicked = true;
		if (!this.#running) void this.#run();
	}

	async #run(): Promise<void> {
		this.#running = true;
		while (this.#kicked) {
			this.#kicked = false;
			const turn = this.#turn;
			const step = turn && nextStep(this.#todo, turn.cursor !== null);
			if (!turn || !step) continue;
			this.#kicked = true;
			try {
				await this.#releaseHold(turn);
				await takeStep(turn, step);
				if (!turn.cursor && !this.#todo.subscribe) this.#dropProposals();
			} catch (failure) {
				if (failure instanceof ConnectionLost) continue;
				this.#options.events.storeFailed(this.ch, failure);
				this.#kicked = false;
				if (this.#turn === turn) this.#later(storeRetryMs, afterStoreFailure(turn));
				break;
			}
		}
		this.#running = false;
	}

	/** Own entries that only the relay had have been read: from here on the chain may go on. */
	async #releaseHold(turn: ChannelTurn): Promise<void> {
		const { ownAhead } = turn;
		if (!ownAhead) return;
		const heads = await this.#options.storage.heads(this.ch);
		const ours = heads.find(({ dev }) => dev === ownAhead.dev);
		if (!isAhead(ownAhead, ours)) turn.ownAhead = null;
	}

	/** The channel could not be joined: nobody can say when they would be pushed. */
	#dropProposals(): void {
		for (const { settle } of this.#todo.proposals) settle('offline');
		this.#change({ proposals: [] });
	}

	#later(ms: number, part: Partial<Todo>): void {
		this.#stopTimer();
		this.#stopTimer = this.#options.clock.after(ms, () => this.#do(part));
	}

	#say(part: Partial<ChannelStatus>): void {
		this.#status = { ...this.#status, ...part };
		this.#changed();
	}
}
