/** Invitations as the screen shows them: computed from their rows, the list of dossiers and the time. */
import type { DossierSummary } from '../domain/dossier-summary.ts';
import { Role } from '../domain/role.ts';
import { groupCode } from '../protocol/base32.ts';
import { invitationLink, type MadeInvitation, type TakenInvitation } from './invitation-rows.ts';
import type { AcceptedInvitation, JoinRequest, OpenInvitation } from './invitation-words.ts';
import type { Asking } from './inviting.ts';

/** What this laptop has. */
interface Known {
	readonly dossiers: readonly DossierSummary[];
	readonly offices: readonly string[];
}

const subjectOf = (dossierId: string, { dossiers, offices }: Known) => ({
	clientName: dossiers.find(({ id }) => id === dossierId)?.name ?? '',
	office: offices.includes(dossierId),
});

export function openOf(
	{ id, dossierId, code, expires, state }: MadeInvitation,
	known: Known,
	origin: string,
	now: number,
): OpenInvitation {
	const over = expires <= now ? 'expired' : 'open';
	return {
		id,
		dossierId,
		...subjectOf(dossierId, known),
		code: groupCode(code),
		link: invitationLink(origin, code),
		expires,
		state: state === 'used' ? 'used' : over,
	};
}

/** `null` while only the letter for the professionals' channel has come. */
export function requestOf(
	{ invitation, deviceId, letters }: Asking,
	known: Known,
): JoinRequest | null {
	const request = letters.shared?.request;
	if (!request) return null;
	const { name, organisation, role } = request.certificate;
	return {
		id: `${invitation.id}/${deviceId}`,
		dossierId: invitation.dossierId,
		...subjectOf(invitation.dossierId, known),
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
	known: Known,
	words: readonly string[],
	now: number,
): AcceptedInvitation {
	const office = known.offices.includes(taken.shared);
	const here = office || known.dossiers.some(({ id }) => id === taken.shared);
	return {
		id: taken.id,
		state: stateOf(taken, here, now),
		words,
		at: taken.at,
		dossierId: taken.state === 'joined' && here ? taken.shared : null,
		office,
	};
}

function stateOf(taken: TakenInvitation, here: boolean, now: number): AcceptedInvitation['state'] {
	if (taken.state === 'joined') return here ? 'admitted' : 'waiting';
	if (taken.state === 'refused') return 'refused';
	return taken.expires <= now ? 'expired' : taken.state;
}
