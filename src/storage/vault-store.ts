/**
 * What must be readable before unlocking: the vault header (which holds wrapped keys only), how many
 * wrong secrets were tried, and how the screen looks.
 */
import { z } from 'zod';
import { withBallast } from './ballast.ts';
import { type DriespanDatabase, schemaVersion, sealedTables } from './database.ts';
import type { SealedChange } from './log-write.ts';
import { orStorageFailed, StorageFailed } from './storage-failed.ts';

const Header = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

export const Attempts = z.object({ count: z.number().int().min(0), lastAt: z.number() });
export type Attempts = z.infer<typeof Attempts>;

const noAttempts: Attempts = { count: 0, lastAt: 0 };

export class VaultStore {
	readonly #database: DriespanDatabase;

	constructor(database: DriespanDatabase) {
		this.#database = database;
	}

	/** Opens the database. Throws `StorageFailed`: `refused`, `newer` or `full`. */
	async open(): Promise<void> {
		await orStorageFailed(async () => {
			await this.#database.open();
		});
		// Dexie goes along with a newer database as if it were its own.
		if (this.#database.backendDB().version > schemaVersion * 10) {
			this.#database.close();
			throw new StorageFailed('newer');
		}
	}

	close(): void {
		this.#database.close();
	}

	/** `null` in a fresh profile; `damaged` when the row is not bytes. */
	async header(): Promise<Uint8Array<ArrayBuffer> | 'damaged' | null> {
		const row = await orStorageFailed(async () => await this.#database.vault.get('header'));
		if (row === undefined) return null;
		return Header.safeParse(row.value).data ?? 'damaged';
	}

	/** A new vault with its first rows. Throws `taken` when there is a vault already. */
	async found(header: Uint8Array, rows: readonly SealedChange[]): Promise<void> {
		const tables = ['vault', ...sealedTables];
		await withBallast(this.#database, () =>
			this.#database.transaction('rw', tables, async () => {
				if ((await this.#database.vault.get('header')) !== undefined) {
					throw new StorageFailed('taken');
				}
				await this.#database.vault.add({ name: 'header', value: header });
				for (const { table, key, sealed } of rows) {
					if (sealed) await this.#database[table].put({ key, sealed });
				}
			}),
		);
	}

	/** After a change of passphrase. */
	async replaceHeader(header: Uint8Array): Promise<void> {
		await this.#put('header', header);
	}

	async attempts(): Promise<Attempts> {
		return Attempts.safeParse(await this.#value('attempts')).data ?? noAttempts;
	}

	async rememberAttempts(attempts: Attempts): Promise<void> {
		await this.#put('attempts', attempts);
	}

	/** This database was restored from a backup, or its profile was copied; see storage/backup.ts. */
	async isCopy(): Promise<boolean> {
		return (await this.#value('copied')) === true;
	}

	async rememberCopy(copied: boolean): Promise<void> {
		await this.#put('copied', copied);
	}

	look(): Promise<unknown> {
		return this.#value('look');
	}

	async rememberLook(look: unknown): Promise<void> {
		await this.#put('look', look);
	}

	async #value(name: string): Promise<unknown> {
		return (await orStorageFailed(async () => await this.#database.vault.get(name)))?.value;
	}

	async #put(name: string, value: unknown): Promise<void> {
		await withBallast(this.#database, () => this.#database.vault.put({ name, value }));
	}
}
