/**
 * The read path: may this entry be applied? The questions are asked in one order (docs/format.md,
 * "Reading"), and the first "no" is the answer. Hash, signature and decryption were done before, in
 * `opened-entry.ts`; here nothing is slow and nothing waits.
 */
import { equal, hexOf } from '../protocol/bytes.ts';
import type { Entry, EntryType } from '../protocol/entry.ts';
import { readUpdateBody } from '../protocol/entry-body.ts';
import type { rights } from '../protocol/member-record.ts';
import { may } from '../protocol/membership.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import {
	type ChannelState,
	type DeviceHead,
	rightsAt,
	withFrozen,
	withHead,
	withSeen,
} from './channel-state.ts';
import { recordStep } from './member-step.ts';
import type { OpenedEntry } from './opened-entry.ts';
import type { ForkProof, Refusal, Verdict } from './verdict.ts';

export interface Judgement {
	readonly state: ChannelState;
	readonly verdict: Verdict;
}

const rightFor: Readonly<Record<EntryType, keyof typeof rights>> = {
	update: 'write',
	member: 'manage',
	grant: 'manage',
	're-adopt': 'write',
};

/**
 * The verdict on an entry of this channel that is not among the stored ones. `schema`: the newest
 * that this version can apply.
 */
export function judge(
	state: ChannelState,
	keys: ChannelKeys,
	opened: OpenedEntry,
	schema: number,
): Judgement {
	const { entry, deviceId, id } = opened;
	const stay = (verdict: Verdict): Judgement => ({ state, verdict });
	const refuse = (reason: Refusal) => stay({ kind: 'refused', reason });

	const standing = standingOf(state, opened);
	if (typeof standing === 'string') return refuse(standing);
	if (standing === null) return stay({ kind: 'wait', for: 'member-record' });
	if (opened.signed !== true) return refuse('bad-signature');

	const head = state.heads.get(deviceId);
	if (state.frozen.has(deviceId)) return refuse('fork');
	const proof = forkOf(entry, deviceId, head);
	if (proof) {
		return {
			state: withFrozen(state, deviceId),
			verdict: { kind: 'refused', reason: 'fork', proof },
		};
	}
	if (entry.seq > (head?.seq ?? 0) + 1) return stay({ kind: 'wait', for: 'chain' });
	if (entry.seq > (state.members.get(deviceId)?.cut ?? Number.POSITIVE_INFINITY)) {
		return refuse('beyond-cut');
	}
	if (opened.text === null) return refuse('cannot-open');

	const accepted = withHead(state, deviceId, { seq: entry.seq, id, mhIdx: standing.mhIdx });
	const keep = (unknown: number): Judgement => ({
		state: { ...accepted, unread: state.unread + 1 },
		verdict: { kind: 'unknown-schema', schema: unknown },
	});
	if (entry.type === 'member') {
		const step = opened.change
			? recordStep(state, keys, opened, opened.change)
			: ({ kind: 'refused', reason: 'bad-record' } as const);
		if (step.kind === 'early') return stay({ kind: 'wait', for: 'member-record' });
		if (step.kind === 'later') return keep(0);
		if (step.kind === 'refused') return refuse(step.reason);
		return { state: step.state, verdict: { kind: 'apply', content: step.content } };
	}
	if (entry.type !== 'update') return keep(0);
	const body = readUpdateBody(opened.text);
	if (!body) return refuse('bad-body');
	const seen = withSeen(accepted, deviceId, body.seen);
	if (body.schema > schema)
		return { ...keep(body.schema), state: { ...seen, unread: state.unread + 1 } };
	return { state: seen, verdict: { kind: 'apply', content: { type: 'update', body } } };
}

/**
 * Where the author stood under the member record that the entry names: its place in the line, a
 * refusal, or `null` when that record is not here yet.
 */
function standingOf(
	state: ChannelState,
	{ entry, deviceId, change }: OpenedEntry,
): { readonly mhIdx: number } | Refusal | null {
	if (isZero(entry.mh)) return founderStanding(state, entry, change !== null);
	const named = state.line.get(hexOf(entry.mh));
	if (!named) return null;
	const held = rightsAt(state.members.get(deviceId), named.idx);
	if (held === 0) return 'not-member';
	if (!may(held, rightFor[entry.type])) return 'no-right';
	const head = state.heads.get(deviceId);
	if (head && entry.seq > head.seq && named.idx < head.mhIdx) return 'old-membership';
	if (named.epoch !== entry.epoch) return 'old-membership';
	return { mhIdx: named.idx };
}

/** Only a genesis acts under no member record, and a channel has one. */
function founderStanding(state: ChannelState, entry: Entry, isRecord: boolean) {
	if (state.membership) return 'old-membership';
	return isRecord && entry.seq === 1 ? { mhIdx: 0 } : 'not-member';
}

/** Both are signed by the device: an entry with a taken number, or one that denies the entry before. */
function forkOf(entry: Entry, deviceId: string, head: DeviceHead | undefined): ForkProof | null {
	if (!head || entry.seq > head.seq + 1) return null;
	if (entry.seq <= head.seq) return { deviceId, seq: entry.seq, other: entry.bytes };
	if (equal(entry.prev, head.id)) return null;
	return { deviceId, seq: head.seq, other: entry.bytes };
}

const isZero = (bytes: Uint8Array) => bytes.every((byte) => byte === 0);
