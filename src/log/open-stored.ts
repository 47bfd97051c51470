import type { Bytes } from '../protocol/bytes.ts';
import { readEntry } from '../protocol/entry.ts';
import { readUpdateBody, type UpdateBody } from '../protocol/entry-body.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import { openText } from './opened-entry.ts';
import type { Reading } from './receive.ts';

const sideBySide = 256;

/**
 * The updates in entries of our own database, which were judged before they were stored: decryption
 * only, in the order given. `null` for what is no update, of a newer schema, or does not open.
 */
export async function openStored(
	entries: readonly Bytes[],
	{ keys, schema }: Pick<Reading, 'keys' | 'schema'>,
): Promise<readonly (UpdateBody | null)[]> {
	const bodies: (UpdateBody | null)[] = [];
	for (let from = 0; from < entries.length; from += sideBySide) {
		const batch = entries.slice(from, from + sideBySide);
		bodies.push(...(await Promise.all(batch.map((bytes) => openOne(bytes, keys, schema)))));
	}
	return bodies;
}

async function openOne(bytes: Bytes, keys: ChannelKeys, schema: number) {
	const read = readEntry(bytes);
	if (read.kind === 'malformed' || read.entry.type !== 'update') return null;
	const text = await openText(keys, read.entry);
	const body = text && readUpdateBody(text);
	return body && body.schema <= schema ? body : null;
}
