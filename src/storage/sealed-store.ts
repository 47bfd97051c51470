/** Rows of sealed bytes under opaque keys: keyring, channels, packs, settings, captures. */
import { z } from 'zod';
import type { DriespanDatabase, SealedTable } from './database.ts';
import { type SealedChange, writeLog } from './log-write.ts';
import { orStorageFailed } from './storage-failed.ts';

const Row = z.object({
	key: z.string(),
	sealed: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});
export type StoredRow = z.infer<typeof Row>;

export class SealedStore {
	readonly #database: DriespanDatabase;

	constructor(database: DriespanDatabase) {
		this.#database = database;
	}

	async read(table: SealedTable, key: string): Promise<Uint8Array<ArrayBuffer> | null> {
		return orStorageFailed(async () => {
			const row = await this.#database[table].get(key);
			return row === undefined ? null : Row.parse(row).sealed;
		});
	}

	all(table: SealedTable): Promise<readonly StoredRow[]> {
		return orStorageFailed(async () => z.array(Row).parse(await this.#database[table].toArray()));
	}

	/** All or none, in one strict transaction. */
	write(rows: readonly SealedChange[]): Promise<void> {
		return writeLog(this.#database, { rows });
	}
}
