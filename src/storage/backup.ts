/** A whole database as plain rows, and back into an empty one. Everything in it stays sealed. */
import { z } from 'zod';
import { withBallast } from './ballast.ts';
import { type DriespanDatabase, sealedTables } from './database.ts';
import { orStorageFailed, StorageFailed } from './storage-failed.ts';

const Bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const Sealed = z.object({ key: z.string(), sealed: Bytes });
const Entry = z.object({
	ch: z.string(),
	n: z.number().int(),
	dev: z.string(),
	seq: z.number().int(),
	id: z.string(),
	bytes: Bytes,
});
const Head = z.object({ ch: z.string(), dev: z.string(), seq: z.number().int(), id: z.string() });
const Outbox = z.object({
	ch: z.string(),
	n: z.number().int(),
	id: z.string(),
	state: z.enum(['sealed', 'pushed']),
});

export const DatabaseCopy = z.object({
	header: Bytes,
	sealed: z.object(
		Object.fromEntries(sealedTables.map((table) => [table, z.array(Sealed).default([])])) as Record<
			(typeof sealedTables)[number],
			z.ZodDefault<z.ZodArray<typeof Sealed>>
		>,
	),
	entries: z.array(Entry),
	heads: z.array(Head),
	outbox: z.array(Outbox),
});
export type DatabaseCopy = z.infer<typeof DatabaseCopy>;

/** Throws `StorageFailed`: `damaged` when there is no vault or a row has another shape. */
export function copyDatabase(database: DriespanDatabase): Promise<DatabaseCopy> {
	return orStorageFailed(() =>
		database.transaction('r', database.tables, async () => {
			const sealed = await Promise.all(
				sealedTables.map(async (table) => [table, await database[table].toArray()] as const),
			);
			return DatabaseCopy.parse({
				header: (await database.vault.get('header'))?.value,
				sealed: Object.fromEntries(sealed),
				entries: await database.entry.toArray(),
				heads: await database.head.toArray(),
				outbox: await database.outbox.toArray(),
			});
		}),
	);
}

/**
 * One transaction. The database remembers that it is a copy: its device must not go on writing, for
 * the original may. Throws `taken` when there is a vault already.
 */
export async function restoreDatabase(
	database: DriespanDatabase,
	copy: DatabaseCopy,
): Promise<void> {
	await withBallast(database, () =>
		database.transaction('rw', database.tables, async () => {
			if ((await database.vault.get('header')) !== undefined) throw new StorageFailed('taken');
			await database.vault.bulkPut([
				{ name: 'header', value: copy.header },
				{ name: 'copied', value: true },
			]);
			for (const table of sealedTables) await database[table].bulkPut(copy.sealed[table]);
			await database.entry.bulkPut(copy.entries);
			await database.head.bulkPut(copy.heads);
			await database.outbox.bulkPut(copy.outbox);
		}),
	);
}
