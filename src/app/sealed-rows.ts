import type { SealedStore } from '../storage/sealed-store.ts';
import type { ExtraRow, SealedTable } from './extra-row.ts';
import type { OpenedRow, Sealer } from './sealer.ts';

/** Rows of the app (captures, receipts, settings) with sealed content and opaque names. */
export class SealedRows {
	readonly #sealer: Sealer;
	readonly #store: SealedStore;

	constructor(sealer: Sealer, store: SealedStore) {
		this.#sealer = sealer;
		this.#store = store;
	}

	/** `undefined` when there is no such row. */
	read(table: SealedTable, id: string): Promise<unknown> {
		return this.#sealer.read(table, id);
	}

	async all(table: SealedTable): Promise<readonly OpenedRow[]> {
		return (await this.#sealer.all(table)).rows;
	}

	/** All of them or none, in one strict transaction. Throws `StorageFailed`. */
	async write(rows: readonly ExtraRow[]): Promise<void> {
		await this.#store.write(await this.changes(rows));
	}

	/** The same rows, sealed, for a larger transaction. */
	changes(rows: readonly ExtraRow[]) {
		return Promise.all(
			rows.map(({ table, id, content }) => this.#sealer.change(table, id, content)),
		);
	}
}
