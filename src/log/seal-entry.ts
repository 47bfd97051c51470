import { type Bytes, concat, hexOf, type Random } from '../protocol/bytes.ts';
import {
	type EntryHead,
	type EntryType,
	idPreimage,
	maxEntryBytes,
	maxExtBytes,
	signatureLength,
	signedBytes,
	writeHead,
} from '../protocol/entry.ts';
import { type ChannelKeys, messageKey } from '../vault/channel-keys.ts';
import type { Identity } from '../vault/identity.ts';
import { encrypt, nonceLength, sha256, tagLength } from '../vault/primitives.ts';
import { sign } from '../vault/signing.ts';

/** Who writes, where its randomness comes from, and the labels that go with an entry. */
export interface Author {
	readonly identity: Identity;
	readonly random: Random;
	/** Wall clock in ms. */
	readonly at: number;
	/** Version of the app. */
	readonly build: string;
}

/** An entry of ours, ready to be stored and sent. */
export interface Sealed {
	readonly bytes: Bytes;
	readonly id: Bytes;
	readonly deviceId: string;
	readonly seq: number;
	readonly type: EntryType;
}

export type SealFault = 'not-member' | 'no-right' | 'frozen' | 'no-key' | 'too-big' | 'bad-record';

/** What was asked for cannot be written in this channel. */
export class SealRefused extends Error {
	override readonly name = 'SealRefused';
	readonly fault: SealFault;

	constructor(fault: SealFault) {
		super(`cannot seal: ${fault}`);
		this.fault = fault;
	}
}

/** Encrypts, then signs. Throws `SealRefused` with `no-key` or `too-big`. */
export async function sealEntry(
	keys: ChannelKeys,
	{ identity, random }: Author,
	head: Omit<EntryHead, 'iv' | 'dev'>,
	content: { readonly ext: Bytes; readonly text: Bytes },
): Promise<Sealed> {
	const { ext, text } = content;
	const key = await messageKey(keys, head.epoch, identity.dev);
	if (!key) throw new SealRefused('no-key');
	const fullHead: EntryHead = { ...head, dev: identity.dev, iv: random(nonceLength) };
	const ctLength = text.length + tagLength;
	if (ext.length > maxExtBytes) throw new SealRefused('too-big');
	const bound = writeHead(fullHead, ext, ctLength);
	if (bound.length + ctLength + signatureLength > maxEntryBytes) throw new SealRefused('too-big');
	const core = concat(bound, await encrypt(key, fullHead.iv, text, bound));
	const [sig, id] = await Promise.all([
		sign(identity.device.sign, signedBytes(core)),
		sha256(idPreimage(core)),
	]);
	const deviceId = hexOf(identity.dev);
	return { bytes: concat(core, sig), id, deviceId, seq: head.seq, type: head.type };
}
