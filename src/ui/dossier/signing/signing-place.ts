/** What the person at this laptop can do at a place where somebody signs. */
import type { Actor } from '../../../domain/process/process-fact.ts';
import type { SigningPlace } from '../../../domain/process/signing-of.ts';
import type { Role } from '../../../domain/role.ts';
import type { SigningWay } from '../../../domain/signature.ts';

/** `me`: signs here; `client`: signs on this laptop; `paper`: only what somebody signed on paper. */
export type Offer =
	| { readonly who: 'me'; readonly role: Actor; readonly ways: readonly SigningWay[] }
	| {
			readonly who: 'client' | 'paper';
			readonly role: Actor;
			readonly ways: readonly SigningWay[];
	  };

const onScreen = ['typed', 'drawn'] as const;

/** Offers only to whom it is the turn of; `null` when it is nobody's turn at this place. */
export function offerAt(
	{ state, roles }: SigningPlace,
	mine: Role,
	signedAlready: boolean,
): Offer | null {
	const [first] = roles;
	if (state !== 'now' || first === undefined) return null;
	if (roles.includes('client'))
		return { who: 'client', role: 'client', ways: [...onScreen, 'paper'] };
	if (!signedAlready && roles.includes(mine)) {
		return { who: 'me', role: mine, ways: [...onScreen, 'paper'] };
	}
	return { who: 'paper', role: first, ways: ['paper'] };
}
