/** What the browser says about its storage; `null` where it does not say. */
export interface StoragePort {
	persisted(): Promise<boolean | null>;
	persist(): Promise<boolean>;
	estimate(): Promise<{ usage?: number; quota?: number }>;
}

export class StorageFacts {
	readonly #port: StoragePort;
	#persisted = $state<boolean | null>(null);
	#usageBytes = $state<number | null>(null);
	#quotaBytes = $state<number | null>(null);
	#lastBackupAt = $state<number | null>(null);

	constructor(port: StoragePort) {
		this.#port = port;
	}

	get persisted(): boolean | null {
		return this.#persisted;
	}

	get usageBytes(): number | null {
		return this.#usageBytes;
	}

	get quotaBytes(): number | null {
		return this.#quotaBytes;
	}

	/** When a vault backup was last exported from this laptop, epoch ms. */
	get lastBackupAt(): number | null {
		return this.#lastBackupAt;
	}

	/** Asks the browser not to evict; the answer is shown, whatever it is. */
	async askToPersist(): Promise<boolean> {
		this.#persisted = await this.#port.persist();
		return this.#persisted;
	}

	async refresh(): Promise<void> {
		this.#persisted = await this.#port.persisted();
		const { usage, quota } = await this.#port.estimate();
		this.#usageBytes = usage ?? null;
		this.#quotaBytes = quota ?? null;
	}

	backedUp(at: number | null): void {
		this.#lastBackupAt = at;
	}
}
