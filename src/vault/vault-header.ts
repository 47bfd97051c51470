/**
 * The header of a vault: how to get from a secret that a person knows to the vault's master key
 * (VMK, 32 random bytes). Everything else on the laptop is sealed under keys derived from it.
 *
 *   "SLV1" | CBOR map { v: 1, vault, slots } | mac 32 | sum 8
 *   vault   16 random bytes, the id
 *   slots   [{ kind: "pw",  salt 16, cost: {memoryKib, passes, lanes}, wrapped 60 }
 *            { kind: "rec", salt 16, wrapped 60 }]
 *   wrapped iv 12 | AES-256-GCM(slot key, iv, AAD = "SL1/slot\0" | CBOR [vault, slot without wrapped], VMK)
 *   mac     HMAC-SHA-256(HKDF(VMK, "SL1/hdr"), all bytes before it)
 *   sum     first 8 bytes of SHA-256(all bytes before it)
 *
 * `sum` is no protection. It tells a damaged disk from a wrong passphrase before a slow derivation,
 * without a hint about the secret. Against somebody who writes to the disk stand the AAD (a slot with
 * lower parameters does not open), the floor (weak parameters are not even tried) and `mac` (a slot
 * removed, added or taken from elsewhere shows once the secret is known to be right).
 */
import { z } from 'zod';
import { type Bytes, concat, equal, utf8 } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import { bytesOf } from '../protocol/member-record.ts';
import { Argon2Cost } from './argon2id.ts';
import { sha256 } from './primitives.ts';

const PassphraseSlot = z.strictObject({
	kind: z.literal('pw'),
	salt: bytesOf(16),
	cost: Argon2Cost,
	wrapped: bytesOf(60),
});

const RecoverySlot = z.strictObject({
	kind: z.literal('rec'),
	salt: bytesOf(16),
	wrapped: bytesOf(60),
});

const Slots = z.strictObject({
	v: z.literal(1),
	vault: bytesOf(16),
	slots: z.tuple([PassphraseSlot, RecoverySlot]),
});

export type PassphraseSlot = z.infer<typeof PassphraseSlot>;
export type RecoverySlot = z.infer<typeof RecoverySlot>;
export type VaultSlots = z.infer<typeof Slots>;
type Unwrapped<Slot> = Omit<Slot, 'wrapped'>;

export interface VaultHeader extends VaultSlots {
	/** What `mac` covers. */
	readonly signed: Bytes;
	readonly mac: Bytes;
}

const magic = utf8('SLV1');
const macLength = 32;
const sumLength = 8;
/** A header of this version has some 350 bytes. */
const maxHeaderBytes = 4096;

/** The bytes that `mac` covers. */
export const slotsToBytes = (slots: VaultSlots): Bytes => concat(magic, writeCbor(slots));

export async function finishHeader(signed: Bytes, mac: Bytes): Promise<Bytes> {
	const all = concat(signed, mac);
	return concat(all, await sumOf(all));
}

/** `null` when the header is damaged. Its parameters may still be too weak, and its mac wrong. */
export async function readVaultHeader(bytes: Bytes): Promise<VaultHeader | null> {
	const sumAt = bytes.length - sumLength;
	const macAt = sumAt - macLength;
	if (bytes.length > maxHeaderBytes || macAt < magic.length) return null;
	if (!equal(bytes.subarray(0, magic.length), magic)) return null;
	if (!equal(bytes.subarray(sumAt), await sumOf(bytes.slice(0, sumAt)))) return null;
	const slots = Slots.safeParse(readCbor(bytes.slice(magic.length, macAt))).data;
	return slots ? { ...slots, signed: bytes.slice(0, macAt), mac: bytes.slice(macAt, sumAt) } : null;
}

/** What the encryption of the master key in a slot is bound to. */
export function slotBound(
	vault: Bytes,
	slot: Unwrapped<PassphraseSlot> | Unwrapped<RecoverySlot>,
): Bytes {
	const { kind, salt } = slot;
	const fields = 'cost' in slot ? { kind, salt, cost: slot.cost } : { kind, salt };
	return concat(utf8('SL1/slot\0'), writeCbor([vault, fields]));
}

const sumOf = async (bytes: Bytes) => (await sha256(bytes)).slice(0, sumLength);
