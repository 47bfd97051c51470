import type { officeLabels as dutch } from '../nl/office-labels.ts';

export const officeLabels = [
	['evaluatie CWI', 'evaluatie CWI'],
	['Case manager WIZ', 'Case manager of the municipality'],
	['case manager WIZ', 'case manager of the municipality'],
	['CWI adviser', 'UWV adviser'],
	[
		'of WIZ (WWB, IOAW, IOAZ; now Participatiewet)',
		'of the municipality (Participatiewet, IOAW, IOAZ)',
	],
	['Municipality (WIZ)', 'Municipality (work and income)'],
	['WIZ test', 'test of the municipality'],
	['of WIZ', 'of the municipality'],
	['with WIZ', 'with the municipality'],
	['WIZ', 'municipality'],
	['SoZaWe', 'municipality (work and income)'],
	['CWI, UWV or municipality', 'UWV or municipality'],
	['the CWI office', 'the UWV office'],
	['CWI', 'UWV WERKbedrijf'],
	['Income part WWB', 'Income part social assistance'],
	['WWB', 'Participatiewet'],
	['Wsw', 'sheltered work'],
] satisfies typeof dutch;
