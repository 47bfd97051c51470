import type { ChannelStatus, SyncStatus } from './sync-status.ts';
import { offlineStatus } from './sync-status.ts';

interface Counted {
	/** How many own entries wait for an acknowledgement. */
	readonly waiting: () => Promise<number>;
	readonly channels: () => Iterable<readonly [ch: string, status: ChannelStatus]>;
}

/** What a relay client says of itself: one immutable status at a time, told to whoever listens. */
export class StatusBoard {
	readonly #counted: Counted;
	readonly #listeners = new Set<(status: SyncStatus) => void>();
	#status: SyncStatus = offlineStatus;
	#counting = false;

	constructor(counted: Counted) {
		this.#counted = counted;
	}

	get status(): SyncStatus {
		return this.#status;
	}

	/** Calls `listener` after each change, until the returned function is called. */
	subscribe(listener: (status: SyncStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	say(part: Partial<SyncStatus>): void {
		this.#status = { ...this.#status, ...part };
		for (const listener of this.#listeners) listener(this.#status);
	}

	/** Something moved in a channel: counts anew, once for all that moves meanwhile. */
	sayCounted(): void {
		if (this.#counting) return;
		this.#counting = true;
		// A store that cannot count will say so at the next step of a channel.
		const counted = this.#counted.waiting().catch(() => this.#status.waiting);
		counted.then((waiting) => {
			this.#counting = false;
			const channels = [...this.#counted.channels()];
			const delivered = channels.map(([, { deliveredAt }]) => deliveredAt ?? 0);
			const deliveredAt = Math.max(this.#status.deliveredAt ?? 0, ...delivered) || null;
			this.say({ waiting, deliveredAt, channels: Object.fromEntries(channels) });
		});
	}
}
