import type { caseload as dutch } from '../nl/caseload.ts';

export const caseload = {
	title: 'caseload',
} satisfies typeof dutch;
