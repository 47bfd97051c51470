/**
 * Member records as their authors write them. A record is compare-and-set at the relay: push it, and
 * take over the state that comes with it only after the acknowledgement. On `stale`, forget both and
 * seal again after receiving what came in between.
 */
import { zeros } from '../protocol/bytes.ts';
import { readEntry } from '../protocol/entry.ts';
import { type MemberBody, memberSchema, writeMemberBody } from '../protocol/member-body.ts';
import { type MemberRecord, writeMemberRecord } from '../protocol/member-record.ts';
import type { Membership } from '../protocol/membership.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import type { ChannelState } from './channel-state.ts';
import { recordStep } from './member-step.ts';
import { openEntry } from './opened-entry.ts';
import { type Author, SealRefused, sealEntry } from './seal-entry.ts';
import { nextPlace, type Sealing, standingToSeal } from './seal-update.ts';

type Change = Partial<Pick<MemberRecord, 'devs' | 'wraps' | 'invites'>>;
type Said = Pick<MemberBody, 'reason'> & Partial<Pick<MemberBody, 'certs' | 'proof'>>;

/** The record after the present one, with `change`. Throws `SealRefused`. */
export async function sealRecord(
	state: ChannelState,
	keys: ChannelKeys,
	author: Author,
	change: Change,
	said: Said,
): Promise<Sealing> {
	const membership = standingToSeal(state, author.identity, 'manage');
	return sealAndStep(
		state,
		keys,
		author,
		{ ...sameAs(membership), ...change },
		{
			certs: [],
			at: author.at,
			build: author.build,
			schema: memberSchema,
			...said,
		},
	);
}

/** Seals a record and takes the step that every reader takes. Throws `SealRefused`. */
export async function sealAndStep(
	state: ChannelState,
	keys: ChannelKeys,
	author: Author,
	record: MemberRecord,
	body: MemberBody,
): Promise<Sealing> {
	const place = nextPlace(state, author.identity.deviceId);
	const sealed = await sealEntry(
		keys,
		author,
		{ type: 'member', mh: record.prevHead, epoch: record.epoch, ...place },
		{ ext: writeMemberRecord(record), text: writeMemberBody(body) },
	);
	const read = readEntry(sealed.bytes);
	const opened = read.kind === 'entry' ? await openEntry(state, keys, read.entry) : null;
	const step = opened?.change ? recordStep(state, keys, opened, opened.change) : null;
	if (step?.kind !== 'next') throw new SealRefused('bad-record');
	return { state: step.state, sealed };
}

const sameAs = (membership: Membership): MemberRecord => ({
	idx: membership.idx + 1,
	prevHead: membership.head,
	epoch: membership.epoch,
	nonce: zeros(0),
	capPub: membership.capPub,
	kc: membership.kc,
	devs: membership.devs,
	wraps: [],
	oldKey: zeros(0),
	cuts: [],
	invites: membership.invites,
});
