import type { Table } from '../../process/process.ts';
import { riskAssessed } from './risk-assessed.ts';

export const contradictions: Table<'contradictions'> = [
	{
		id: 'C-2',
		rules: ['C-2', 'H-61.1', 'H-63.2'],
		source: 'helmond l.155, l.178-179',
		text: 'Dezelfde schuldvoorwaarde staat bij A en bij B. Gelezen als: B alleen zonder regeling en als aflossen niet binnen 3 jaar kan.',
		when: { fact: 'debts' },
	},
	{
		id: 'C-3',
		rules: ['C-3', 'H-11e', 'H-12'],
		source: 'helmond l.42, l.50',
		text: 'De risicobeoordeling hoort bij alle A-klanten. Zij is er nog niet, terwijl het plan al getekend wordt.',
		when: {
			all: [
				{ kind: 'a' },
				{ fact: 'signed', where: { document: 'mediation-plan' } },
				{ not: riskAssessed },
			],
		},
	},
	{
		id: 'C-7',
		rules: ['C-7', 'H-13', 'H-49'],
		source: 'helmond l.54, l.122',
		text: 'Het driegesprek komt eerder dan de laatste dag voor het plan. Maak het plan klaar voor het driegesprek.',
		overtakes: { first: 'DL-04', second: 'DL-03' },
	},
	{
		id: 'C-10',
		rules: ['C-10', 'H-53', 'H-27'],
		source: 'helmond l.71, l.132',
		text: 'Activiteiten duren ten hoogste 6 maanden, maar het plan wordt pas na 6 maanden geëvalueerd. Langer vraagt een reden.',
		when: {
			all: [{ kind: 'a-basic' }, { kind: 'uwv' }, { not: { kind: 'evaluation-target-group' } }],
		},
	},
	{
		id: 'C-11',
		rules: ['C-11', 'H-49', 'H-61.3'],
		source: 'helmond l.123, l.158',
		text: 'Direct Werk is integrale dienstverlening. Het besluit „niet nodig” telt daarom als „wel nodig”.',
		when: {
			all: [{ kind: 'direct-werk' }, { latest: 'integrated-decided', where: { needed: false } }],
		},
	},
	{
		id: 'C-12',
		rules: ['C-12', 'H-61.3', 'H-63.6', 'O-18', 'O-32'],
		source: 'helmond l.158, l.187-188',
		text: 'Wachten op vooropleiding (detentie) staat bij A, detentie van meer dan een jaar bij B.',
		when: { latest: 'detention', where: { longerThanYear: true } },
	},
	{
		id: 'C-13',
		rules: ['C-13', 'H-61.6', 'H-63.4'],
		source: 'helmond l.161, l.182-184',
		text: 'Medische klachten zonder bewijs: tot het bewijs er is A met medisch advies.',
		when: {
			all: [
				{ latest: 'medical', where: { complaints: true } },
				{ not: { latest: 'medical', where: { proof: true } } },
			],
		},
	},
	{
		id: 'C-14',
		rules: ['C-14', 'H-11d', 'H-63.8', 'H-63.9'],
		source: 'helmond l.41, l.191-192',
		text: 'Taal en nieuwkomer wijzen naar B, maar in sommige sectoren is Nederlands niet nodig. Stel voor, besluit zelf.',
		when: {
			any: [
				{ latest: 'dutch', where: { mastered: false } },
				{ latest: 'newcomer', where: { is: true } },
			],
		},
	},
];
