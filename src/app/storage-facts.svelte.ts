import type { SealedRows } from './sealed-rows.ts';

/** What the browser says about its storage; `null` where it does not say. */
export interface StoragePort {
	persisted(): Promise<boolean | null>;
	persist(): Promise<boolean>;
	estimate(): Promise<{ readonly usage?: number; readonly quota?: number }>;
}

const backupRow = 'last-backup';

/** How safe the browser keeps what is stored, and when a copy was last made. */
export class StorageFacts {
	readonly #port: StoragePort;
	readonly #rows: SealedRows;
	#persisted = $state<boolean | null>(null);
	#usageBytes = $state<number | null>(null);
	#quotaBytes = $state<number | null>(null);
	#lastBackupAt = $state<number | null>(null);

	constructor(port: StoragePort, rows: SealedRows) {
		this.#port = port;
		this.#rows = rows;
	}

	/** The browser's answer: `true` when it does not evict by itself. */
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
		const at = await this.#rows.read('setting', backupRow);
		this.#lastBackupAt = typeof at === 'number' ? at : null;
	}

	async backedUp(at: number): Promise<void> {
		await this.#rows.write([{ table: 'setting', id: backupRow, content: at }]);
		this.#lastBackupAt = at;
	}
}
