/** Documents of Werkmakelaar from the placement to the end (register 6.5, 21 to 23). */
import type { Table } from '../../process/process.ts';
import { partsFrom } from '../document-parts.ts';

const placement = partsFrom('werkmakelaar l.41', 'M-22', 'M-23', 'C-33');
const coaching = partsFrom('werkmakelaar l.57', 'M-31');
const exit = partsFrom('werkmakelaar l.57', 'M-33', 'C-33');

export const guidanceDocuments: Table<'documents'> = [
	{
		id: 'coaching-plan',
		document: 'coaching-plan',
		number: 21,
		channel: 'shared',
		rules: ['M-31'],
		source: 'werkmakelaar l.57',
		title: 'Coachingsplan',
		contents: [
			coaching('goals', 'Afspraken over individuele leerdoelen', 'coaching-plan-written'),
			coaching(
				'period',
				'Jobcoaching en nazorg',
				'coaching-started',
				'coaching-ended',
				'aftercare-started',
			),
		],
	},
	{
		id: 'placement-report',
		document: 'placement-report',
		number: 22,
		rules: ['M-22', 'M-23', 'C-33'],
		source: 'werkmakelaar l.41',
		title: 'Plaatsingsrapportage',
		contents: [
			placement('placement', 'De plaatsing', 'placed', 'contract-started'),
			placement(
				'instruments',
				'Welke extra instrumenten tijdens het werk in te zetten zijn',
				'placement-report-delivered',
			),
			placement('home', 'Beeld van de klant uit het huisbezoek', 'home-visit'),
		],
	},
	{
		id: 'exit-report',
		document: 'exit-report',
		number: 23,
		rules: ['M-33', 'C-33'],
		source: 'werkmakelaar l.57',
		title: 'Beëindigingsgesprek en beëindigingsrapportage',
		contents: [
			exit('talk', 'Beëindigingsgesprek', 'exit-talk-held'),
			exit('course', 'Verloop van het traject', 'placed', 'coaching-ended', 'aftercare-ended'),
			exit('end', 'Einde van het traject', 'exit-report-delivered', 'trajectory-stopped'),
		],
	},
];
