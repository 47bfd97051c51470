import { type Bytes, hexOf } from '../src/protocol/bytes.ts';
import { readEntry } from '../src/protocol/entry.ts';
import { readMemberRecord } from '../src/protocol/member-record.ts';
import { type Membership, nextMembership } from '../src/protocol/membership.ts';
import { type StoredChannel, type StoredRecord, StoreFailed } from './log-store.ts';
import { emptyRoom, type Room } from './room.ts';

/** The room as it was left. Its line was checked when it was taken; it is only replayed here. */
export function roomFrom(ch: Bytes, stored: StoredChannel | null): Room {
	if (!stored) return emptyRoom(ch);
	return {
		ch,
		n: stored.n,
		bytes: stored.bytes,
		heads: new Map(stored.heads.map((head) => [hexOf(head.dev), head])),
		membership: stored.line.reduce<Membership | null>(withRecord, null),
		records: new Set(stored.line.map(({ id }) => hexOf(id))),
	};
}

function withRecord(before: Membership | null, { id, raw }: StoredRecord): Membership {
	const read = readEntry(raw);
	const record = read.kind === 'entry' ? readMemberRecord(read.entry.ext) : null;
	if (read.kind !== 'entry' || !record) throw new StoreFailed('damaged');
	const step = nextMembership(before, { ...read.entry, id, record });
	if (step.kind === 'refused') throw new StoreFailed('damaged');
	return step.membership;
}
