import type { Table } from '../../process/process.ts';

/** Along route A or route B (register 6.6). */
export const phases: Table<'phases'> = [
	{
		id: 'served',
		rules: ['D-3'],
		source: 'delft l.50-52',
		title: 'Vaste contactpersoon',
		when: { fact: 'contact-person-named' },
	},
	{
		id: 'a',
		rules: ['D-40'],
		source: 'delft l.296, l.821',
		title: 'Route A',
		when: { kind: 'a' },
	},
	{
		id: 'a-plan',
		rules: ['D-42'],
		source: 'delft l.833',
		title: 'Route A: plan gemaakt',
		when: { all: [{ kind: 'a' }, { fact: 'plan-written' }] },
	},
	{
		id: 'b',
		rules: ['D-45'],
		source: 'delft l.847',
		title: 'Route B',
		when: { kind: 'b' },
	},
	{
		id: 'b-transferred',
		rules: ['D-45'],
		source: 'delft l.847',
		title: 'Route B: overgedragen',
		when: { all: [{ kind: 'b' }, { fact: 'transferred' }] },
	},
	{
		id: 'b-diagnosis',
		rules: ['D-45'],
		source: 'delft l.847',
		title: 'Route B: diagnose gesteld',
		when: { all: [{ kind: 'b' }, { fact: 'diagnosis-made' }] },
	},
	{
		id: 'b-plan',
		rules: ['D-45', 'D-46'],
		source: 'delft l.847',
		title: 'Route B: plan gemaakt',
		when: { all: [{ kind: 'b' }, { fact: 'b-plan-made' }] },
	},
	{
		id: 'placed',
		rules: ['D-44'],
		source: 'delft l.841',
		title: 'Geplaatst',
		when: { fact: 'placed' },
	},
	{
		id: 'outflow',
		rules: ['D-13', 'D-14'],
		source: 'delft l.446-468',
		title: 'Uitgestroomd',
		when: { fact: 'outflow' },
	},
];
