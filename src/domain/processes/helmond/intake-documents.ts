/**
 * Documents of arrival and recognition in Helmond (register 6.5, 1 to 4 and 30 to 33).
 *
 * Where the source names a form without its contents, the parts are what the process records of it.
 */
import type { Table } from '../../process/process.ts';
import { partsFrom } from '../document-parts.ts';

const eIntake = partsFrom('helmond l.19', 'H-6');
const recognition = partsFrom('helmond l.25-44', 'H-10', 'H-11');
const test = partsFrom('helmond l.241-307', 'H-71', 'H-77');
const told = partsFrom('helmond l.42', 'H-11');
const handedOut = partsFrom('helmond l.114-116', 'H-46', 'H-47');
const competence = partsFrom('helmond l.40', 'H-11c');
const chance = partsFrom('helmond l.39, l.348-355', 'H-11b', 'H-82');

export const intakeDocuments: Table<'documents'> = [
	{
		id: 'e-intake',
		document: 'e-intake',
		number: 1,
		channel: 'shared',
		rules: ['H-6'],
		source: 'helmond l.19',
		title: 'E-intake',
		contents: [
			eIntake('work-part', 'Werkdeel', 'e-intake-completed'),
			eIntake('income-part', 'Inkomensdeel WW of WWB', 'e-intake-completed'),
		],
	},
	{
		id: 'recognition',
		document: 'recognition',
		number: 2,
		rules: ['H-9', 'H-10', 'H-11'],
		source: 'helmond l.25-44',
		title: 'Klantherkenning',
		contents: [
			recognition('talk', 'Het gesprek, gericht op werk', 'recognition-held'),
			recognition(
				'questions',
				'Antwoorden op de zeven vragen',
				'recognition-answered',
				'language-level',
				'entitlement-checked',
			),
			recognition('sources', 'Bronnen', 'chance-looked-up', 'competence-tested'),
			recognition('route', 'Route A of B', 'placeable', 'route-decided'),
		],
	},
	{
		id: 'compliance-test',
		document: 'compliance-test',
		number: 3,
		signedBy: 'CWI-adviseur of re-integratiecoach WW',
		rules: ['H-71', 'H-72', 'H-74', 'H-75', 'H-76', 'H-77', 'C-4'],
		source: 'helmond l.241-307',
		title: '(Herhaalde) nalevingsbereidheids- en motivatietoets',
		contents: [
			test('questions', 'Antwoorden op de vragen', 'compliance-test-held'),
			test('conclusion', 'Conclusie en toelichting (verplicht)', 'compliance-test-held'),
		],
	},
	{
		id: 'risk-profile',
		document: 'risk-profile',
		number: 4,
		rules: ['O-6', 'O-7', 'H-11e'],
		source: 'helmond l.42, l.325-327',
		title: 'Risicoprofiel WWB/IOAW of toets van WIZ',
		when: { fact: 'risk-profile-held' },
		contents: [
			{
				id: 'outcome',
				rules: ['O-6', 'O-7'],
				source: 'helmond l.42, l.325-327',
				text: 'Uitkomst van het eigen formulier van het kantoor',
				facts: ['risk-profile-held', 'form-held'],
			},
		],
	},
	{
		id: 'hand-outs',
		document: 'hand-outs',
		number: 30,
		channel: 'shared',
		rules: ['H-46', 'H-47'],
		source: 'helmond l.114-116',
		title: 'Informatie na de informatiebijeenkomst',
		contents: [handedOut('meeting', 'De bijeenkomst', 'info-meeting-attended')],
	},
	{
		id: 'rights-and-duties-told',
		document: 'rights-and-duties-told',
		number: 31,
		channel: 'shared',
		rules: ['H-11'],
		source: 'helmond l.42',
		title: 'Uitleg over rechten en plichten',
		contents: [told('told', 'Hoe en wanneer de uitleg is gegeven', 'rights-and-duties-told')],
	},
	{
		id: 'competence-result',
		document: 'competence-result',
		number: 32,
		channel: 'shared',
		rules: ['H-11c'],
		source: 'helmond l.40',
		title: 'Uitslag van een competentietest of onderdeel van de Werkmap',
		contents: [competence('result', 'Waar globaal de competenties liggen', 'competence-tested')],
	},
	{
		id: 'chance-result',
		document: 'chance-result',
		number: 33,
		channel: 'shared',
		rules: ['H-11b', 'H-82'],
		source: 'helmond l.39, l.348-355',
		title: 'Uitkomst van de Kansverkenner',
		contents: [
			chance(
				'chances',
				'Beroep, vacatures, concurrentie en hoe vacatures worden gevonden',
				'chance-looked-up',
			),
		],
	},
];
