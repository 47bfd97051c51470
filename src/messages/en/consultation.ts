import type { consultation as dutch } from '../nl/consultation.ts';

export const consultation = {
	title: 'Consultation',
} satisfies typeof dutch;
