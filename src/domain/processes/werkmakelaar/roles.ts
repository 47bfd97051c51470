import type { Table } from '../../process/process.ts';

/** Who does what in Werkmakelaar. */
export const roles: Table<'roles'> = [
	{
		id: 'job-coach',
		actor: 'job-coach',
		rules: ['M-5', 'M-15', 'M-28'],
		source: 'werkmakelaar l.5, l.21, l.53',
		title: 'Jobcoach',
		organisation: 'Opdrachtnemer',
		tasks: [
			'Houdt het intakegesprek en levert het intakeverslag op',
			'Zoekt dagelijks naar werk voor de klant',
			'Begeleidt op de werkvloer en geeft nazorg',
			'Draagt kennis over aan medewerkers van de opdrachtgever',
		],
	},
	{
		id: 'case-manager',
		actor: 'case-manager',
		rules: ['M-6', 'M-34'],
		source: 'werkmakelaar l.9, l.61',
		title: 'Casemanager',
		organisation: 'SoZaWe',
		tasks: ['Meldt de klant aan en draagt hem warm over', 'Besluit over financiële maatregelen'],
		mayAttend: true,
	},
];
