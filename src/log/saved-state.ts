/**
 * A channel's state as one row, to be sealed: opening a dossier reads it in place of the log. The
 * waiting entries are left out: they are asked for again.
 */
import { type Bytes, bytesOfHex, hexOf } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import type { Membership } from '../protocol/membership.ts';
import { SavedChannel } from '../protocol/saved-channel.ts';
import { type ChannelState, emptyState } from './channel-state.ts';

export function saveState(state: ChannelState): Bytes {
	const saved: SavedChannel = {
		v: 1,
		ch: state.ch,
		kind: state.kind,
		shared: state.sharedChannel === null ? null : bytesOfHex(state.sharedChannel),
		membership: state.membership && savedMembership(state.membership),
		line: [...state.line].map(([id, { idx, epoch }]) => [hexToBytes(id), idx, epoch]),
		members: [...state.members.values()].map((member) => ({
			...member,
			rights: [...member.rights],
		})),
		heads: [...state.heads].map(([dev, { seq, id, mhIdx }]) => [dev, seq, id, mhIdx]),
		seen: [...state.seen].map(([author, seen]) => [author, [...seen]]),
		frozen: [...state.frozen],
		unread: state.unread,
	};
	return writeCbor(saved);
}

/** `null` when these bytes were not saved by this version: receive the log again. */
export function readState(bytes: Bytes): ChannelState | null {
	const saved = SavedChannel.safeParse(readCbor(bytes)).data;
	if (!saved) return null;
	return {
		...emptyState(saved.ch),
		kind: saved.kind,
		sharedChannel: saved.shared && hexOf(saved.shared),
		membership: saved.membership && readMembership(saved.membership),
		line: new Map(saved.line.map(([id, idx, epoch]) => [hexOf(id), { idx, epoch }])),
		members: new Map(saved.members.map((member) => [member.deviceId, member])),
		heads: new Map(saved.heads.map(([dev, seq, id, mhIdx]) => [dev, { seq, id, mhIdx }])),
		seen: new Map(saved.seen.map(([author, seen]) => [author, new Map(seen)])),
		frozen: new Set(saved.frozen),
		unread: saved.unread,
	};
}

type Saved = NonNullable<SavedChannel['membership']>;

const savedMembership = (membership: Membership): Saved => ({
	...membership,
	devs: membership.devs.map((row) => [row.dev, row.sigPub, row.kemPub, row.rights]),
	invites: membership.invites.map((row) => [row.invId, row.invPub, row.expires]),
	spent: [...membership.spent],
});

const readMembership = (saved: Saved): Membership => ({
	...saved,
	devs: saved.devs.map(([dev, sigPub, kemPub, rights]) => ({ dev, sigPub, kemPub, rights })),
	invites: saved.invites.map(([invId, invPub, expires]) => ({ invId, invPub, expires })),
});

const hexToBytes = (hex: string): Bytes => bytesOfHex(hex) ?? new Uint8Array(0);
