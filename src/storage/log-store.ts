/** Reading the log of this laptop, and the outbox with what the relay still has to acknowledge. */
import { z } from 'zod';
import type { CursorRow, DriespanDatabase, GapRow } from './database.ts';
import { type LogWrite, writeLog } from './log-write.ts';
import { orStorageFailed } from './storage-failed.ts';

const Bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const Place = z.object({ ch: z.string(), dev: z.string(), seq: z.number().int().min(1) });

const StoredEntry = Place.extend({ n: z.number().int(), id: z.string(), bytes: Bytes });
export type StoredEntry = z.infer<typeof StoredEntry>;

const StoredHead = Place.extend({ id: z.string() });
export type StoredHead = z.infer<typeof StoredHead>;

const Cursor = z.object({ ch: z.string(), relay: z.string(), n: z.number().int() });
const Waiting = Place.extend({ id: z.string(), bytes: Bytes });

const allNumbers = (ch: string, after: number): [[string, number], [string, number]] => [
	[ch, after],
	[ch, Number.POSITIVE_INFINITY],
];

const isThere = <T>(row: T | undefined): row is T => row !== undefined;

export class LogStore {
	readonly #database: DriespanDatabase;

	constructor(database: DriespanDatabase) {
		this.#database = database;
	}

	write(write: LogWrite): Promise<void> {
		return writeLog(this.#database, write);
	}

	/** In the order of arrival here, from the one after `after`. */
	entries(ch: string, after = 0): Promise<readonly StoredEntry[]> {
		return this.#read(StoredEntry, () => this.#inOrder(ch, after).toArray());
	}

	/** The newest entry by order of arrival here. */
	async last(ch: string): Promise<StoredEntry | null> {
		const last = () => this.#inOrder(ch, 0).last();
		return (await this.#read(StoredEntry, async () => [await last()].filter(isThere)))[0] ?? null;
	}

	async at(ch: string, n: number): Promise<StoredEntry | null> {
		const row = () => this.#database.entry.get([ch, n]);
		return (await this.#read(StoredEntry, async () => [await row()].filter(isThere)))[0] ?? null;
	}

	/** In the order of arrival here: the first `limit` that `isWanted`. */
	async entriesWhere(
		ch: string,
		isWanted: (entry: Pick<StoredEntry, 'dev' | 'seq'>) => boolean,
		limit: number,
	): Promise<readonly StoredEntry[]> {
		return this.#read(StoredEntry, () =>
			this.#inOrder(ch, 0).filter(isWanted).limit(limit).toArray(),
		);
	}

	/** Entries `from` to `to` of one device, both included. */
	entriesOf(ch: string, dev: string, from: number, to: number): Promise<readonly StoredEntry[]> {
		return this.#read(StoredEntry, () =>
			this.#database.entry
				.where('[ch+dev+seq]')
				.between([ch, dev, from], [ch, dev, to], true, true)
				.toArray(),
		);
	}

	heads(ch: string): Promise<readonly StoredHead[]> {
		return this.#read(StoredHead, () => this.#database.head.where('ch').equals(ch).toArray());
	}

	waiting(ch: string): Promise<readonly GapRow[]> {
		return this.#read(Waiting, () => this.#database.gap.where('ch').equals(ch).toArray());
	}

	/** How far the order of a relay has been read, and of which relay. */
	async cursor(ch: string): Promise<CursorRow | null> {
		const rows = this.#database.cursor.where('ch').equals(ch);
		return (await this.#read(Cursor, () => rows.toArray()))[0] ?? null;
	}

	/** Own entries that wait for an acknowledgement, oldest first. */
	outbox(ch: string, limit: number): Promise<readonly StoredEntry[]> {
		return this.#read(StoredEntry, async () => {
			const rows = await this.#database.outbox
				.where('[ch+n]')
				.between(...allNumbers(ch, 0))
				.limit(limit)
				.toArray();
			await this.#database.outbox.bulkPut(rows.map((row) => ({ ...row, state: 'pushed' })));
			const entries = await this.#database.entry.bulkGet(rows.map(({ n }) => [ch, n]));
			return entries.filter(isThere);
		});
	}

	/** Number of entries that wait for an acknowledgement, per channel. */
	async waitingToSend(): Promise<ReadonlyMap<string, number>> {
		const keys = await orStorageFailed(
			async () => await this.#database.outbox.toCollection().primaryKeys(),
		);
		const counts = new Map<string, number>();
		for (const [ch] of keys) counts.set(ch, (counts.get(ch) ?? 0) + 1);
		return counts;
	}

	/** The same for one channel. */
	waitingIn(ch: string): Promise<number> {
		return orStorageFailed(
			async () =>
				await this.#database.outbox
					.where('[ch+n]')
					.between(...allNumbers(ch, 0))
					.count(),
		);
	}

	#inOrder(ch: string, after: number) {
		return this.#database.entry.where('[ch+n]').between(...allNumbers(ch, after), false);
	}

	async #read<T>(row: z.ZodType<T>, work: () => PromiseLike<unknown>): Promise<readonly T[]> {
		return orStorageFailed(async () => z.array(row).parse(await work()));
	}
}
