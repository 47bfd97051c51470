/** Requests about the letter box of an invitation. Letters are sealed; the relay counts them only. */
import { type Bytes, hexOf } from '../src/protocol/bytes.ts';
import { type DeviceFrameOf, writeFrame } from '../src/protocol/frames.ts';
import { maxLetters } from '../src/protocol/wire-parts.ts';
import type { StoredInvitation } from './letter-store.ts';
import type { RelayParts } from './relay-parts.ts';
import { RequestRefused } from './request-refused.ts';
import { mayManage } from './room.ts';
import type { Session } from './session.ts';

export async function find(
	parts: RelayParts,
	session: Session,
	{ r, invitation }: DeviceFrameOf<'mail-find'>,
): Promise<void> {
	const { ch, expires } = await openInvitation(parts, invitation);
	listen(parts, session, invitation);
	session.send(writeFrame({ t: 'mailed', r, ch, expires }));
}

export async function put(
	parts: RelayParts,
	session: Session,
	{ r, invitation, content }: DeviceFrameOf<'mail-put'>,
): Promise<void> {
	const { ch, lettersTaken } = await openInvitation(parts, invitation);
	if (lettersTaken >= maxLetters) throw new RequestRefused('no-tries-left');
	await parts.stores.letters.putLetter({ invitation, at: parts.now(), content });
	listen(parts, session, invitation);
	session.send(writeFrame({ t: 'mailed', r }));
	await parts.hub.letterCame(ch);
}

/** The answer, also after the invitation was used; no letters when there is none yet. */
export async function read(
	parts: RelayParts,
	session: Session,
	{ r, invitation }: DeviceFrameOf<'mail-read'>,
): Promise<void> {
	const found = await parts.stores.letters.invitation(invitation);
	if (!found) throw new RequestRefused('unknown-invitation');
	const answer = await parts.stores.letters.answer(invitation);
	const { ch, expires } = found;
	listen(parts, session, invitation);
	session.send(writeFrame({ t: 'mailed', r, ch, expires, letters: answer ? [answer] : [] }));
}

export async function list(
	parts: RelayParts,
	session: Session,
	{ r, ch }: DeviceFrameOf<'mail-list'>,
): Promise<void> {
	await managed(session, ch);
	const letters = [...(await parts.stores.letters.letters(ch))];
	session.send(writeFrame({ t: 'mailed', r, letters }));
}

export async function answerLetter(
	parts: RelayParts,
	session: Session,
	{ r, ch, invitation, content }: DeviceFrameOf<'mail-answer'>,
): Promise<void> {
	await invitationOf(parts, session, ch, invitation);
	await parts.stores.letters.putAnswer({ invitation, at: parts.now(), content });
	session.send(writeFrame({ t: 'mailed', r }));
	parts.hub.answered(invitation);
}

export async function remove(
	parts: RelayParts,
	session: Session,
	{ r, ch, invitation, letter }: DeviceFrameOf<'mail-remove'>,
): Promise<void> {
	await invitationOf(parts, session, ch, invitation);
	await parts.stores.letters.removeLetter(invitation, letter);
	session.send(writeFrame({ t: 'mailed', r }));
}

async function openInvitation(parts: RelayParts, invitation: Bytes): Promise<StoredInvitation> {
	const found = await parts.stores.letters.invitation(invitation);
	if (!found?.open || found.expires <= parts.now()) throw new RequestRefused('unknown-invitation');
	return found;
}

/** Throws unless this socket may manage the channel and the invitation is the channel's own. */
async function invitationOf(
	parts: RelayParts,
	session: Session,
	ch: Bytes,
	invitation: Bytes,
): Promise<void> {
	await managed(session, ch);
	const found = await parts.stores.letters.invitation(invitation);
	if (!found || hexOf(found.ch) !== hexOf(ch)) throw new RequestRefused('unknown-invitation');
}

async function managed(session: Session, ch: Bytes): Promise<void> {
	const open = session.rooms.get(hexOf(ch));
	if (!open?.subscriptions.has(session)) throw new RequestRefused('no-capability');
	if (!mayManage(await open.now(), session.device)) throw new RequestRefused('not-member');
}

const maxAwaited = 64;

function listen(parts: RelayParts, session: Session, invitation: Bytes): void {
	if (session.invitations.size >= maxAwaited) return;
	session.invitations.add(hexOf(invitation));
	parts.hub.await(hexOf(invitation), session);
}
