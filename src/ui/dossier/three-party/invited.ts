import type { Role } from '../../../domain/role.ts';
import type { Invited, Party } from '../../../domain/three-party.ts';
import type { DossierView } from '../dossier-context.ts';

/** Who sits on which side, as far as the members of the dossier say. */
const sides: Readonly<Record<Exclude<Party, 'client'>, readonly Role[]>> = {
	income: ['case-manager', 'reintegration-coach'],
	work: ['adviser', 'job-coach', 'matchmaker'],
};

const nobody = { name: '', organisation: '' };

/** Names to begin with: the first member of each side. They can be changed. */
export function invitedTo({ members, client }: Pick<DossierView, 'members' | 'client'>): Invited {
	const memberOf = (side: keyof typeof sides) => {
		const member = members.find(({ role }) => sides[side].includes(role));
		return member ? { name: member.name, organisation: member.organisation } : nobody;
	};
	return {
		income: memberOf('income'),
		work: memberOf('work'),
		client: { name: client.name, organisation: '' },
	};
}
