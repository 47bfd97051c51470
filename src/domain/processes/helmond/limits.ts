import type { Table } from '../../process/process.ts';

export const limits: Table<'limits'> = [
	{
		id: 'DU-01',
		limit: 'duration',
		rules: ['DU-01', 'H-53', 'C-10', 'O-36'],
		source: 'helmond l.132',
		text: 'Caseloadactiviteiten van ten hoogste 6 maanden na het besluit over de route',
		when: { all: [{ kind: 'a' }, { fact: 'activity-started' }] },
		periods: [{ from: { fact: 'route-decided', where: { route: 'A' } }, to: { fact: 'outflow' } }],
		maxMonths: 6,
	},
	{
		id: 'opstapje',
		limit: 'number',
		rules: ['H-61.7', 'O-30'],
		source: 'helmond l.162',
		text: 'Korte training of begeleiding (opstapje van UWV) van ten hoogste € 2.500',
		when: { kind: 'uwv' },
		in: { fact: 'training-needed' },
		field: 'euros',
		max: 2500,
	},
];
