import type { threeParty as dutch } from '../nl/three-party.ts';

export const threeParty = {
	title: 'Three-party talk',
} satisfies typeof dutch;
