/**
 * Organisations, roles and laws as the sources of 2006 write them, each with its name of today. The
 * first phrase that fits counts, so a longer one stands before the name in it. The name of a form
 * stays: that is how it is known.
 */
export const officeLabels: readonly (readonly [of2006: string, ofToday: string])[] = [
	['evaluatie CWI', 'evaluatie CWI'],
	['Casemanager WIZ', 'Casemanager van de gemeente'],
	['casemanager WIZ', 'casemanager van de gemeente'],
	['Adviseur CWI', 'Adviseur van UWV'],
	['adviseur CWI', 'adviseur van UWV'],
	[
		'van WIZ (WWB, IOAW, IOAZ; nu Participatiewet)',
		'van de gemeente (Participatiewet, IOAW, IOAZ)',
	],
	['Gemeente (WIZ)', 'Gemeente (werk en inkomen)'],
	['toets WIZ', 'toets van de gemeente'],
	['van WIZ', 'van de gemeente'],
	['met WIZ', 'met de gemeente'],
	['WIZ', 'gemeente'],
	['SoZaWe', 'gemeente (werk en inkomen)'],
	['CWI, UWV of gemeente', 'UWV of gemeente'],
	['CWI-kantoor', 'kantoor van UWV'],
	['van het CWI', 'van UWV WERKbedrijf'],
	['CWI', 'UWV WERKbedrijf'],
	['Inkomensdeel WWB', 'Inkomensdeel bijstand'],
	['WWB', 'Participatiewet'],
	['Wsw', 'beschut werk'],
];
