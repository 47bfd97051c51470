import type { Table } from '../../process/process.ts';

const period = (band: string) => ({ latest: 'unemployment-period', where: { band } });

/** Type of service can be tied to the period a client is in (W-3); an aid, no rulebook (W-4). */
export const clientKinds: Table<'clientKinds'> = [
	{
		id: 'work-to-work',
		title: 'Van werk naar werk',
		rules: ['W-3'],
		source: 'werkplein l.45-46',
		when: period('before'),
	},
	{
		id: 'unemployed-0-3',
		title: '0-3 maanden werkloos',
		rules: ['W-3'],
		source: 'werkplein l.40-57',
		when: period('0-3'),
	},
	{
		id: 'unemployed-3-6',
		title: '3-6 maanden werkloos',
		rules: ['W-3'],
		source: 'werkplein l.40-57',
		when: period('3-6'),
	},
	{
		id: 'unemployed-6-12',
		title: '6-12 maanden werkloos',
		rules: ['W-3'],
		source: 'werkplein l.40-57',
		when: period('6-12'),
	},
	{
		id: 'unemployed-over-12',
		title: 'Langer dan 12 maanden werkloos',
		rules: ['W-3'],
		source: 'werkplein l.40-57',
		when: period('over-12'),
	},
];
