/**
 * Invitations. The inviting device keeps the code; the channel's member record shows the relay and
 * all members that an invitation is open, and until when. The invited device answers with a sealed
 * request, the inviting device reads it, a person compares the words, and `admit.ts` lets it in.
 */
import { type Bytes, concat, equal, hexOf } from '../protocol/bytes.ts';
import {
	readRequestWire,
	requestLabel,
	requestSignedBytes,
	writeRequest,
	writeRequestStatement,
} from '../protocol/invitation.ts';
import { type InviteRow, maxInvites } from '../protocol/member-record.ts';
import { type Certificate, readCertificate } from '../vault/certificates.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import { wordsOf } from '../vault/fingerprint.ts';
import { admissionProof, type InvitationKeys } from '../vault/invitation-keys.ts';
import { seal, unseal } from '../vault/primitives.ts';
import { sign, verify } from '../vault/signing.ts';
import type { ChannelState } from './channel-state.ts';
import { type Author, SealRefused } from './seal-entry.ts';
import { sealRecord } from './seal-record.ts';
import type { Sealing } from './seal-update.ts';

export interface JoinRequest {
	readonly certificate: Certificate;
	/** Six Dutch words of the device's signing key. */
	readonly words: readonly string[];
	/** Wall clock of the invited device in ms, a label. */
	readonly at: number;
	readonly invId: Bytes;
	/** For the admission, see protocol/member-body.ts. */
	readonly proof: Bytes;
}

export type RequestRefusal =
	| 'malformed'
	| 'wrong-channel'
	| 'unknown-invitation'
	| 'used'
	| 'expired'
	| 'bad-signature'
	| 'already-member';

/**
 * The record that opens an invitation until `expires` (ms since 1970). Expired ones stay, so that a late
 * request is told why, until the list is full.
 */
export function sealInvite(
	state: ChannelState,
	keys: ChannelKeys,
	author: Author,
	{ invitation, expires }: { readonly invitation: InvitationKeys; readonly expires: number },
): Promise<Sealing> {
	const row: InviteRow = { invId: invitation.invId, invPub: invitation.signing.pub, expires };
	const all = state.membership?.invites ?? [];
	const open = all.length < maxInvites ? all : all.filter((other) => other.expires > author.at);
	return sealRecord(state, keys, author, { invites: [...open, row] }, { reason: 'invitation' });
}

/** The record that closes an invitation unused. */
export async function sealWithdrawal(
	state: ChannelState,
	keys: ChannelKeys,
	author: Author,
	invId: Bytes,
): Promise<Sealing> {
	if (!openInvite(state, invId)) throw new SealRefused('bad-record');
	const invites = (state.membership?.invites ?? []).filter((row) => !equal(row.invId, invId));
	return sealRecord(state, keys, author, { invites }, { reason: 'withdrawal' });
}

/** What the invited device puts into the mailbox of the invitation in channel `ch`: up to 4 KiB. */
export async function buildRequest(
	invitation: InvitationKeys,
	ch: Bytes,
	{ identity, random, at }: Author,
): Promise<Bytes> {
	const { invId, signing, box } = invitation;
	const statement = writeRequestStatement({ ch, invId, cert: identity.certificate, at });
	const message = requestSignedBytes(statement);
	const [invSig, devSig] = await Promise.all([
		sign(signing.sign, message),
		sign(identity.device.sign, message),
	]);
	const text = writeRequest(statement, invSig, devSig);
	return seal(box, text, boundTo(invId), random);
}

/** Who asks to come in by this invitation, or why nobody may. `now` in ms since 1970. */
export async function readRequest(
	state: ChannelState,
	invitation: InvitationKeys,
	letter: Bytes,
	now: number,
): Promise<
	| { readonly kind: 'request'; readonly request: JoinRequest }
	| { readonly kind: 'refused'; readonly reason: RequestRefusal }
> {
	const refused = (reason: RequestRefusal) => ({ kind: 'refused', reason }) as const;
	const text = await unseal(invitation.box, letter, boundTo(invitation.invId));
	const wire = text && readRequestWire(text);
	if (!wire) return refused('malformed');
	const { statement, signed, invSig, devSig } = wire;
	const { invId, signing } = invitation;
	if (!equal(statement.ch, state.ch)) return refused('wrong-channel');
	if (!equal(statement.invId, invId)) return refused('unknown-invitation');
	const closed = whyClosed(state, invitation, now);
	if (closed) return refused(closed);

	const certificate = await readCertificate(statement.cert);
	const message = requestSignedBytes(signed);
	const sound =
		certificate !== null &&
		(await verify(signing.pub, invSig, message)) &&
		(await verify(certificate.sigPub, devSig, message));
	if (!sound) return refused('bad-signature');
	if (state.members.has(certificate.deviceId)) return refused('already-member');
	const words = await wordsOf(certificate.sigPub);
	const proof = await admissionProof(invitation, state.ch, certificate.dev);
	return { kind: 'request', request: { certificate, words, at: statement.at, invId, proof } };
}

export const openInvite = (state: ChannelState, invId: Bytes): InviteRow | null =>
	state.membership?.invites.find((row) => equal(row.invId, invId)) ?? null;

function whyClosed(
	state: ChannelState,
	{ invId, signing }: InvitationKeys,
	now: number,
): RequestRefusal | null {
	if (state.membership?.spent.includes(hexOf(invId))) return 'used';
	const row = openInvite(state, invId);
	if (!row || !equal(row.invPub, signing.pub)) return 'unknown-invitation';
	return row.expires <= now ? 'expired' : null;
}

const boundTo = (invId: Bytes) => concat(requestLabel, invId);
