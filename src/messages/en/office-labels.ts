import type { officeLabels as dutch } from '../nl/office-labels.ts';

export const officeLabels = {
	cwi: { 'of-2006': 'CWI', 'of-today': 'UWV WERKbedrijf' },
	uwv: { 'of-2006': 'UWV', 'of-today': 'UWV' },
	wiz: { 'of-2006': 'WIZ', 'of-today': 'municipality (work and income)' },
	wwb: { 'of-2006': 'WWB', 'of-today': 'Participatiewet' },
	wsw: { 'of-2006': 'Wsw', 'of-today': 'sheltered work' },
	adviser: { 'of-2006': 'CWI adviser', 'of-today': 'UWV work adviser' },
	caseManager: { 'of-2006': 'WIZ case manager', 'of-today': 'client manager of the municipality' },
} satisfies typeof dutch;
