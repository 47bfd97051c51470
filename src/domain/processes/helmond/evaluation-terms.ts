import type { Table } from '../../process/process.ts';

const evaluation = {
	who: ['adviser'],
	starts: { fact: 'signed', where: { document: 'mediation-plan', role: 'client' } },
	doneBy: [{ fact: 'plan-evaluated' }],
	endedBy: [
		{ fact: 'outflow' },
		{ fact: 'benefit-ended' },
		{ fact: 'route-decided', where: { route: 'B' } },
	],
} as const;

/**
 * When the plan of a client without integrated service is evaluated (register 6.1, DL-10 to DL-12).
 * The source states no start: the terms run from the day the client signs (O-36).
 */
export const evaluationTerms: Table<'terms'> = [
	{
		...evaluation,
		id: 'DL-10',
		rules: ['DL-10', 'H-27', 'O-36', 'O-37'],
		source: 'helmond l.71',
		title: 'Bemiddelingsplan evalueren (klant van WIZ)',
		when: { all: [{ kind: 'a-basic' }, { kind: 'wiz' }] },
		length: { unit: 'months', count: 3 },
	},
	{
		...evaluation,
		id: 'DL-11',
		rules: ['DL-11', 'H-27', 'H-73', 'O-36', 'O-37'],
		source: 'helmond l.71, l.164-168',
		title: 'Bemiddelingsplan evalueren (klant van UWV, doelgroep)',
		when: { all: [{ kind: 'a-basic' }, { kind: 'uwv' }, { kind: 'evaluation-target-group' }] },
		length: { unit: 'months', count: 3 },
	},
	{
		...evaluation,
		id: 'DL-12',
		rules: ['DL-12', 'H-27', 'O-36', 'O-37'],
		source: 'helmond l.71',
		title: 'Bemiddelingsplan evalueren (klant van UWV, overig)',
		when: {
			all: [{ kind: 'a-basic' }, { kind: 'uwv' }, { not: { kind: 'evaluation-target-group' } }],
		},
		length: { unit: 'months', count: 6 },
	},
];
