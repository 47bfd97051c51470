/**
 * What a device knows of one channel besides the documents: the line of member records, everybody's
 * last entry, what each has seen. It is a pure function of the accepted entries, in whatever order
 * they came, and never holds a secret.
 *
 * The state is a value: functions return the next one. Whoever stores it commits the transaction
 * first and lets go of the old value after that.
 */
import { type Bytes, hexOf } from '../protocol/bytes.ts';
import { type Head, maxSeen } from '../protocol/entry-body.ts';
import type { ChannelKind } from '../protocol/member-body.ts';
import type { Membership } from '../protocol/membership.ts';

export interface Member {
	readonly deviceId: string;
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
	readonly role: string;
	readonly sigPub: Bytes;
	readonly kemPub: Bytes;
	/** From which record on which rights, oldest first. */
	readonly rights: readonly { readonly fromIdx: number; readonly rights: number }[];
	/** Wall clock of the admission in ms, a label. */
	readonly at: number;
	/** Last accepted entry of a removed device. No record of this version sets it. */
	readonly cut: number | null;
}

/** The last accepted entry of a device, and the member record under which it was written. */
export interface DeviceHead {
	readonly seq: number;
	readonly id: Bytes;
	readonly mhIdx: number;
}

/** An entry that came before another on which it builds. */
export interface Waiting {
	readonly bytes: Bytes;
	readonly deviceId: string;
	readonly seq: number;
}

export interface ChannelState {
	readonly ch: Bytes;
	/** `ch` in hexadecimal. */
	readonly channelId: string;
	/** `null` until the genesis is known. */
	readonly kind: ChannelKind | null;
	/** Of a prof channel: the id of its shared channel. */
	readonly sharedChannel: string | null;
	readonly membership: Membership | null;
	/** Per member record, by the hex id of its entry: its place in the line and its epoch. */
	readonly line: ReadonlyMap<string, { readonly idx: number; readonly epoch: number }>;
	readonly members: ReadonlyMap<string, Member>;
	readonly heads: ReadonlyMap<string, DeviceHead>;
	/** Per author: the highest seq of each other device that it has said to have. */
	readonly seen: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** By hex id of the entry. Not saved: `missingOf` asks for it again. */
	readonly waiting: ReadonlyMap<string, Waiting>;
	/** Devices that wrote two histories. Nothing of theirs is accepted any more. */
	readonly frozen: ReadonlySet<string>;
	/** Accepted entries that this version cannot apply. */
	readonly unread: number;
}

/** A channel of which nothing is known but its id: before the first entry is received. */
export function emptyState(ch: Bytes): ChannelState {
	return {
		ch,
		channelId: hexOf(ch),
		kind: null,
		sharedChannel: null,
		membership: null,
		line: new Map(),
		members: new Map(),
		heads: new Map(),
		seen: new Map(),
		waiting: new Map(),
		frozen: new Set(),
		unread: 0,
	};
}

/** The rights of a device under the member record `idx`; 0 when it was no member then. */
export function rightsAt(member: Member | undefined, idx: number): number {
	return member?.rights.findLast(({ fromIdx }) => fromIdx <= idx)?.rights ?? 0;
}

export function withHead(state: ChannelState, deviceId: string, head: DeviceHead): ChannelState {
	return { ...state, heads: new Map(state.heads).set(deviceId, head) };
}

/**
 * The state after an author said which entries it has. What was seen once stays seen. An author that
 * names more devices than there can be is not believed beyond that number.
 */
export function withSeen(state: ChannelState, author: string, seen: readonly Head[]): ChannelState {
	if (seen.length === 0) return state;
	const known = new Map(state.seen.get(author));
	for (const { dev, seq } of seen) {
		const before = known.get(dev);
		if (before === undefined && known.size >= maxSeen) continue;
		known.set(dev, Math.max(seq, before ?? 0));
	}
	return { ...state, seen: new Map(state.seen).set(author, known) };
}

/** Freezes a device that wrote two histories. */
export function withFrozen(state: ChannelState, deviceId: string): ChannelState {
	return { ...state, frozen: new Set(state.frozen).add(deviceId) };
}
