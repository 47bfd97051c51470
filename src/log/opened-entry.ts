/**
 * The slow half of the read path: hash, signature and decryption of one entry, independent of every
 * other entry, so that hundreds run side by side. It decides nothing; `judge.ts` does, in order.
 */
import { type Bytes, equal, hexOf } from '../protocol/bytes.ts';
import { coreOf, type Entry, headOf, idPreimage, signedBytes } from '../protocol/entry.ts';
import { type MemberBody, readMemberBody } from '../protocol/member-body.ts';
import {
	foundingPreimage,
	type MemberRecord,
	readMemberRecord,
} from '../protocol/member-record.ts';
import { type Certificate, readCertificate } from '../vault/certificates.ts';
import { type ChannelKeys, messageKey, verifyingKey } from '../vault/channel-keys.ts';
import { deviceOf } from '../vault/identity.ts';
import { decrypt, sha256 } from '../vault/primitives.ts';
import { isSignature } from '../vault/signing.ts';
import type { ChannelState } from './channel-state.ts';

export interface OpenedEntry {
	readonly entry: Entry;
	readonly id: Bytes;
	readonly deviceId: string;
	/** `null`: the author's key is not known (yet). */
	readonly signed: boolean | null;
	/** `null`: the key did not open it, or we lack the epoch. */
	readonly text: Bytes | null;
	/** Of a member record: its public part and its certificates, as far as they hold. */
	readonly change: MemberChange | null;
}

export interface MemberChange {
	readonly record: MemberRecord;
	/** Every device id is the hash of its key, and a genesis is the one that names this channel. */
	readonly sound: boolean;
	readonly body: MemberBody | null;
	readonly certificates: readonly Certificate[];
}

export const idOf = (entry: Entry): Promise<Bytes> => sha256(idPreimage(coreOf(entry)));

export async function openEntry(
	state: ChannelState,
	keys: ChannelKeys,
	entry: Entry,
): Promise<OpenedEntry> {
	const deviceId = hexOf(entry.dev);
	const record = entry.type === 'member' ? readMemberRecord(entry.ext) : null;
	const sigPub = state.members.get(deviceId)?.sigPub ?? founderKey(state, entry, record);
	const [id, signed, text] = await Promise.all([
		idOf(entry),
		sigPub ? isSignedBy(keys, entry, sigPub) : null,
		openText(keys, entry),
	]);
	const change = record && (await openChange(state, record, text));
	return { entry, id, deviceId, signed, text, change };
}

export async function openText(keys: ChannelKeys, entry: Entry): Promise<Bytes | null> {
	const key = await messageKey(keys, entry.epoch, entry.dev);
	return key && decrypt(key, entry.iv, entry.ct, headOf(entry));
}

async function isSignedBy(keys: ChannelKeys, entry: Entry, sigPub: Bytes): Promise<boolean> {
	const key = await verifyingKey(keys, sigPub);
	return key !== null && isSignature(key, entry.sig, signedBytes(coreOf(entry)));
}

/** The first 16 bytes of the hash of the founding part. */
export async function channelIdOf(genesis: Pick<MemberRecord, 'nonce' | 'devs'>): Promise<Bytes> {
	return (await sha256(foundingPreimage(genesis))).slice(0, 16);
}

/** Every device id is the hash of its key, and a genesis is the one that names the channel. */
export async function isSound(ch: Bytes, record: MemberRecord): Promise<boolean> {
	const hashes = await Promise.all(record.devs.map(({ sigPub }) => deviceOf(sigPub)));
	if (!record.devs.every(({ dev }, at) => equal(dev, hashes[at] ?? ch))) return false;
	return record.idx > 0 || equal(await channelIdOf(record), ch);
}

/** In the genesis the author's key stands in the record itself, which the channel id covers. */
function founderKey(state: ChannelState, entry: Entry, record: MemberRecord | null) {
	if (state.membership || record?.idx !== 0) return null;
	return record.devs.find(({ dev }) => equal(dev, entry.dev))?.sigPub ?? null;
}

async function openChange(
	state: ChannelState,
	record: MemberRecord,
	text: Bytes | null,
): Promise<MemberChange> {
	const body = text && readMemberBody(text);
	const [sound, ...certificates] = await Promise.all([
		isSound(state.ch, record),
		...(body?.certs ?? []).map(readCertificate),
	]);
	return { record, sound, body, certificates: certificates.filter((one) => one !== null) };
}
