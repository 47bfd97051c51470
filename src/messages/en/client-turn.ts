import type { clientTurn as dutch } from '../nl/client-turn.ts';

export const clientTurn = {
	title: 'Your plan',
} satisfies typeof dutch;
