/**
 * The side that invites: makes the code, reads who asks, and lets in whom a person has confirmed.
 *
 * An invitation is one code for both channels of a dossier, but two invitations at the relay, which
 * cannot tell that they belong together. A letter in the box of the professionals' channel may come
 * later than the one in the shared channel; it is answered as soon as it comes.
 */
import { sealAdmission } from '../log/admit.ts';
import {
	type JoinRequest as LogRequest,
	readRequest,
	sealInvite,
	sealWithdrawal,
} from '../log/invite.ts';
import { hexOf } from '../protocol/bytes.ts';
import { newInvitationCode, readInvitationCode } from '../protocol/invitation.ts';
import { rights } from '../protocol/member-record.ts';
import { type InvitationKeys, invitationKeys } from '../vault/invitation-keys.ts';
import { type DossierChannels, type Part, parts } from './dossier-channels.ts';
import { invitationLastsMs, type MadeInvitation, madeRow } from './invitation-rows.ts';
import { type ProposalOutcome, propose } from './proposals.ts';
import type { SessionCore } from './session-core.ts';

/** Somebody's letters in the boxes of one invitation. */
export interface Asking {
	readonly invitation: MadeInvitation;
	readonly deviceId: string;
	readonly letters: Readonly<Partial<Record<Part, Letter>>>;
}

interface Letter {
	readonly number: number;
	readonly request: LogRequest;
}

/** Professionals have equal standing in a dossier. */
const allRights = rights.read | rights.write | rights.manage;

/** `null` when the relay could not be asked: nothing is open then. */
export async function makeInvitation(
	core: SessionCore,
	dossierId: string,
): Promise<MadeInvitation | null> {
	const channels = await core.book.dossier(dossierId);
	const code = newInvitationCode(core.ports.random);
	const expires = core.ports.clock.now() + invitationLastsMs;
	const id = hexOf((await keysFor(code, 'shared')).invId);
	const made: MadeInvitation = { id, dossierId, code, expires, state: 'preparing', admitted: null };
	await remember(core, made);
	for (const part of parts) {
		const invitation = await keysFor(code, part);
		const outcome = await propose(core, channels, part, (state, { keys }) =>
			sealInvite(state, keys, core.logAuthor(), { invitation, expires }),
		);
		if (outcome === 'accepted') continue;
		await forget(core, made);
		return null;
	}
	const open: MadeInvitation = { ...made, state: 'open' };
	await remember(core, open);
	return open;
}

/** Takes an invitation back; it stays closed for everybody. */
export async function withdrawInvitation(core: SessionCore, made: MadeInvitation): Promise<void> {
	const channels = await core.book.dossier(made.dossierId);
	for (const part of parts) {
		const { invId } = await keysFor(made.code, part);
		const open = channels[part].state.membership?.invites.some(
			(row) => hexOf(row.invId) === hexOf(invId),
		);
		if (!open) continue;
		await propose(core, channels, part, (state, { keys }) =>
			sealWithdrawal(state, keys, core.logAuthor(), invId),
		);
	}
	await forget(core, made);
}

/** Who asks to come in by any of the open invitations. */
export async function lettersFor(
	core: SessionCore,
	made: readonly MadeInvitation[],
): Promise<readonly Asking[]> {
	const open = made.filter(({ state, dossierId }) => state === 'open' && core.book.has(dossierId));
	const asking: Asking[] = [];
	for (const [id, invitations] of Map.groupBy(open, ({ dossierId }) => dossierId)) {
		const channels = await core.book.readable(id);
		if (channels) asking.push(...(await readLetters(core, channels, invitations)));
	}
	return asking;
}

/** The letters that have come for the open invitations of a dossier. Unusable ones are thrown out. */
async function readLetters(
	core: SessionCore,
	channels: DossierChannels,
	invitations: readonly MadeInvitation[],
): Promise<readonly Asking[]> {
	const asking = new Map<string, Asking>();
	for (const part of parts) {
		const box = await core.relay.mailbox.list(channels[part].id);
		if (box.kind !== 'letters') continue;
		for (const invitation of invitations) {
			const keys = await keysFor(invitation.code, part);
			const own = box.letters.filter((letter) => letter.invitation === hexOf(keys.invId));
			for (const { letter, content } of own) {
				const request = await requestIn(core, channels, part, keys, content);
				if (!request) {
					await core.relay.mailbox.remove(channels[part].id, hexOf(keys.invId), letter);
					continue;
				}
				const { deviceId } = request.certificate;
				const id = `${invitation.id}/${deviceId}`;
				const letters = { ...asking.get(id)?.letters, [part]: { number: letter, request } };
				asking.set(id, { invitation, deviceId, letters });
			}
		}
	}
	return [...asking.values()];
}

/** Lets somebody in wherever a letter is there and they are not in yet. */
export async function admit(core: SessionCore, asking: Asking): Promise<ProposalOutcome> {
	const channels = await core.book.dossier(asking.invitation.dossierId);
	await remember(core, { ...asking.invitation, admitted: asking.deviceId });
	for (const part of parts) {
		const letter = asking.letters[part];
		if (!letter || channels[part].state.members.has(asking.deviceId)) continue;
		const outcome = await propose(core, channels, part, (state, { keys }, secret) =>
			sealAdmission(state, keys, secret, core.logAuthor(), {
				admission: letter.request,
				rights: allRights,
			}),
		);
		if (outcome !== 'accepted') return outcome;
	}
	await acknowledge(core, channels, asking);
	const complete = parts.every((part) => channels[part].state.members.has(asking.deviceId));
	const state = complete ? 'used' : asking.invitation.state;
	await remember(core, { ...asking.invitation, state, admitted: asking.deviceId });
	return 'accepted';
}

/** Whoever let somebody in need not be told of it. */
async function acknowledge(core: SessionCore, channels: DossierChannels, { letters }: Asking) {
	const person = letters.shared?.request.certificate.personId;
	if (!person) return;
	const { shared } = channels;
	await channels.turns.take(async () => {
		const acknowledged = [...new Set([...shared.record.acknowledged, person])];
		await channels.write({ shared: await shared.prepareRecord({ acknowledged }) });
		core.rooms.ready(channels.id)?.changed();
	});
}

export async function keysFor(code: string, part: Part): Promise<InvitationKeys> {
	const secret = readInvitationCode(code);
	if (!secret) throw new Error('a stored code is always readable');
	return invitationKeys(secret, part);
}

const remember = (core: SessionCore, made: MadeInvitation): Promise<void> =>
	core.rows.write([{ table: 'setting', id: madeRow(made.id), content: made }]);

export const forget = (core: SessionCore, { id }: MadeInvitation): Promise<void> =>
	core.rows.write([{ table: 'setting', id: madeRow(id), content: null }]);

async function requestIn(
	core: SessionCore,
	channels: DossierChannels,
	part: Part,
	keys: InvitationKeys,
	content: Uint8Array,
): Promise<LogRequest | null> {
	const { state } = channels[part];
	const read = await readRequest(state, keys, new Uint8Array(content), core.ports.clock.now());
	return read.kind === 'request' ? read.request : null;
}
