import type { Table } from '../../process/process.ts';

/** In Delft one expectation decides, and nothing lies between A and B (D-40). */
export const criteria: Table<'criteria'> = [
	{
		id: 'placeable',
		points: 'A',
		rules: ['D-40', 'DU-03', 'C-1'],
		source: 'delft l.296, l.821',
		text: 'Naar verwachting binnen de termijn te bemiddelen naar regulier werk',
		when: { latest: 'placeable', where: { withinMonths: { max: { setting: 'horizonMonths' } } } },
		facts: ['placeable'],
	},
	{
		id: 'not-placeable',
		points: 'B',
		rules: ['D-40', 'DU-03'],
		source: 'delft l.296, l.821',
		text: 'Naar verwachting niet binnen de termijn te bemiddelen naar regulier werk',
		when: {
			any: [
				{ latest: 'placeable', where: { withinMonths: { over: { setting: 'horizonMonths' } } } },
				{ latest: 'placeable', where: { never: true } },
			],
		},
		facts: ['placeable'],
	},
];

export const proposals: Table<'proposals'> = [
	{ id: 'a', rules: ['D-40'], source: 'delft l.821', route: 'A', needs: 'A' },
	{ id: 'b', rules: ['D-40'], source: 'delft l.821', route: 'B', needs: 'B' },
];
