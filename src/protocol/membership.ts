/**
 * The line of member records as a state and one step. Members and relay apply the same step, so what
 * a relay takes is what every member takes.
 *
 * Removal and rotation come as a record with a new epoch, cuts and fewer devices. This version does
 * not take such a record (`not-yet-known`): it stays in the log, and a later version applies it.
 */
import { type Bytes, equal, hexOf } from './bytes.ts';
import type { DeviceRow, InviteRow, MemberRecord } from './member-record.ts';
import { rights } from './member-record.ts';

export interface Membership {
	readonly idx: number;
	/** Id of the record that made it so. */
	readonly head: Bytes;
	readonly epoch: number;
	readonly capPub: Bytes;
	readonly kc: Bytes;
	readonly devs: readonly DeviceRow[];
	readonly invites: readonly InviteRow[];
	/** Hex ids of invitations that were open once and are not any more. */
	readonly spent: readonly string[];
}

/** A record and the fields of the entry that carries it. */
export interface MemberAct {
	readonly dev: Bytes;
	readonly mh: Bytes;
	readonly epoch: number;
	/** Id of the entry that carries the record. */
	readonly id: Bytes;
	readonly record: MemberRecord;
}

export type MemberFault =
	| 'misplaced'
	| 'stale'
	| 'not-genesis'
	| 'not-yet-known'
	| 'no-right'
	| 'device-lost'
	| 'device-twice'
	| 'device-changed'
	| 'no-wrap'
	| 'invite-twice';

export type MemberStep =
	| { readonly kind: 'next'; readonly membership: Membership }
	| { readonly kind: 'refused'; readonly reason: MemberFault };

/**
 * The membership after `act`. `stale`: the record does not follow the present one (compare-and-set
 * lost). `misplaced`: the entry around it names another record or epoch. Signature, channel id and `dev = SHA-256(sigPub)` are the caller's to check.
 */
export function nextMembership(before: Membership | null, act: MemberAct): MemberStep {
	const reason = isMisplaced(act) ? 'misplaced' : faultOf(before, act);
	if (reason) return { kind: 'refused', reason };
	const { idx, epoch, capPub, kc, devs, invites } = act.record;
	const open = new Set(invites.map(({ invId }) => hexOf(invId)));
	const spent = [
		...(before?.spent ?? []),
		...(before?.invites ?? []).map(({ invId }) => hexOf(invId)).filter((gone) => !open.has(gone)),
	];
	return {
		kind: 'next',
		membership: { idx, head: act.id, epoch, capPub, kc, devs, invites, spent },
	};
}

export const rightsOf = (membership: Membership, dev: Bytes): number =>
	membership.devs.find((row) => equal(row.dev, dev))?.rights ?? 0;

export const may = (held: number, right: keyof typeof rights): boolean =>
	(held & rights[right]) !== 0;

const isMisplaced = ({ mh, epoch, record }: MemberAct): boolean =>
	!equal(mh, record.prevHead) || epoch !== record.epoch;

const faultOf = (before: Membership | null, act: MemberAct): MemberFault | null =>
	before ? faultAfter(before, act) : faultInGenesis(act);

function faultInGenesis({ dev, record }: MemberAct): MemberFault | null {
	if (record.idx !== 0 || record.epoch !== 1 || record.nonce.length !== 16) return 'not-genesis';
	if (record.prevHead.some((byte) => byte !== 0)) return 'not-genesis';
	const author = record.devs.find((row) => equal(row.dev, dev));
	if (!author || !may(author.rights, 'manage')) return 'no-right';
	return faultInRows(null, record);
}

function faultAfter(before: Membership, { dev, record }: MemberAct): MemberFault | null {
	if (record.idx !== before.idx + 1 || !equal(record.prevHead, before.head)) return 'stale';
	if (!may(rightsOf(before, dev), 'manage')) return 'no-right';
	if (record.epoch !== before.epoch || record.cuts.length > 0) return 'not-yet-known';
	if (!equal(record.kc, before.kc) || !equal(record.capPub, before.capPub)) return 'not-yet-known';
	if (record.nonce.length > 0 || record.oldKey.length > 0) return 'not-yet-known';
	return faultInRows(before, record);
}

function faultInRows(before: Membership | null, record: MemberRecord): MemberFault | null {
	const now = new Map(record.devs.map((row) => [hexOf(row.dev), row]));
	if (now.size !== record.devs.length) return 'device-twice';
	const then = new Set<string>();
	for (const row of before?.devs ?? []) {
		const same = now.get(hexOf(row.dev));
		if (!same) return 'device-lost';
		if (!equal(same.sigPub, row.sigPub) || !equal(same.kemPub, row.kemPub)) return 'device-changed';
		then.add(hexOf(row.dev));
	}
	const wrapped = new Set(record.wraps.map(({ dev }) => hexOf(dev)));
	for (const dev of now.keys()) if (!then.has(dev) && !wrapped.has(dev)) return 'no-wrap';
	const invites = new Set(record.invites.map(({ invId }) => hexOf(invId)));
	const again = before?.spent.some((gone) => invites.has(gone)) ?? false;
	return again || invites.size !== record.invites.length ? 'invite-twice' : null;
}
