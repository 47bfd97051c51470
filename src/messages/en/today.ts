import type { today as dutch } from '../nl/today.ts';

export const today = {
	title: 'today',
} satisfies typeof dutch;
