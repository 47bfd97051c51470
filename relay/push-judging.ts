import { type Bytes, equal, hexOf } from '../src/protocol/bytes.ts';
import type { Ack } from '../src/protocol/wire-parts.ts';
import { type Evidence, judge, present, type Stored } from './judge.ts';
import type { NewEntry } from './log-store.ts';
import type { Room } from './room.ts';

export interface JudgedPush {
	/** The room with what was taken. */
	readonly room: Room;
	/** One per pushed entry, in order; those with an `n` hold once `fresh` is on the disk. */
	readonly acks: Ack[];
	readonly fresh: readonly NewEntry[];
	/** When something was refused for its rate. */
	readonly waitMs: number;
}

/** Finds what the store holds under a (device, seq). */
export type FindStored = (dev: Bytes, seq: number) => Promise<Stored>;

/** Judges the entries of one push, each on the room that the one before has left. */
export async function judgePush(
	before: Room,
	raws: readonly Bytes[],
	evidence: Evidence,
	find: FindStored,
): Promise<JudgedPush> {
	let room = before;
	let waitMs = 0;
	const acks: Ack[] = [];
	const fresh: NewEntry[] = [];
	for (const raw of raws) {
		const { id, entry, refusal } = present(before.ch, raw, evidence.sha256);
		if (!entry || refusal) {
			acks.push({ id, refusal: refusal ?? 'bad-entry' });
			continue;
		}
		const earlier = fresh.findIndex(({ dev, seq }) => seq === entry.seq && equal(dev, entry.dev));
		const twin = fresh[earlier];
		const old = entry.seq <= (room.heads.get(hexOf(entry.dev))?.seq ?? 0);
		const stored = twin
			? { id: twin.id, n: before.n + earlier + 1 }
			: old
				? await find(entry.dev, entry.seq)
				: null;
		const verdict = judge(room, { entry, id }, stored, evidence);
		if (verdict.kind === 'refused') {
			waitMs = Math.max(waitMs, verdict.waitMs);
			acks.push({ id, refusal: verdict.refusal });
		} else if (verdict.kind === 'known') {
			acks.push({ id, n: verdict.n });
		} else {
			room = verdict.room;
			acks.push({ id, n: room.n });
			fresh.push({
				dev: entry.dev,
				seq: entry.seq,
				id,
				raw,
				invites:
					verdict.record?.invites.map(({ invId, expires }) => ({ invitation: invId, expires })) ??
					null,
			});
		}
	}
	return { room, acks, fresh, waitMs };
}
