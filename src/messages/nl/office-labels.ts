/** Organisations and laws as they were called in 2006, and as they are called today. */
export const officeLabels = {
	cwi: { 'of-2006': 'CWI', 'of-today': 'UWV WERKbedrijf' },
	uwv: { 'of-2006': 'UWV', 'of-today': 'UWV' },
	wiz: { 'of-2006': 'WIZ', 'of-today': 'gemeente (werk en inkomen)' },
	wwb: { 'of-2006': 'WWB', 'of-today': 'Participatiewet' },
	wsw: { 'of-2006': 'Wsw', 'of-today': 'beschut werk' },
	adviser: { 'of-2006': 'adviseur CWI', 'of-today': 'adviseur werk UWV' },
	caseManager: { 'of-2006': 'casemanager WIZ', 'of-today': 'klantmanager gemeente' },
};
