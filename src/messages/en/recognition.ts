import type { recognition as dutch } from '../nl/recognition.ts';

export const recognition = {
	title: 'Client recognition',
} satisfies typeof dutch;
