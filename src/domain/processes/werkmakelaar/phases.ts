import type { Table } from '../../process/process.ts';

/** From registration to the exit report (register 6.6). */
export const phases: Table<'phases'> = [
	{
		id: 'registered',
		rules: ['M-6'],
		source: 'werkmakelaar l.9',
		title: 'Aangemeld',
		when: { fact: 'registered' },
	},
	{
		id: 'handed-over',
		rules: ['M-6', 'M-7'],
		source: 'werkmakelaar l.9',
		title: 'Overgedragen',
		when: { any: [{ fact: 'warm-handover-held' }, { fact: 'feedback-given' }] },
	},
	{
		id: 'intake',
		rules: ['M-8', 'M-9'],
		source: 'werkmakelaar l.9-13',
		title: 'Intake',
		when: { fact: 'intake-held' },
	},
	{
		id: 'mediation',
		rules: ['M-13', 'O-28'],
		source: 'werkmakelaar l.9, l.21',
		title: 'Bemiddeling',
		when: { fact: 'signed', where: { document: 'traject-protocol', role: 'client' } },
	},
	{
		id: 'internship',
		rules: ['M-19', 'M-20'],
		source: 'werkmakelaar l.31-37',
		title: 'Stage',
		when: { fact: 'internship-started' },
		entry: ['internship-with-contract-offered'],
	},
	{
		id: 'placed',
		rules: ['M-18', 'M-19', 'M-20', 'M-23'],
		source: 'werkmakelaar l.25-41',
		title: 'Geplaatst',
		when: {
			any: [{ fact: 'placed', where: { on: 'contract' } }, { fact: 'contract-started' }],
		},
	},
	{
		id: 'coaching',
		rules: ['M-28'],
		source: 'werkmakelaar l.53-57',
		title: 'Jobcoaching',
		when: { all: [{ fact: 'contract-started' }, { fact: 'coaching-started' }] },
	},
	{
		id: 'aftercare',
		rules: ['M-29'],
		source: 'werkmakelaar l.57',
		title: 'Nazorg',
		when: { fact: 'aftercare-started' },
	},
	{
		id: 'closed',
		rules: ['M-33', 'M-34'],
		source: 'werkmakelaar l.57-61',
		title: 'Beëindigd',
		when: { any: [{ fact: 'exit-report-delivered' }, { fact: 'trajectory-stopped' }] },
	},
];
