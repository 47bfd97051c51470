import type { Table } from '../../process/process.ts';

/**
 * Who counts as what. WIZ clients have a benefit of the municipality, UWV clients have WW; a client
 * with both is both, and keeps the terms of each (O-35).
 */
export const clientKinds: Table<'clientKinds'> = [
	{
		id: 'wiz',
		title: 'Klant van WIZ (WWB, IOAW, IOAZ; nu Participatiewet)',
		rules: ['O-35', 'H-4'],
		source: 'helmond l.13, l.71',
		when: { benefit: ['participatiewet', 'ioaw', 'ioaz'] },
	},
	{
		id: 'uwv',
		title: 'Klant van UWV (WW)',
		rules: ['O-35', 'H-4'],
		source: 'helmond l.13, l.71',
		when: { benefit: ['ww'] },
	},
	{
		id: 'youth',
		title: 'Doelgroep Jongeren',
		rules: ['H-11g', 'C-15', 'O-38'],
		source: 'helmond l.44',
		when: { age: { max: { setting: 'youthMaxAge' } } },
	},
	{
		id: 'a',
		title: 'Route A',
		rules: ['H-11a', 'H-59'],
		source: 'helmond l.38, l.148',
		when: { latest: 'route-decided', where: { route: 'A' } },
	},
	{
		id: 'b',
		title: 'Route B',
		rules: ['H-11a', 'H-62'],
		source: 'helmond l.38, l.172',
		when: { latest: 'route-decided', where: { route: 'B' } },
	},
	{
		id: 'direct-werk',
		title: 'Direct Werk ingezet',
		rules: ['H-61.3', 'C-11'],
		source: 'helmond l.158',
		when: { fact: 'means-chosen', where: { means: 'direct-werk' } },
	},
	{
		id: 'a-integrated',
		title: 'Route A met integrale dienstverlening',
		rules: ['H-12', 'H-60', 'C-11'],
		source: 'helmond l.50-62',
		when: {
			all: [
				{ kind: 'a' },
				{
					any: [{ latest: 'integrated-decided', where: { needed: true } }, { kind: 'direct-werk' }],
				},
			],
		},
	},
	{
		id: 'a-basic',
		title: 'Route A zonder integrale dienstverlening',
		rules: ['H-12', 'C-11'],
		source: 'helmond l.64-75',
		when: {
			all: [
				{ kind: 'a' },
				{ latest: 'integrated-decided', where: { needed: false } },
				{ not: { kind: 'direct-werk' } },
			],
		},
	},
	{
		id: 'school-leaver',
		title: 'Schoolverlater',
		rules: ['H-49', 'H-61.3'],
		source: 'helmond l.123, l.158',
		when: { latest: 'school-leaver', where: { is: true } },
	},
	{
		id: 'evaluation-target-group',
		title: 'Doelgroep met evaluatie na 3 maanden',
		rules: ['H-73', 'C-19', 'O-34'],
		source: 'helmond l.164-168',
		when: { fact: 'target-group', where: { group: { setting: 'targetGroups' } } },
	},
];
