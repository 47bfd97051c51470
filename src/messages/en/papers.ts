import type { papers as dutch } from '../nl/papers.ts';

export const papers = {
	title: 'Papers',
} satisfies typeof dutch;
