/**
 * Sealing of the app's own rows: content goes in as plain data, on disk stand an opaque key and
 * ciphertext that is bound to its table and key.
 */
import type { Bytes, Random } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import type { SealedTable } from '../storage/database.ts';
import type { SealedChange } from '../storage/log-write.ts';
import type { SealedStore, StoredRow } from '../storage/sealed-store.ts';
import { openRow, rowKey, sealRow } from '../vault/rows.ts';
import type { Vault } from '../vault/vault.ts';

export class Sealer {
	readonly #vault: Vault;
	readonly #store: SealedStore;
	readonly #random: Random;

	constructor(vault: Vault, store: SealedStore, random: Random) {
		this.#vault = vault;
		this.#store = store;
		this.#random = random;
	}

	/** A change to write; `null` as content takes the row away. */
	async change(table: SealedTable, id: string, content: unknown): Promise<SealedChange> {
		const key = await rowKey(this.#vault, table, id);
		if (content === null) return { table, key, sealed: null };
		const plain = writeCbor(withoutUndefined({ id, content }));
		const sealed = await sealRow(this.#vault, 'db', `${table}/${key}`, plain, this.#random);
		return { table, key, sealed };
	}

	/** `undefined` when the row is not there or was not sealed by this vault. */
	async read(table: SealedTable, id: string): Promise<unknown> {
		const key = await rowKey(this.#vault, table, id);
		const sealed = await this.#store.read(table, key);
		return sealed ? (await this.#opened(table, key, sealed))?.content : undefined;
	}

	/**
	 * Rows that cannot be opened are counted, not thrown: one bad row must not hide the others.
	 * `reading`: when the reading of the whole table has begun already.
	 */
	async all(
		table: SealedTable,
		reading: Promise<readonly StoredRow[]> = this.#store.all(table),
	): Promise<{ rows: readonly OpenedRow[]; damaged: number }> {
		const stored = await reading;
		const opened = await Promise.all(
			stored.map(({ key, sealed }) => this.#opened(table, key, sealed)),
		);
		const rows = opened.filter((row) => row !== null);
		return { rows, damaged: stored.length - rows.length };
	}

	/** A snapshot for the shelf, bound to its channel. */
	sealSnapshot(channelId: string, plain: Bytes): Promise<Bytes> {
		return sealRow(this.#vault, 'shelf', channelId, plain, this.#random);
	}

	openSnapshot(channelId: string, sealed: Bytes): Promise<Bytes | null> {
		return openRow(this.#vault, 'shelf', channelId, sealed);
	}

	/** The name of a channel's shelf on disk. */
	shelfName(channelId: string): Promise<string> {
		return rowKey(this.#vault, 'shelf', channelId);
	}

	async #opened(table: SealedTable, key: string, sealed: Bytes): Promise<OpenedRow | null> {
		const plain = await openRow(this.#vault, 'db', `${table}/${key}`, sealed);
		const value = plain && readCbor(plain);
		return isRow(value) ? value : null;
	}
}

export interface OpenedRow {
	readonly id: string;
	readonly content: unknown;
}

const isRow = (value: unknown): value is OpenedRow =>
	typeof value === 'object' &&
	value !== null &&
	'id' in value &&
	'content' in value &&
	typeof value.id === 'string';

/** CBOR has `undefined`, but our strict reader refuses it: an absent field says the same. */
function withoutUndefined(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutUndefined);
	if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, one]) =>
			one === undefined ? [] : [[key, withoutUndefined(one)]],
		),
	);
}
