import type { Table } from '../../process/process.ts';

/** Documents of Werkmakelaar and what they have to contain (register 6.5). */
export const documents: Table<'documents'> = [
	{
		id: 'traject-protocol',
		document: 'traject-protocol',
		rules: ['M-11', 'M-12'],
		source: 'werkmakelaar l.17',
		title: 'Trajectprotocol',
		contents: [
			{
				id: 'agreements',
				rules: ['M-11'],
				source: 'werkmakelaar l.17',
				text: 'Afspraken tussen casemanager en jobcoach',
			},
			{
				id: 'rights-and-duties',
				rules: ['M-11'],
				source: 'werkmakelaar l.17',
				text: 'Rechten en (vooral) plichten van de klant',
			},
			{
				id: 'people',
				rules: ['M-11'],
				source: 'werkmakelaar l.17',
				text: 'Gegevens van de klant en de opsteller',
			},
			{ id: 'plan', rules: ['M-11'], source: 'werkmakelaar l.17', text: 'Plan van aanpak' },
			{
				id: 'goal',
				rules: ['M-11'],
				source: 'werkmakelaar l.17',
				text: 'Doel en resultaat van het traject',
			},
			{
				id: 'lead-times',
				rules: ['M-11'],
				source: 'werkmakelaar l.17',
				text: 'Geplande en werkelijke doorlooptijden',
			},
			{ id: 'reporting', rules: ['M-11'], source: 'werkmakelaar l.17', text: 'Rapportagemomenten' },
		],
		versions: { fact: 'protocol-written' },
		signatures: [[{ roles: [{ role: 'client' }] }]],
	},
	{
		id: 'intake-report',
		document: 'intake-report',
		rules: ['M-9', 'M-10'],
		source: 'werkmakelaar l.13',
		title: 'Intakeverslag',
		contents: [
			{
				id: 'sides',
				rules: ['M-10'],
				source: 'werkmakelaar l.13',
				text: 'Zwakke en sterke kanten',
			},
			{
				id: 'presentation',
				rules: ['M-10'],
				source: 'werkmakelaar l.13',
				text: 'Hoe presenteert hij zich',
			},
			{
				id: 'background',
				rules: ['M-10'],
				source: 'werkmakelaar l.13',
				text: 'Sociale, professionele en economische achtergrond',
			},
			{
				id: 'motivation',
				rules: ['M-10'],
				source: 'werkmakelaar l.13',
				text: 'Is de klant gemotiveerd',
			},
			{ id: 'wish', rules: ['M-10'], source: 'werkmakelaar l.13', text: 'Wat is zijn werkwens' },
			{
				id: 'means',
				rules: ['M-10'],
				source: 'werkmakelaar l.13',
				text: 'Zijn er extra middelen nodig',
			},
			{ id: 'diagnosis', rules: ['M-9'], source: 'werkmakelaar l.13', text: 'Diagnose' },
			{ id: 'plan', rules: ['M-9'], source: 'werkmakelaar l.13', text: 'Plan van aanpak' },
		],
	},
	{
		id: 'placement-report',
		document: 'placement-report',
		rules: ['M-22', 'M-23'],
		source: 'werkmakelaar l.41',
		title: 'Plaatsingsrapportage',
		contents: [
			{
				id: 'instruments',
				rules: ['M-22'],
				source: 'werkmakelaar l.41',
				text: 'Welke extra instrumenten tijdens het werk in te zetten zijn',
			},
		],
	},
	{
		id: 'coaching-plan',
		document: 'coaching-plan',
		rules: ['M-31'],
		source: 'werkmakelaar l.57',
		title: 'Coachingsplan',
		contents: [
			{
				id: 'goals',
				rules: ['M-31'],
				source: 'werkmakelaar l.57',
				text: 'Afspraken over individuele leerdoelen',
			},
		],
	},
];
