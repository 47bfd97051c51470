/**
 * The one database of a browser profile. Everything in it is sealed bytes under opaque names.
 *
 * | table | row | holds |
 * |---|---|---|
 * | vault | name | the vault header, failed attempts, how the screen looks: nothing about anybody |
 * | keyring, channel, pack, work, setting, inbox, receipt | key | sealed content; the key is an HMAC |
 * | entry | ch, n | raw sealed entries; n is the order of arrival on this laptop |
 * | head | ch, dev | the last entry of each device |
 * | outbox | ch, n | own entries until the relay has acknowledged them: sealed, then pushed, then gone |
 * | cursor | ch | how far the relay's order has been read, and of which relay |
 * | gap | ch, dev, seq | entries whose predecessor has not arrived |
 * | quarantine | id | entries that are not applied, with the reason |
 * | fork | ch, dev, seq | the second of two entries under one number: a proof |
 * | ballast | name | bytes to free when the disk is full, so that the last edit still fits |
 *
 * Channel, device and entry ids are hashes (the relay knows them too) and stand here as hex text.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';

export interface NamedRow {
	readonly name: string;
	readonly value: unknown;
}

export interface SealedRow {
	readonly key: string;
	readonly sealed: Uint8Array;
}

export interface EntryRow {
	readonly ch: string;
	readonly n: number;
	readonly dev: string;
	readonly seq: number;
	readonly id: string;
	readonly bytes: Uint8Array;
}

export interface HeadRow {
	readonly ch: string;
	readonly dev: string;
	readonly seq: number;
	readonly id: string;
}

export interface OutboxRow {
	readonly ch: string;
	readonly n: number;
	readonly id: string;
	readonly state: 'sealed' | 'pushed';
}

export interface CursorRow {
	readonly ch: string;
	readonly relay: string;
	readonly n: number;
}

export interface GapRow {
	readonly ch: string;
	readonly dev: string;
	readonly seq: number;
	readonly id: string;
	readonly bytes: Uint8Array;
}

export interface QuarantineRow {
	readonly id: string;
	readonly ch: string;
	readonly reason: string;
	readonly bytes: Uint8Array;
}

export const sealedTables = [
	'keyring',
	'channel',
	'pack',
	'work',
	'setting',
	'inbox',
	'receipt',
] as const;
export type SealedTable = (typeof sealedTables)[number];

export class DriespanDatabase extends Dexie {
	declare readonly vault: EntityTable<NamedRow, 'name'>;
	declare readonly keyring: EntityTable<SealedRow, 'key'>;
	declare readonly channel: EntityTable<SealedRow, 'key'>;
	declare readonly pack: EntityTable<SealedRow, 'key'>;
	declare readonly work: EntityTable<SealedRow, 'key'>;
	declare readonly setting: EntityTable<SealedRow, 'key'>;
	declare readonly inbox: EntityTable<SealedRow, 'key'>;
	declare readonly receipt: EntityTable<SealedRow, 'key'>;
	declare readonly entry: Table<EntryRow, [string, number]>;
	declare readonly head: Table<HeadRow, [string, string]>;
	declare readonly outbox: Table<OutboxRow, [string, number]>;
	declare readonly cursor: EntityTable<CursorRow, 'ch'>;
	declare readonly gap: Table<GapRow, [string, string, number]>;
	declare readonly quarantine: EntityTable<QuarantineRow, 'id'>;
	declare readonly fork: Table<GapRow, [string, string, number]>;
	declare readonly ballast: EntityTable<NamedRow, 'name'>;
}

/** Dexie multiplies it by ten for IndexedDB. */
export const schemaVersion = 2;

/** What a browser (or a test) gives us to keep things in. */
export interface DatabaseFactory {
	readonly indexedDB: IDBFactory;
	readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Not opened yet. Transactions report `complete` only after the bytes are on the disk. */
export function driespanDatabase(name: string, factory: DatabaseFactory): DriespanDatabase {
	const database = new DriespanDatabase(name, {
		...factory,
		chromeTransactionDurability: 'strict',
	});
	database.version(1).stores({
		vault: 'name',
		keyring: 'key',
		channel: 'key',
		pack: 'key',
		setting: 'key',
		inbox: 'key',
		receipt: 'key',
		entry: '[ch+n], &[ch+dev+seq], &id',
		head: '[ch+dev], ch',
		outbox: '[ch+n], id',
		cursor: 'ch',
		gap: '[ch+dev+seq], ch',
		quarantine: 'id, ch',
		fork: '[ch+dev+seq], ch',
		ballast: 'name',
	});
	database.version(schemaVersion).stores({ work: 'key' });
	return database;
}
