import type { Table } from '../../process/process.ts';

/** The one term of the national framework (register 6.1, DL-22). */
export const terms: Table<'terms'> = [
	{
		id: 'DL-22',
		rules: ['DL-22', 'W-11'],
		source: 'werkplein l.132-134',
		title: 'Cv op Werk.nl plaatsen',
		who: ['adviser', 'client'],
		starts: { fact: 'plan-of-approach-agreed' },
		length: { unit: 'days', count: 0 },
		doneBy: [{ fact: 'cv-placed' }],
	},
];
