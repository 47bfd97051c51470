import type { Table } from '../../process/process.ts';

/** The steps of the national framework, one after the other. */
export const phases: Table<'phases'> = [
	{
		id: 'situation',
		rules: ['W-1'],
		source: 'werkplein l.9',
		title: 'Situatie bekend',
		when: { fact: 'client-situation' },
	},
	{
		id: 'received',
		rules: ['W-5'],
		source: 'werkplein l.33',
		title: 'Ontvangen',
		when: { fact: 'received' },
	},
	{
		id: 'diagnosis',
		rules: ['W-7'],
		source: 'werkplein l.39',
		title: 'Diagnose gesteld',
		when: { fact: 'diagnosis-held' },
	},
	{
		id: 'plan',
		rules: ['W-10'],
		source: 'werkplein l.49',
		title: 'Plan van aanpak afgesproken',
		when: { fact: 'plan-of-approach-agreed' },
	},
	{
		id: 'active',
		rules: ['W-11', 'W-15'],
		source: 'werkplein l.51',
		title: 'Actief op zoek',
		when: { fact: 'cv-placed' },
	},
];
