/**
 * What the shelf keeps of one document, inside the sealing.
 *
 *   CBOR map { v: 1, schema, n, id, state }
 *   n, id   the newest entry of this laptop's log that the state contains
 *   state   Yjs state, version 2
 *
 * A snapshot is good only if the log still has that entry at that place.
 */
import { z } from 'zod';
import type { Bytes } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';

const Snapshot = z.strictObject({
	v: z.literal(1),
	schema: z.int().min(1),
	n: z.int().min(1),
	id: z.string(),
	state: z.custom<Bytes>((value) => value instanceof Uint8Array),
});
export type Snapshot = z.infer<typeof Snapshot>;

export const writeSnapshot = (snapshot: Omit<Snapshot, 'v'>): Bytes =>
	writeCbor({ v: 1, ...snapshot });

/** `null` when it is not a snapshot of this version of the documents. */
export function readSnapshot(plain: Bytes, schema: number): Snapshot | null {
	const snapshot = Snapshot.safeParse(readCbor(plain)).data;
	return snapshot?.schema === schema ? snapshot : null;
}
