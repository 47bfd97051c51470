/**
 * The one transaction that changes the log on a laptop.
 *
 * Entries, heads, outbox, cursors and the sealed rows that belong to them are written together or
 * not at all. The head of each author is checked first, inside the transaction: a second tab or a
 * restored profile that got there earlier makes the whole write fail with `head-moved`.
 */
import { withBallast } from './ballast.ts';
import type {
	CursorRow,
	DriespanDatabase,
	EntryRow,
	GapRow,
	HeadRow,
	QuarantineRow,
	SealedTable,
} from './database.ts';
import { StorageFailed } from './storage-failed.ts';

export interface NewEntry {
	readonly ch: string;
	readonly dev: string;
	readonly seq: number;
	/** Hex of the id of this device's previous entry; zeros for the first. */
	readonly prev: string;
	readonly id: string;
	readonly bytes: Uint8Array;
	/** `send`: ours, the relay does not have it yet. `has`: it came from the relay or is known there. */
	readonly relay: 'send' | 'has';
}

export interface SealedChange {
	readonly table: SealedTable;
	readonly key: string;
	/** `null` takes the row away. */
	readonly sealed: Uint8Array | null;
}

/** What changes together. Everything is optional; an entry that is stored already is passed over. */
export interface LogWrite {
	readonly append?: readonly NewEntry[];
	readonly rows?: readonly SealedChange[];
	readonly cursors?: readonly CursorRow[];
	/** Entries to keep until their predecessor comes. */
	readonly waiting?: readonly GapRow[];
	readonly noLongerWaiting?: readonly Pick<GapRow, 'ch' | 'dev' | 'seq'>[];
	readonly quarantine?: readonly QuarantineRow[];
	readonly forks?: readonly GapRow[];
	/** Ids that the relay has on its disk: the outbox lets them go. */
	readonly receipted?: readonly string[];
	/** Own entries from `from` on that no relay has and another copy of this device contradicts. */
	readonly retract?: readonly {
		readonly ch: string;
		readonly dev: string;
		readonly from: number;
	}[];
	/** Channels of which nothing is kept. */
	readonly forget?: readonly string[];
}

const noEntry = '0'.repeat(64);

/** Resolves after the strict transaction is complete. Throws `StorageFailed`; then nothing changed. */
export function writeLog(database: DriespanDatabase, write: LogWrite): Promise<void> {
	return withBallast(database, () =>
		database.transaction('rw', database.tables, async () => {
			await forgetChannels(database, write.forget ?? []);
			await retractEntries(database, write.retract ?? []);
			await appendEntries(database, write.append ?? []);
			await changeRows(database, write.rows ?? []);
			await database.cursor.bulkPut([...(write.cursors ?? [])]);
			await database.gap.bulkPut([...(write.waiting ?? [])]);
			await database.gap.bulkDelete(
				(write.noLongerWaiting ?? []).map(({ ch, dev, seq }) => [ch, dev, seq]),
			);
			await database.quarantine.bulkPut([...(write.quarantine ?? [])]);
			await database.fork.bulkPut([...(write.forks ?? [])]);
			await database.outbox
				.where('id')
				.anyOf([...(write.receipted ?? [])])
				.delete();
		}),
	);
}

async function appendEntries(database: DriespanDatabase, append: readonly NewEntry[]) {
	if (append.length === 0) return;
	const ids = append.map(({ id }) => id);
	const stored = new Set(
		(await database.entry.where('id').anyOf(ids).toArray()).map(({ id }) => id),
	);
	const fresh = append.filter(({ id }) => !stored.has(id));
	const heads = await headsBefore(database, fresh);
	const numbers = await numbersBefore(database, fresh);
	const rows: EntryRow[] = [];
	for (const entry of fresh) {
		const author = `${entry.ch} ${entry.dev}`;
		const head = heads.get(author);
		if ((head?.seq ?? 0) + 1 !== entry.seq || (head?.id ?? noEntry) !== entry.prev) {
			throw new StorageFailed('head-moved');
		}
		const n = (numbers.get(entry.ch) ?? 0) + 1;
		const { ch, dev, seq, id, bytes } = entry;
		rows.push({ ch, n, dev, seq, id, bytes });
		heads.set(author, { ch, dev, seq, id });
		numbers.set(ch, n);
	}
	await database.entry.bulkAdd(rows);
	await database.head.bulkPut([...heads.values()].filter((head) => head !== undefined));
	const toSend = new Set(fresh.flatMap(({ id, relay }) => (relay === 'send' ? id : [])));
	await database.outbox.bulkAdd(
		rows.flatMap(({ ch, n, id }) => (toSend.has(id) ? { ch, n, id, state: 'sealed' } : [])),
	);
}

async function forgetChannels(database: DriespanDatabase, forget: readonly string[]) {
	const { entry, head, outbox, cursor, gap, quarantine, fork } = database;
	for (const ch of forget) {
		const all: [[string, number], [string, number]] = [
			[ch, 0],
			[ch, Number.POSITIVE_INFINITY],
		];
		await entry
			.where('[ch+n]')
			.between(...all)
			.delete();
		await outbox
			.where('[ch+n]')
			.between(...all)
			.delete();
		for (const table of [head, cursor, gap, quarantine, fork]) {
			await table.where('ch').equals(ch).delete();
		}
	}
}

async function retractEntries(
	{ entry, head, outbox }: DriespanDatabase,
	retract: NonNullable<LogWrite['retract']>,
) {
	for (const { ch, dev, from } of retract) {
		const rows = await entry
			.where('[ch+dev+seq]')
			.between([ch, dev, from], [ch, dev, Number.POSITIVE_INFINITY])
			.toArray();
		const places = rows.map(({ n }): [string, number] => [ch, n]);
		await entry.bulkDelete(places);
		await outbox.bulkDelete(places);
		const last = await entry
			.where('[ch+dev+seq]')
			.equals([ch, dev, from - 1])
			.first();
		if (last) await head.put({ ch, dev, seq: last.seq, id: last.id });
		else await head.delete([ch, dev]);
	}
}

async function headsBefore(database: DriespanDatabase, entries: readonly NewEntry[]) {
	const authors = new Map(entries.map(({ ch, dev }) => [`${ch} ${dev}`, [ch, dev] as const]));
	const found = await database.head.bulkGet([...authors.values()].map(([ch, dev]) => [ch, dev]));
	return new Map<string, HeadRow | undefined>(
		[...authors.keys()].map((key, at) => [key, found[at]]),
	);
}

async function numbersBefore(database: DriespanDatabase, entries: readonly NewEntry[]) {
	const numbers = new Map<string, number>();
	for (const ch of new Set(entries.map((entry) => entry.ch))) {
		const last = await lastOf(database, ch);
		numbers.set(ch, last?.n ?? 0);
	}
	return numbers;
}

/** Of two changes of one row the last counts. */
async function changeRows(database: DriespanDatabase, rows: readonly SealedChange[]) {
	const last = new Map(rows.map((row) => [`${row.table}/${row.key}`, row]));
	for (const [table, changes] of Map.groupBy(last.values(), (row) => row.table)) {
		const kept = changes.flatMap(({ key, sealed }) => (sealed ? { key, sealed } : []));
		const gone = changes.flatMap(({ key, sealed }) => (sealed ? [] : key));
		await database[table].bulkPut(kept);
		await database[table].bulkDelete(gone);
	}
}

function lastOf(database: DriespanDatabase, ch: string) {
	return database.entry.where('[ch+n]').between([ch, 0], [ch, Number.POSITIVE_INFINITY]).last();
}
