import type { Table } from '../../process/process.ts';

/** The steps of the national framework, one after the other. */
export const phases: Table<'phases'> = [
	{
		id: 'situation',
		rules: ['W-1'],
		source: 'werkplein l.13-31',
		title: 'Situatie bekend',
		when: { fact: 'client-situation' },
	},
	{
		id: 'received',
		rules: ['W-5'],
		source: 'werkplein l.71-84',
		title: 'Ontvangen',
		when: { fact: 'received' },
	},
	{
		id: 'diagnosis',
		rules: ['W-6', 'W-9'],
		source: 'werkplein l.86-119',
		title: 'Diagnose gesteld',
		when: { fact: 'diagnosis-held' },
	},
	{
		id: 'plan',
		rules: ['W-10'],
		source: 'werkplein l.121-149',
		title: 'Plan van aanpak afgesproken',
		when: { fact: 'plan-of-approach-agreed' },
	},
	{
		id: 'active',
		rules: ['W-11'],
		source: 'werkplein l.132-134',
		title: 'Actief op zoek',
		when: { fact: 'cv-placed' },
	},
];
