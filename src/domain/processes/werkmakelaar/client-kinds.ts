import type { Table } from '../../process/process.ts';

/** The three variants (M-18 to M-20); before one is chosen the goal of four weeks counts (M-1). */
export const clientKinds: Table<'clientKinds'> = [
	{
		id: 'variant-1',
		title: 'Werkmakelaar 1: direct een baan',
		rules: ['M-18'],
		source: 'werkmakelaar l.25-27',
		when: { latest: 'variant-chosen', where: { variant: 1 } },
	},
	{
		id: 'variant-2',
		title: 'Werkmakelaar 2: eerst een stage',
		rules: ['M-19'],
		source: 'werkmakelaar l.31-33',
		when: { latest: 'variant-chosen', where: { variant: 2 } },
	},
	{
		id: 'variant-3',
		title: 'Werkmakelaar 3: meer tijd nodig',
		rules: ['M-20'],
		source: 'werkmakelaar l.37',
		when: { latest: 'variant-chosen', where: { variant: 3 } },
	},
];
