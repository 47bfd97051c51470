import type { Head } from '../protocol/entry-body.ts';
import type { ChannelState, Member } from './channel-state.ts';

/** Entries of one device that somebody has and we do not: for the relay's `need`. */
export interface Missing {
	readonly deviceId: string;
	readonly from: number;
	readonly to: number;
}

/** A claim of more than this is asked for in steps: a lie costs little. */
const mostAtOnce = 4096;

/** Our last entry of each device. */
const headsOf = (state: ChannelState): readonly Head[] =>
	[...state.heads].map(([dev, { seq }]) => ({ dev, seq }));

/** What an author writes down as seen: everybody's heads but its own. */
export const seenBefore = (state: ChannelState, author: string): readonly Head[] =>
	headsOf(state).filter(({ dev }) => dev !== author);

/** The members other than the author whose own entries prove that they had this one. */
export function seenBy(state: ChannelState, deviceId: string, seq: number): readonly Member[] {
	return [...state.seen].flatMap(([author, seen]) => {
		const member = state.members.get(author);
		return member && author !== deviceId && (seen.get(deviceId) ?? 0) >= seq ? [member] : [];
	});
}

/** Ranges that are named by somebody's `seen` or by a waiting entry, and that we lack. */
export function missingOf(state: ChannelState): readonly Missing[] {
	const highest = new Map<string, number>();
	const name = (deviceId: string, seq: number) =>
		highest.set(deviceId, Math.max(seq, highest.get(deviceId) ?? 0));
	for (const seen of state.seen.values()) for (const [dev, seq] of seen) name(dev, seq);
	const held = new Set<string>();
	for (const { deviceId, seq } of state.waiting.values()) {
		name(deviceId, seq - 1);
		held.add(`${deviceId}/${seq}`);
	}
	return [...highest].flatMap(([deviceId, last]) => {
		const from = (state.heads.get(deviceId)?.seq ?? 0) + 1;
		let to = Math.min(last, from + mostAtOnce - 1);
		while (to >= from && held.has(`${deviceId}/${to}`)) to -= 1;
		return to >= from ? [{ deviceId, from, to }] : [];
	});
}
