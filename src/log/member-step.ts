/**
 * A member record becomes the present one: who is in, under what name. The public rules are the
 * relay's too (protocol/membership.ts); here the names and the key commitment are added.
 */
import { type Bytes, equal, hexOf } from '../protocol/bytes.ts';
import type { DeviceRow } from '../protocol/member-record.ts';
import { nextMembership } from '../protocol/membership.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import { type ChannelState, type Member, withHead } from './channel-state.ts';
import type { MemberChange, OpenedEntry } from './opened-entry.ts';
import type { Content, Refusal } from './verdict.ts';

export type RecordStep =
	| { readonly kind: 'next'; readonly state: ChannelState; readonly content: Content }
	| { readonly kind: 'refused'; readonly reason: Refusal }
	/** A record of a kind that a later version knows: kept, not applied. */
	| { readonly kind: 'later' }
	/** The record before it is not here yet. */
	| { readonly kind: 'early' };

/** The state after a member record whose signature and chain were found good. */
export function recordStep(
	state: ChannelState,
	keys: ChannelKeys,
	opened: OpenedEntry,
	change: MemberChange,
): RecordStep {
	const { entry, id, deviceId } = opened;
	const { record, body, certificates } = change;
	const present = state.membership?.idx ?? -1;
	if (record.idx > present + 1) return { kind: 'early' };
	if (!change.sound) return refused('bad-record');
	const step = nextMembership(state.membership, { ...entry, id, record });
	if (step.kind === 'refused' && step.reason === 'not-yet-known') return { kind: 'later' };
	if (step.kind === 'refused') return refused(refusalOf[step.reason] ?? 'bad-record');
	if (!holdsKeysOf(keys, change)) return refused('cannot-open');
	if (!body) return refused('bad-body');
	if (record.idx === 0 && !isFounding(body)) return refused('bad-body');

	const newRows = record.devs.filter(({ dev }) => !state.members.has(hexOf(dev)));
	const admitted = newRows.flatMap((row): Member[] => {
		const found = certificates.find(
			({ sigPub, kemPub }) => equal(sigPub, row.sigPub) && equal(kemPub, row.kemPub),
		);
		if (!found) return [];
		const { deviceId, personId, name, organisation, role, sigPub, kemPub } = found;
		const rights = [{ fromIdx: record.idx, rights: row.rights }];
		const person = { deviceId, personId, name, organisation, role };
		return [{ ...person, sigPub, kemPub, rights, at: body.at, cut: null }];
	});
	if (admitted.length !== newRows.length) return refused('bad-body');

	const next: ChannelState = {
		...state,
		kind: body.kind ?? state.kind,
		sharedChannel: body.shared ? hexOf(body.shared) : state.sharedChannel,
		membership: step.membership,
		line: new Map(state.line).set(hexOf(id), { idx: record.idx, epoch: record.epoch }),
		members: membersAfter(state.members, admitted, record.devs, record.idx),
	};
	const head = { seq: entry.seq, id, mhIdx: record.idx };
	return {
		kind: 'next',
		state: withHead(next, deviceId, head),
		content: { type: 'member', record, body, admitted },
	};
}

const refusalOf: Readonly<Record<string, Refusal>> = {
	stale: 'old-membership',
	'no-right': 'no-right',
};

const refused = (reason: Refusal): RecordStep => ({ kind: 'refused', reason });

/** The relay must not be able to give a channel other keys than the members hold. */
function holdsKeysOf(keys: ChannelKeys, { record }: MemberChange): boolean {
	const held = keys.epochs.get(record.epoch);
	if (!held) return false;
	return equal(held.commitment, record.kc) && equal(held.capability.pub, record.capPub);
}

/** A genesis says which part it is; only `prof` names another channel. */
const isFounding = ({ kind, shared }: { kind?: string | undefined; shared?: Bytes | undefined }) =>
	kind !== undefined && (kind === 'prof') === (shared !== undefined);

function membersAfter(
	before: ReadonlyMap<string, Member>,
	admitted: readonly Member[],
	devs: readonly DeviceRow[],
	idx: number,
): ReadonlyMap<string, Member> {
	const members = new Map(before);
	for (const member of admitted) members.set(member.deviceId, member);
	for (const { dev, rights } of devs) {
		const member = members.get(hexOf(dev));
		if (!member || member.rights.at(-1)?.rights === rights) continue;
		const all = [...member.rights, { fromIdx: idx, rights }];
		members.set(member.deviceId, { ...member, rights: all });
	}
	return members;
}
