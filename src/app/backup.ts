/**
 * The backup of a vault as one file.
 *
 *   CBOR map { magic: "driespan-vault", v: 1, copy }    copy: storage/backup.ts
 *
 * All of it is sealed already: the file opens with the passphrase or the recovery code only.
 */
import { z } from 'zod';
import type { Bytes } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import { copyDatabase, DatabaseCopy, restoreDatabase } from '../storage/backup.ts';
import type { DriespanDatabase } from '../storage/database.ts';
import { StorageFailed } from '../storage/storage-failed.ts';
import { vaultIdOf } from '../vault/vault.ts';

const magic = 'driespan-vault';

const Envelope = z.object({ magic: z.literal(magic), v: z.number().int(), copy: z.unknown() });

export async function exportVault(database: DriespanDatabase): Promise<Bytes> {
	return writeCbor({ magic, v: 1, copy: await copyDatabase(database) });
}

/** Into an empty profile only. Throws `StorageFailed` when the browser cannot keep it. */
export async function importVault(
	file: Uint8Array,
	database: DriespanDatabase,
): Promise<'restored' | 'damaged' | 'newer' | 'not-empty'> {
	const envelope = Envelope.safeParse(readCbor(new Uint8Array(file))).data;
	if (!envelope) return 'damaged';
	if (envelope.v > 1) return 'newer';
	const copy = DatabaseCopy.safeParse(envelope.copy).data;
	if (!copy || (await vaultIdOf(new Uint8Array(copy.header))) === null) return 'damaged';
	try {
		await restoreDatabase(database, copy);
		return 'restored';
	} catch (error) {
		if (error instanceof StorageFailed && error.failure === 'taken') return 'not-empty';
		throw error;
	}
}
