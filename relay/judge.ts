/**
 * What a relay takes into a channel. Pure: hashing, signatures and what is already stored come in as
 * arguments.
 *
 * The order of the checks matters: a duplicate is a success whatever has changed since (an
 * acknowledgement was lost), so it is looked for first; the signature, which costs most, comes last.
 */
import { type Bytes, equal, hexOf } from '../src/protocol/bytes.ts';
import { coreOf, type Entry, idPreimage, maxEntryBytes, readEntry } from '../src/protocol/entry.ts';
import {
	foundingPreimage,
	type MemberRecord,
	readMemberRecord,
} from '../src/protocol/member-record.ts';
import {
	type MemberFault,
	type Membership,
	may,
	nextMembership,
	rightsOf,
} from '../src/protocol/membership.ts';
import type { RequestRefusal } from '../src/protocol/refusals.ts';
import { type Room, type RoomHead, roomAfter } from './room.ts';

export interface Evidence {
	readonly sha256: (bytes: Bytes) => Bytes;
	readonly isSignedBy: (key: Bytes, entry: Entry) => boolean;
	/** 0 when this device may add an entry now, else ms to wait. */
	readonly takeToken: () => number;
	readonly channelBytes: number;
}

/** What is stored under the entry's (device, seq), when there is something. */
export type Stored = { readonly id: Bytes; readonly n: number } | null;

export interface Presented {
	readonly entry: Entry;
	readonly id: Bytes;
}

export type Judgement =
	| { readonly kind: 'known'; readonly n: number }
	| { readonly kind: 'refused'; readonly refusal: RequestRefusal; readonly waitMs: number }
	| { readonly kind: 'next'; readonly room: Room; readonly record: MemberRecord | null };

/** An entry as pushed, with its id; or the refusal of bytes that are none for this channel. */
export function present(
	ch: Bytes,
	raw: Bytes,
	sha256: Evidence['sha256'],
): { readonly id: Bytes; readonly entry: Entry | null; readonly refusal: RequestRefusal | null } {
	const read = raw.length > maxEntryBytes ? null : readEntry(raw);
	if (read?.kind !== 'entry') {
		const refusal = read === null ? 'too-big' : 'bad-entry';
		return { id: sha256(raw), entry: null, refusal };
	}
	const { entry } = read;
	const id = sha256(idPreimage(coreOf(entry)));
	return { id, entry, refusal: equal(entry.ch, ch) ? null : 'bad-entry' };
}

export function judge(
	room: Room,
	{ entry, id }: Presented,
	stored: Stored,
	evidence: Evidence,
): Judgement {
	if (stored) return equal(stored.id, id) ? { kind: 'known', n: stored.n } : refused('fork');
	const head = room.heads.get(hexOf(entry.dev));
	const chain = chainRefusal(entry, head);
	if (chain) return refused(chain);
	const step =
		entry.type === 'member' ? memberStep(room, entry, id, evidence) : writeStep(room, entry);
	if (step.kind === 'refused') return refused(step.refusal);
	const over = room.bytes + entry.bytes.length > evidence.channelBytes;
	if (over && entry.type !== 'member') return refused('quota');
	const waitMs = evidence.takeToken();
	if (waitMs > 0) return refused('rate', waitMs);
	if (!evidence.isSignedBy(step.key, entry)) return refused('bad-entry-signature');
	return {
		kind: 'next',
		room: roomAfter(room, { entry, id }, step.membership),
		record: step.record,
	};
}

const refused = (refusal: RequestRefusal, waitMs = 0): Judgement => ({
	kind: 'refused',
	refusal,
	waitMs,
});

function chainRefusal(entry: Entry, head: RoomHead | undefined): RequestRefusal | null {
	if (entry.seq <= (head?.seq ?? 0)) return 'fork';
	if (entry.seq > (head?.seq ?? 0) + 1) return 'seq-gap';
	return head && !equal(head.id, entry.prev) ? 'fork' : null;
}

type Step =
	| { readonly kind: 'refused'; readonly refusal: RequestRefusal }
	| {
			readonly kind: 'taken';
			readonly key: Bytes;
			readonly membership: Membership;
			readonly record: MemberRecord | null;
	  };

const no = (refusal: RequestRefusal): Step => ({ kind: 'refused', refusal });

function writeStep({ membership, records }: Room, entry: Entry): Step {
	if (!membership) return no('unknown-channel');
	const row = membership.devs.find(({ dev }) => equal(dev, entry.dev));
	if (!row || !may(row.rights, 'write')) return no('not-writer');
	if (entry.epoch < membership.epoch) return no('stale-epoch');
	if (entry.epoch > membership.epoch) return no('unknown-record');
	if (!records.has(hexOf(entry.mh))) return no('unknown-record');
	return { kind: 'taken', key: row.sigPub, membership, record: null };
}

/** What `nextMembership` refuses, as the relay says it. */
const refusalByFault: Readonly<Record<MemberFault, RequestRefusal>> = {
	misplaced: 'bad-entry',
	stale: 'stale',
	'no-right': 'not-writer',
	'not-genesis': 'bad-entry',
	'not-yet-known': 'bad-entry',
	'device-lost': 'bad-entry',
	'device-twice': 'bad-entry',
	'device-changed': 'bad-entry',
	'no-wrap': 'bad-entry',
	'invite-twice': 'bad-entry',
};

function memberStep(room: Room, entry: Entry, id: Bytes, { sha256 }: Evidence): Step {
	const record = readMemberRecord(entry.ext);
	if (!record) return no('bad-entry');
	if (!room.membership && !isFounding(room.ch, record, sha256)) {
		return no(record.idx > 0 ? 'unknown-channel' : 'bad-entry');
	}
	if (room.membership && may(rightsOf(room.membership, entry.dev), 'manage')) {
		const late = record.cuts.some((cut) => (room.heads.get(hexOf(cut.dev))?.seq ?? 0) > cut.seq);
		if (late) return no('stale-cut');
	}
	const step = nextMembership(room.membership, { ...entry, id, record });
	if (step.kind === 'refused') return no(refusalByFault[step.reason]);
	if (record.devs.some(({ dev, sigPub }) => !equal(dev, sha256(sigPub).subarray(0, 16)))) {
		return no('bad-entry');
	}
	const { devs } = room.membership ?? step.membership;
	const key = devs.find(({ dev }) => equal(dev, entry.dev))?.sigPub;
	return key ? { kind: 'taken', key, membership: step.membership, record } : no('not-writer');
}

const isFounding = (ch: Bytes, record: MemberRecord, sha256: Evidence['sha256']) =>
	record.idx === 0 && equal(sha256(foundingPreimage(record)).subarray(0, 16), ch);

/** Whether these bytes look like the first entry of a channel; `judge` decides whether they are. */
export function isGenesis(raw: Bytes | undefined): boolean {
	const read = raw && readEntry(raw);
	return read?.kind === 'entry' && read.entry.type === 'member' && read.entry.seq === 1;
}
