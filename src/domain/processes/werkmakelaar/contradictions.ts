import type { Table } from '../../process/process.ts';

export const contradictions: Table<'contradictions'> = [
	{
		id: 'C-21',
		rules: ['C-21', 'M-18', 'M-28', 'M-29'],
		source: 'werkmakelaar l.5, l.25, l.53, l.57',
		text: 'De subsidie loopt door, terwijl de arbeidsovereenkomst of de begeleiding is geëindigd.',
		when: {
			all: [
				{ fact: 'subsidy-started' },
				{ not: { fact: 'subsidy-ended' } },
				{ any: [{ fact: 'contract-ended' }, { fact: 'aftercare-ended' }] },
			],
		},
	},
	{
		id: 'C-23',
		rules: ['C-23', 'M-20'],
		source: 'werkmakelaar l.37',
		text: 'Twee lezingen: binnen 6 maanden een arbeidsovereenkomst, of binnen 6 maanden een stage. Beide dagen staan erbij.',
		when: { kind: 'variant-3' },
	},
	{
		id: 'C-32',
		rules: ['C-32', 'M-1', 'M-2', 'M-18'],
		source: 'werkmakelaar l.5, l.25',
		text: 'Werkmakelaar 1 staat beschreven met loonkostensubsidie, maar het doel is plaatsing met of zonder. Zonder subsidie is het ook goed.',
		when: {
			all: [{ kind: 'variant-1' }, { fact: 'placed' }, { not: { fact: 'subsidy-started' } }],
		},
	},
];
