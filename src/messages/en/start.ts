import type { start as dutch } from '../nl/start.ts';

export const start = {
	title: 'start',
} satisfies typeof dutch;
