import type { figures as dutch } from '../nl/figures.ts';

export const figures = {
	title: 'Figures',
} satisfies typeof dutch;
