/**
 * Rows at rest. A sealed row is `iv 12 | AES-256-GCM`, bound to its place and name: a row moved to
 * another key, or from the database to the shelf, does not open.
 */
import { type Bytes, hexOf, type Random, utf8 } from '../protocol/bytes.ts';
import { mac, seal, unseal } from './primitives.ts';
import type { Vault } from './vault.ts';

export type RowPlace = 'db' | 'shelf';

/** `name` says which row this is, for instance `table/key`. */
export const sealRow = (
	vault: Vault,
	place: RowPlace,
	name: string,
	content: Bytes,
	random: Random,
): Promise<Bytes> => seal(vault[place], content, bound(place, name), random);

/** `null` when the row is another's, of another vault, or altered. */
export const openRow = (
	vault: Vault,
	place: RowPlace,
	name: string,
	sealed: Bytes,
): Promise<Bytes | null> => unseal(vault[place], sealed, bound(place, name));

/** The opaque key of a row, 32 hexadecimal characters: equal ids give equal keys, and say nothing. */
export async function rowKey(vault: Vault, table: string, id: string): Promise<string> {
	return hexOf(await mac(vault.idx, utf8(`${table}\0${id}`))).slice(0, 32);
}

const bound = (place: RowPlace, name: string) => utf8(`SL1/${place}\0${name}`);
