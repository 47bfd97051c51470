/** What a relay knows of one channel. */
import { type Bytes, hexOf } from '../src/protocol/bytes.ts';
import type { Entry } from '../src/protocol/entry.ts';
import { type Membership, may } from '../src/protocol/membership.ts';

export interface Room {
	readonly ch: Bytes;
	/** Number of the last entry. */
	readonly n: number;
	readonly bytes: number;
	/** By device (hex). */
	readonly heads: ReadonlyMap<string, RoomHead>;
	/** `null` before the genesis. */
	readonly membership: Membership | null;
	/** Ids (hex) of all member records. */
	readonly records: ReadonlySet<string>;
}

export interface RoomHead {
	readonly dev: Bytes;
	readonly seq: number;
	readonly id: Bytes;
}

export const emptyRoom = (ch: Bytes): Room => ({
	ch,
	n: 0,
	bytes: 0,
	heads: new Map(),
	membership: null,
	records: new Set(),
});

/** The room with one more entry, which was found to be the next. */
export function roomAfter(
	room: Room,
	{ entry, id }: { readonly entry: Entry; readonly id: Bytes },
	membership: Membership,
): Room {
	return {
		ch: room.ch,
		n: room.n + 1,
		bytes: room.bytes + entry.bytes.length,
		heads: new Map(room.heads).set(hexOf(entry.dev), { dev: entry.dev, seq: entry.seq, id }),
		membership,
		records: entry.type === 'member' ? new Set(room.records).add(hexOf(id)) : room.records,
	};
}

/** Whether a device (hex) is in the member record. */
export const isIn = ({ membership }: Room, device: string): boolean =>
	membership?.devs.some(({ dev }) => hexOf(dev) === device) ?? false;

/** Whether a device (hex) may manage the members. */
export const mayManage = ({ membership }: Room, device: string): boolean =>
	membership?.devs.some(({ dev, rights }) => hexOf(dev) === device && may(rights, 'manage')) ??
	false;
