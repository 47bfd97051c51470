/**
 * The keys of a channel, epoch by epoch. From the secret of an epoch (ES, 32 random bytes):
 *
 *   HKDF(ES, salt = ch, "SL1/msg\0"  | epoch 4 | dev 16) -> AES-256-GCM key of one author device
 *   HKDF(ES, salt = ch, "SL1/eph\0"  | epoch 4 | dev 16) -> AES-256-GCM key of its presence
 *   HKDF(ES, salt = ch, "SL1/hist\0" | epoch 4)          -> seals the secret of the epoch before
 *   HKDF(ES, salt = ch, "SL1/cap\0"  | epoch 4)          -> seed of the Ed25519 capability key
 *   SHA-256("SL1/kc\0" | ch | epoch 4 | ES)              -> key commitment
 *
 * Derived and imported keys are kept while the channel is open: an author's thousand entries cost one
 * derivation and one import.
 */
import { z } from 'zod';
import { type Bytes, bigEndian, concat, hexOf, utf8 } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import { bytesOf } from '../protocol/member-record.ts';
import { deriveAesKey, deriveBytes, importRoot, sha256 } from './primitives.ts';
import { type SigningKey, sign, signingKeyOf, verifyingKeyOf } from './signing.ts';

export interface EpochSecret {
	readonly epoch: number;
	readonly secret: Bytes;
}

interface EpochKeys {
	readonly epoch: number;
	readonly commitment: Bytes;
	readonly capability: SigningKey;
	readonly root: CryptoKey;
}

export interface ChannelKeys {
	readonly ch: Bytes;
	readonly epochs: ReadonlyMap<number, EpochKeys>;
	readonly messages: Map<string, Promise<CryptoKey>>;
	readonly verifying: Map<string, Promise<CryptoKey | null>>;
}

export async function openChannelKeys(
	ch: Bytes,
	secrets: readonly EpochSecret[],
): Promise<ChannelKeys> {
	const epochs = await Promise.all(
		secrets.map(async ({ epoch, secret }): Promise<[number, EpochKeys]> => {
			const root = await importRoot(secret);
			const seed = await deriveBytes(root, epochInfo('SL1/cap\0', epoch), 32, ch);
			const [commitment, capability] = await Promise.all([
				commitmentOf(ch, { epoch, secret }),
				signingKeyOf(seed),
			]);
			return [epoch, { epoch, commitment, capability, root }];
		}),
	);
	return { ch, epochs: new Map(epochs), messages: new Map(), verifying: new Map() };
}

/** The key of one author's entries in one epoch; `null` when we do not have that epoch. */
export function messageKey(
	keys: ChannelKeys,
	epoch: number,
	dev: Bytes,
): Promise<CryptoKey> | null {
	const held = keys.epochs.get(epoch);
	if (!held) return null;
	const info = authorInfo('SL1/msg\0', epoch, dev);
	return remember(keys.messages, hexOf(info), () => deriveAesKey(held.root, info, keys.ch));
}

/**
 * The key of one device's presence in one epoch; `null` when we do not have that epoch. Not kept: who
 * sends presence is not proved, and must not fill our memory.
 */
export function presenceKey(
	keys: ChannelKeys,
	epoch: number,
	dev: Bytes,
): Promise<CryptoKey> | null {
	const held = keys.epochs.get(epoch);
	return held ? deriveAesKey(held.root, authorInfo('SL1/eph\0', epoch, dev), keys.ch) : null;
}

/** A device's key for verifying, imported once. `null` when the bytes are no key. */
export function verifyingKey(keys: ChannelKeys, sigPub: Bytes): Promise<CryptoKey | null> {
	return remember(keys.verifying, hexOf(sigPub), () => verifyingKeyOf(sigPub));
}

/** Signs with the capability of an epoch; `null` when we do not have that epoch. */
export async function signCapability(
	keys: ChannelKeys,
	epoch: number,
	message: Bytes,
): Promise<Bytes | null> {
	const held = keys.epochs.get(epoch);
	return held ? sign(held.capability.sign, message) : null;
}

export const commitmentOf = (ch: Bytes, { epoch, secret }: EpochSecret): Promise<Bytes> =>
	sha256(concat(utf8('SL1/kc\0'), ch, bigEndian(epoch, 4), secret));

const Secrets = z.array(z.tuple([z.int().min(1), bytesOf(32)]));

/** Secret: for `sealRow` only. */
export const saveSecrets = (secrets: readonly EpochSecret[]): Bytes =>
	writeCbor(secrets.map(({ epoch, secret }) => [epoch, secret]));

/** `null` when these bytes are no saved secrets. */
export function readSecrets(bytes: Bytes): readonly EpochSecret[] | null {
	const rows = Secrets.safeParse(readCbor(bytes)).data;
	return rows?.map(([epoch, secret]) => ({ epoch, secret })) ?? null;
}

const epochInfo = (label: string, epoch: number) => concat(utf8(label), bigEndian(epoch, 4));

const authorInfo = (label: string, epoch: number, dev: Bytes) =>
	concat(epochInfo(label, epoch), dev);

function remember<Value>(
	known: Map<string, Promise<Value>>,
	name: string,
	make: () => Promise<Value>,
): Promise<Value> {
	const found = known.get(name) ?? make();
	known.set(name, found);
	return found;
}
