import { type Bytes, zeros } from '../protocol/bytes.ts';
import { type Touch, writeUpdateBody } from '../protocol/entry-body.ts';
import type { rights } from '../protocol/member-record.ts';
import { type Membership, may, rightsOf } from '../protocol/membership.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import type { Identity } from '../vault/identity.ts';
import { type ChannelState, withHead, withSeen } from './channel-state.ts';
import { type Author, type Sealed, SealRefused, sealEntry } from './seal-entry.ts';
import { seenBefore } from './seen.ts';

export interface LocalUpdate {
	/** Yjs update v1. Two zero bytes are the empty update: a receipt for what was seen. */
	readonly update: Bytes;
	/** The single-valued fields that it set. */
	readonly touched: readonly Touch[];
	readonly schema: number;
}

export interface Sealing {
	readonly state: ChannelState;
	readonly sealed: Sealed;
}

/**
 * The next entry of this device and the state that contains it. Store both in one transaction, then
 * go on with the new state. Throws `SealRefused`.
 */
export async function sealUpdate(
	state: ChannelState,
	keys: ChannelKeys,
	author: Author,
	{ update, touched, schema }: LocalUpdate,
): Promise<Sealing> {
	const { deviceId } = author.identity;
	const membership = standingToSeal(state, author.identity, 'write');
	const seen = seenBefore(state, deviceId);
	const text = writeUpdateBody({
		update,
		seen,
		at: author.at,
		schema,
		build: author.build,
		touched,
	});
	const sealed = await sealEntry(
		keys,
		author,
		{ type: 'update', mh: membership.head, epoch: membership.epoch, ...nextPlace(state, deviceId) },
		{ ext: zeros(0), text },
	);
	const head = { seq: sealed.seq, id: sealed.id, mhIdx: membership.idx };
	return { state: withSeen(withHead(state, deviceId, head), deviceId, seen), sealed };
}

/** Where this device's next entry stands in the channel. */
export function nextPlace(state: ChannelState, deviceId: string) {
	const head = state.heads.get(deviceId);
	return { ch: state.ch, seq: (head?.seq ?? 0) + 1, prev: head?.id ?? zeros(32) };
}

/** The present membership, in which this device has the right. Throws `SealRefused`. */
export function standingToSeal(
	{ membership, frozen }: ChannelState,
	{ dev, deviceId }: Identity,
	right: keyof typeof rights,
): Membership {
	if (!membership || rightsOf(membership, dev) === 0) throw new SealRefused('not-member');
	if (!may(rightsOf(membership, dev), right)) throw new SealRefused('no-right');
	if (frozen.has(deviceId)) throw new SealRefused('frozen');
	return membership;
}
