import type { Table } from '../../process/process.ts';

/** In Delft everybody who is not expected to do regular work within the horizon is B (D-40). */
export const clientKinds: Table<'clientKinds'> = [
	{
		id: 'a',
		title: 'Route A',
		rules: ['D-40'],
		source: 'delft l.296, l.821',
		when: { latest: 'route-decided', where: { route: 'A' } },
	},
	{
		id: 'b',
		title: 'Route B',
		rules: ['D-40', 'D-45'],
		source: 'delft l.296, l.821, l.847',
		when: { latest: 'route-decided', where: { route: 'B' } },
	},
];
