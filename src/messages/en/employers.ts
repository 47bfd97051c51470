import type { employers as dutch } from '../nl/employers.ts';

export const employers = {
	title: 'Employers',
} satisfies typeof dutch;
