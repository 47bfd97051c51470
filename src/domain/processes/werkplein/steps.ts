import type { Table } from '../../process/process.ts';

/** What comes next on a Werkplein. */
export const steps: Table<'steps'> = [
	{
		id: 'receive',
		rules: ['W-5'],
		source: 'werkplein l.71-84',
		title: 'Naar de juiste professional brengen',
		who: ['service-desk'],
		when: { fact: 'client-situation' },
		until: { fact: 'received' },
	},
	{
		id: 'diagnosis',
		rules: ['W-6', 'W-9'],
		source: 'werkplein l.86-119',
		title: 'Diagnosegesprek houden, in persoon',
		who: ['adviser', 'case-manager'],
		when: { fact: 'received' },
		until: { fact: 'diagnosis-held', where: { how: 'in-person' } },
	},
	{
		id: 'plan',
		rules: ['W-10', 'W-12'],
		source: 'werkplein l.121-149',
		title: 'Plan van aanpak afspreken',
		who: ['adviser', 'case-manager', 'client'],
		when: { fact: 'diagnosis-held' },
		until: { fact: 'plan-of-approach-agreed' },
	},
	{
		id: 'place-cv',
		rules: ['W-11'],
		source: 'werkplein l.132-134',
		title: 'Cv op Werk.nl plaatsen',
		who: ['adviser', 'client'],
		when: { fact: 'plan-of-approach-agreed' },
		until: { fact: 'cv-placed' },
		term: 'DL-22',
	},
];
