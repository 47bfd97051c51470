import type { office as dutch } from '../nl/office.ts';

export const office = {
	title: 'office',
} satisfies typeof dutch;
