import type { agenda as dutch } from '../nl/agenda.ts';

export const agenda = {
	title: 'Appointments',
} satisfies typeof dutch;
