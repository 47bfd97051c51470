/** Invitations as the screen shows them: computed from their rows, the list of dossiers and the time. */
import type { DossierSummary } from '../domain/dossier-summary.ts';
import { Role } from '../domain/role.ts';
import { groupCode } from '../protocol/base32.ts';
import { invitationLink, type MadeInvitation, type TakenInvitation } from './invitation-rows.ts';
import type { AcceptedInvitation, JoinRequest, OpenInvitation } from './invitation-words.ts';
import type { Asking } from './inviting.ts';

const nameOf = (dossierId: string, dossiers: readonly DossierSummary[]): string =>
	dossiers.find(({ id }) => id === dossierId)?.name ?? '';

export function openOf(
	{ id, dossierId, code, expires, state }: MadeInvitation,
	dossiers: readonly DossierSummary[],
	origin: string,
	now: number,
): OpenInvitation {
	const over = expires <= now ? 'expired' : 'open';
	return {
		id,
		dossierId,
		clientName: nameOf(dossierId, dossiers),
		code: groupCode(code),
		link: invitationLink(origin, code),
		expires,
		state: state === 'used' ? 'used' : over,
	};
}

/** `null` while only the letter for the professionals' channel has come. */
export function requestOf(
	{ invitation, deviceId, letters }: Asking,
	dossiers: readonly DossierSummary[],
): JoinRequest | null {
	const request = letters.shared?.request;
	if (!request) return null;
	const { name, organisation, role } = request.certificate;
	return {
		id: `${invitation.id}/${deviceId}`,
		dossierId: invitation.dossierId,
		clientName: nameOf(invitation.dossierId, dossiers),
		name,
		organisation,
		role: Role.safeParse(role).data ?? 'other',
		words: request.words,
		at: request.at,
	};
}

/** `admitted` only when the content is here too: then the dossier can be opened. */
export function acceptedOf(
	taken: TakenInvitation,
	dossiers: readonly DossierSummary[],
	words: readonly string[],
	now: number,
): AcceptedInvitation {
	const here = dossiers.some(({ id }) => id === taken.shared);
	return {
		id: taken.id,
		state: stateOf(taken, here, now),
		words,
		at: taken.at,
		dossierId: taken.state === 'joined' && here ? taken.shared : null,
	};
}

function stateOf(taken: TakenInvitation, here: boolean, now: number): AcceptedInvitation['state'] {
	if (taken.state === 'joined') return here ? 'admitted' : 'waiting';
	if (taken.state === 'refused') return 'refused';
	return taken.expires <= now ? 'expired' : taken.state;
}
