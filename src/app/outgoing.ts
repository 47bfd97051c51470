import type { LogStore } from '../storage/log-store.ts';

/** How many entries of each channel the relay has not acknowledged, kept beside the outbox. */
export class Outgoing {
	readonly #log: LogStore;
	#counts: ReadonlyMap<string, number> = new Map();

	constructor(log: LogStore) {
		this.#log = log;
	}

	async load(): Promise<void> {
		this.#counts = await this.#log.waitingToSend();
	}

	/** Call in the same step in which a write is adopted, so that no status word runs ahead. */
	added(channelId: string, entries: number): void {
		this.#counts = new Map(this.#counts).set(channelId, this.of([channelId]) + entries);
	}

	/** After acknowledgements. */
	async recount(channelId: string): Promise<void> {
		const waiting = await this.#log.waitingIn(channelId);
		this.#counts = new Map(this.#counts).set(channelId, waiting);
	}

	of(channelIds: readonly string[]): number {
		return channelIds.reduce((sum, id) => sum + (this.#counts.get(id) ?? 0), 0);
	}

	get all(): number {
		return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
	}
}
