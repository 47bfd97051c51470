/**
 * Documents of Helmond that somebody signs, or that have prescribed contents (register 6.5).
 *
 * With integrated service the partner and the adviser sign before the plan is discussed with the
 * client; without it the client signs, and the partners only after the evaluation (C-8).
 */
import type { Table } from '../../process/process.ts';

const partner = {
	roles: [
		{ role: 'case-manager', when: { kind: 'wiz' } },
		{ role: 'reintegration-coach', when: { kind: 'uwv' } },
	],
} as const;
const adviser = { roles: [{ role: 'adviser' }] } as const;
const client = { roles: [{ role: 'client' }] } as const;

const nextAppointment = {
	id: 'next-appointment',
	rules: ['H-14', 'H-23'],
	source: 'helmond l.55, l.67',
	text: 'Wanneer de volgende bemiddelingsafspraak is',
};
const assignments = {
	id: 'assignments',
	rules: ['H-14', 'H-23'],
	source: 'helmond l.55, l.67',
	text: 'De werkopdrachten van de klant',
};
const enforcement = [
	{
		id: 'varied-times',
		rules: ['H-33', 'H-35'],
		source: 'helmond l.80, l.83',
		text: 'Afspraken op wisselende en verschillende tijden',
		when: { kind: 'wiz' },
	},
	{
		id: 'call-backs',
		rules: ['H-34', 'H-35'],
		source: 'helmond l.81, l.83',
		text: 'Bij twijfel aan motivatie worden werkgevers nagebeld',
		when: { kind: 'wiz' },
	},
];

export const documents: Table<'documents'> = [
	{
		id: 'mediation-plan-integrated',
		document: 'mediation-plan',
		number: 5,
		channel: 'shared',
		rules: ['H-14', 'H-15', 'H-17', 'H-35', 'C-8', 'C-16'],
		source: 'helmond l.54-58',
		title: 'Bemiddelingsplan (met integrale dienstverlening)',
		when: { kind: 'a-integrated' },
		contents: [
			{
				id: 'actions',
				rules: ['H-14'],
				source: 'helmond l.55',
				text: 'Welke acties noodzakelijk zijn',
			},
			nextAppointment,
			assignments,
			...enforcement,
		],
		versions: { fact: 'plan-written' },
		signatures: [[partner, adviser], [client]],
	},
	{
		id: 'mediation-plan-basic',
		document: 'mediation-plan',
		number: 6,
		channel: 'shared',
		rules: ['H-22', 'H-23', 'H-25', 'H-35', 'C-8'],
		source: 'helmond l.66-69',
		title: 'Bemiddelingsplan',
		when: { kind: 'a-basic' },
		contents: [nextAppointment, assignments, ...enforcement],
		versions: { fact: 'plan-written' },
		signatures: [[client]],
	},
	{
		id: 'amended-plan',
		document: 'amended-plan',
		number: 7,
		channel: 'shared',
		rules: ['H-27', 'H-28', 'C-9'],
		source: 'helmond l.71-72',
		title: 'Gewijzigd bemiddelingsplan',
		when: { kind: 'a' },
		contents: [
			{
				id: 'evaluation',
				rules: ['H-27'],
				source: 'helmond l.71',
				text: 'De uitkomst van de evaluatie en wat er verandert',
				facts: ['plan-evaluated'],
			},
			nextAppointment,
			assignments,
			...enforcement,
		],
		versions: { fact: 'amended-plan-written' },
		signatures: [[partner, adviser], [{ ...client, when: { office: 'clientSignsAmendedPlan' } }]],
	},
];
