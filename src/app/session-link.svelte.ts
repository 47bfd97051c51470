import type { Invitations } from './invitations.svelte.ts';
import { settleAll } from './proposals.ts';
import type { SessionCore } from './session-core.ts';
import { offlineStatus, type SyncStatus, syncStatusOf } from './sync-status.ts';

/** What the relay did not take at once is tried again after so long. */
const retryMs = 3000;

interface LinkParts {
	readonly core: SessionCore;
	readonly invitations: Invitations;
	/** What must be done before anything is proposed; it may end the session. */
	readonly whenOnline: () => Promise<'go-on' | 'wait'>;
}

/** A session and its relay: the words about the connection, and what is done once it is there. */
export class SessionLink {
	readonly #parts: LinkParts;
	#live = 0;
	#stopRetry: () => void = () => {};
	#unsubscribe: () => void = () => {};
	#status = $state.raw<SyncStatus>(offlineStatus);

	constructor(parts: LinkParts) {
		this.#parts = parts;
	}

	get status(): SyncStatus {
		return this.#status;
	}

	/** Connects, with all channels. */
	start(): void {
		const { relay, book } = this.#parts.core;
		this.#unsubscribe = relay.subscribe(() => this.changed());
		for (const id of book.channelIds()) relay.watch(id);
		relay.start();
	}

	/** No answer of the relay leads to anything new; the connection itself is still there. */
	quieten(): void {
		this.#stopRetry();
		this.#unsubscribe();
	}

	/** The connection, or what waits for it, may be different. */
	changed(): void {
		const { relay, outgoing, rooms } = this.#parts.core;
		const before = this.#status.connection;
		this.#status = syncStatusOf(relay.status, outgoing.all);
		rooms.changed();
		if (before !== 'online' && this.#status.connection === 'online') {
			this.#cameOnline().catch(() => {});
		}
		// Letters can be listed once their channel is live, which is a moment after being online.
		const live = Object.values(relay.status.channels).filter(
			({ state }) => state === 'live',
		).length;
		if (live > this.#live) this.#parts.invitations.look().catch(() => {});
		this.#live = live;
	}

	async #cameOnline(): Promise<void> {
		const { core, invitations, whenOnline } = this.#parts;
		if ((await whenOnline()) === 'wait') {
			this.#stopRetry = core.ports.clock.after(retryMs, () => this.#retry());
			return;
		}
		await settleAll(core);
		await invitations.look();
	}

	#retry(): void {
		if (this.#status.connection === 'online') this.#cameOnline().catch(() => {});
	}
}
