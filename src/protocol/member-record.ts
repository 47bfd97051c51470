/**
 * The public part (`ext`) of a member record: who may do what in a channel from here on. The relay
 * enforces it without knowing a name; names are in the sealed body (member-body.ts).
 *
 * A record states the whole membership, not a difference. Keys of the CBOR map:
 *
 *   idx       0 for the genesis, then one more each time
 *   prevHead  id of the record before; zeros in the genesis
 *   epoch     of the channel's secret; 1 in the genesis
 *   nonce     16 random bytes in the genesis, empty after it
 *   capPub    Ed25519 key of the capability to subscribe, derived from the epoch secret
 *   kc        SHA-256("SL1/kc" | ch | epoch | secret): members can tell that they hold the right one
 *   devs      [[dev, sigPub, kemPub, rights]…]      all devices
 *   wraps     [[dev, enc, ct]…]                     the epoch secret by HPKE, for those who lack it
 *   oldKey    the secret of the epoch before, sealed under this one; empty without rotation
 *   cuts      [[dev, seq, id]…]                     last accepted entry of each removed device
 *   invites   [[invId, invPub, expires]…]           all open invitations; expires in ms since 1970
 *
 * The channel id is the first 16 bytes of SHA-256("SL1/ch\0" | CBOR [nonce, devs]) of the genesis.
 * It leaves out `capPub`, `kc` and `wraps`, which are derived from the channel id themselves; those
 * are bound by the signature of a device that the channel id does cover.
 */
import { z } from 'zod';
import { type Bytes, concat, utf8 } from './bytes.ts';
import { readCbor, writeCbor } from './cbor.ts';

/** Bits; a device has the sum. */
export const rights = { read: 1, write: 2, manage: 8 } as const;

export const maxDevices = 256;
export const maxInvites = 32;

export const bytesOf = (length: number) =>
	z.custom<Bytes>((value) => value instanceof Uint8Array && value.length === length);

export const bytesUpTo = (length: number) =>
	z.custom<Bytes>((value) => value instanceof Uint8Array && value.length <= length);

const count = z.int().min(0);
const id = bytesOf(32);
const key = bytesOf(32);
const dev = bytesOf(16);

const DeviceRow = z.tuple([dev, key, key, z.int().min(0).max(11)]);
const WrapRow = z.tuple([dev, key, bytesOf(48)]);
const CutRow = z.tuple([dev, count, id]);
const InviteRow = z.tuple([dev, key, count]);

const Wire = z.strictObject({
	idx: count,
	prevHead: id,
	epoch: count.min(1).max(0xffff_ffff),
	nonce: z.union([bytesOf(16), bytesOf(0)]),
	capPub: key,
	kc: id,
	devs: z.array(DeviceRow).min(1).max(maxDevices),
	wraps: z.array(WrapRow).max(maxDevices),
	oldKey: z.union([bytesOf(60), bytesOf(0)]),
	cuts: z.array(CutRow).max(maxDevices),
	invites: z.array(InviteRow).max(maxInvites),
});

export interface DeviceRow {
	readonly dev: Bytes;
	readonly sigPub: Bytes;
	readonly kemPub: Bytes;
	readonly rights: number;
}

export interface WrapRow {
	readonly dev: Bytes;
	readonly enc: Bytes;
	readonly ct: Bytes;
}

export interface InviteRow {
	readonly invId: Bytes;
	readonly invPub: Bytes;
	/** Milliseconds since 1970. */
	readonly expires: number;
}

export interface MemberRecord {
	readonly idx: number;
	readonly prevHead: Bytes;
	readonly epoch: number;
	readonly nonce: Bytes;
	readonly capPub: Bytes;
	readonly kc: Bytes;
	readonly devs: readonly DeviceRow[];
	readonly wraps: readonly WrapRow[];
	readonly oldKey: Bytes;
	readonly cuts: readonly { readonly dev: Bytes; readonly seq: number; readonly id: Bytes }[];
	readonly invites: readonly InviteRow[];
}

export function writeMemberRecord(record: MemberRecord): Bytes {
	return writeCbor({
		...record,
		devs: record.devs.map(rowOfDevice),
		wraps: record.wraps.map((row) => [row.dev, row.enc, row.ct]),
		cuts: record.cuts.map((row) => [row.dev, row.seq, row.id]),
		invites: record.invites.map((row) => [row.invId, row.invPub, row.expires]),
	});
}

/** `null` when these bytes are no member record of this version. */
export function readMemberRecord(ext: Bytes): MemberRecord | null {
	const wire = Wire.safeParse(readCbor(ext)).data;
	if (!wire) return null;
	return {
		...wire,
		devs: wire.devs.map(([dev, sigPub, kemPub, rights]) => ({ dev, sigPub, kemPub, rights })),
		wraps: wire.wraps.map(([dev, enc, ct]) => ({ dev, enc, ct })),
		cuts: wire.cuts.map(([dev, seq, id]) => ({ dev, seq, id })),
		invites: wire.invites.map(([invId, invPub, expires]) => ({ invId, invPub, expires })),
	};
}

/** SHA-256 of these bytes begins with the channel id. */
export function foundingPreimage(genesis: Pick<MemberRecord, 'nonce' | 'devs'>): Bytes {
	return concat(utf8('SL1/ch\0'), writeCbor([genesis.nonce, genesis.devs.map(rowOfDevice)]));
}

const rowOfDevice = (row: DeviceRow) => [row.dev, row.sigPub, row.kemPub, row.rights];
