/**
 * The invited device's side of an admission. It knows the channel only by what a relay says, so it
 * believes nothing: the line must begin with the genesis that the channel id names, every record must
 * be signed by a managing device, and the record that lets this device in must hold the proof that
 * only a holder of the invitation can make.
 */
import { type Bytes, equal } from '../protocol/bytes.ts';
import { coreOf, type Entry, readEntry, signedBytes } from '../protocol/entry.ts';
import { readMemberBody } from '../protocol/member-body.ts';
import { type MemberRecord, readMemberRecord } from '../protocol/member-record.ts';
import { type Membership, nextMembership } from '../protocol/membership.ts';
import { commitmentOf, type EpochSecret, openChannelKeys } from '../vault/channel-keys.ts';
import type { Identity } from '../vault/identity.ts';
import { admissionProof, type InvitationKeys } from '../vault/invitation-keys.ts';
import { verify } from '../vault/signing.ts';
import { idOf, isSound, openText } from './opened-entry.ts';
import { unwrapSecret } from './wrap-secret.ts';

export type Joining =
	| { readonly kind: 'admitted'; readonly secret: EpochSecret }
	/** The line is sound, and we are not in it. */
	| { readonly kind: 'not-yet' }
	/** The line is broken, or whoever made it does not know the invitation. */
	| { readonly kind: 'refused' };

/**
 * The secret of channel `ch` for this device, from the channel's member records in the order of the
 * line. With it the whole log is received into `emptyState(ch)`. `invitation: null` for another
 * device of a member, which already knows the channel id from its own vault.
 */
export async function readAdmission(
	ch: Bytes,
	line: readonly Bytes[],
	identity: Identity,
	invitation: InvitationKeys | null,
): Promise<Joining> {
	let membership: Membership | null = null;
	let admission: { entry: Entry; record: MemberRecord } | null = null;
	for (const bytes of line) {
		const record = recordIn(ch, bytes);
		const next: Membership | null = record && (await follow(ch, membership, record));
		if (!record || !next) return { kind: 'refused' };
		membership = next;
		if (record.record.wraps.some(({ dev }) => equal(dev, identity.dev))) admission = record;
	}
	if (!admission) return membership ? { kind: 'not-yet' } : { kind: 'refused' };
	const secret = await secretIn(ch, admission, identity, invitation);
	return secret ? { kind: 'admitted', secret } : { kind: 'refused' };
}

function recordIn(ch: Bytes, bytes: Bytes): { entry: Entry; record: MemberRecord } | null {
	const read = readEntry(bytes);
	if (read.kind === 'malformed' || !equal(read.entry.ch, ch)) return null;
	const record = read.entry.type === 'member' ? readMemberRecord(read.entry.ext) : null;
	return record && { entry: read.entry, record };
}

async function follow(
	ch: Bytes,
	before: Membership | null,
	{ entry, record }: { entry: Entry; record: MemberRecord },
): Promise<Membership | null> {
	const rows = before?.devs ?? record.devs;
	const author = rows.find(({ dev }) => equal(dev, entry.dev));
	if (!author || !(await isSound(ch, record))) return null;
	if (!(await verify(author.sigPub, entry.sig, signedBytes(coreOf(entry))))) return null;
	const step = nextMembership(before, { ...entry, id: await idOf(entry), record });
	return step.kind === 'next' ? step.membership : null;
}

async function secretIn(
	ch: Bytes,
	{ entry, record }: { entry: Entry; record: MemberRecord },
	identity: Identity,
	invitation: InvitationKeys | null,
): Promise<EpochSecret | null> {
	const row = record.wraps.find(({ dev }) => equal(dev, identity.dev));
	const place = { ch, epoch: record.epoch, prevHead: record.prevHead };
	const secret = row ? await unwrapSecret(identity.kem, row, place) : null;
	if (!secret || !equal(await commitmentOf(ch, secret), record.kc)) return null;
	if (!invitation) return secret;
	const text = await openText(await openChannelKeys(ch, [secret]), entry);
	const proof = text && readMemberBody(text)?.proof;
	const expected = await admissionProof(invitation, ch, identity.dev);
	return proof && equal(proof, expected) ? secret : null;
}
