/**
 * The terms of Helmond (register 6.1, DL-01 to DL-12, DL-18, DL-19 and DL-21).
 *
 * Where the source states no start, the terms of the plan and of the application run from the day of
 * the recognition at which the route was decided (O-2).
 */
import type { Table } from '../../process/process.ts';
import { evaluationTerms } from './evaluation-terms.ts';

const outflow = [{ fact: 'outflow' }];
const routeA = { fact: 'route-decided', where: { route: 'A' }, which: 'run' } as const;
const routeB = { fact: 'route-decided', where: { route: 'B' }, which: 'run' } as const;
const workingDays = (count: number) => ({ unit: 'working-days', count }) as const;
const months = (count: number) => ({ unit: 'months', count }) as const;

const applications: Table<'terms'> = [
	{
		id: 'DL-04',
		rules: ['DL-04', 'H-49', 'H-48', 'O-2'],
		source: 'helmond l.122-123',
		title: 'Driegesprek over de aanvraag WWB/IOAW, A met integrale dienstverlening',
		who: ['case-manager', 'adviser'],
		when: { all: [{ kind: 'a-integrated' }, { kind: 'wiz' }] },
		starts: routeA,
		length: workingDays(10),
		doneBy: [{ fact: 'application-talk-held' }],
		endedBy: outflow,
	},
	{
		id: 'DL-05',
		rules: ['DL-05', 'H-49', 'H-48', 'O-2'],
		source: 'helmond l.122-123',
		title: 'Driegesprek over de aanvraag WWB/IOAW, A zonder integrale dienstverlening',
		who: ['case-manager', 'adviser'],
		when: { all: [{ kind: 'a-basic' }, { kind: 'wiz' }, { not: { kind: 'school-leaver' } }] },
		starts: routeA,
		length: workingDays(15),
		doneBy: [{ fact: 'application-talk-held' }],
		endedBy: outflow,
	},
	{
		id: 'DL-06',
		rules: ['DL-06', 'H-49', 'H-48', 'O-2'],
		source: 'helmond l.123',
		title:
			'Driegesprek over de aanvraag WWB/IOAW, A-schoolverlater zonder integrale dienstverlening',
		who: ['case-manager', 'adviser'],
		when: { all: [{ kind: 'a-basic' }, { kind: 'wiz' }, { kind: 'school-leaver' }] },
		starts: routeA,
		length: workingDays(20),
		doneBy: [{ fact: 'application-talk-held' }],
		endedBy: outflow,
	},
	{
		id: 'DL-07',
		rules: ['DL-07', 'H-41', 'H-51', 'O-2'],
		source: 'helmond l.97, l.125-126',
		title: 'Gesprek met casemanager WIZ over de aanvraag en de re-integratievraag',
		who: ['case-manager'],
		when: { all: [{ kind: 'b' }, { kind: 'wiz' }] },
		starts: routeB,
		length: workingDays(5),
		doneBy: [{ fact: 'case-manager-talk-held' }],
		endedBy: outflow,
	},
	{
		id: 'DL-08',
		rules: ['DL-08', 'H-42', 'O-4'],
		source: 'helmond l.101',
		title: 'Afspraak met de re-integratiecoach van UWV',
		who: ['adviser', 'reintegration-coach'],
		when: { all: [{ kind: 'b' }, { kind: 'uwv' }] },
		starts: { fact: 'ww-intake-held', which: 'latest' },
		length: null,
		suggestion: workingDays(5),
		doneBy: [{ fact: 'coach-talk-held' }],
		endedBy: outflow,
	},
	{
		id: 'DL-09',
		rules: ['DL-09', 'H-52', 'H-48'],
		source: 'helmond l.127-128',
		title: 'WW-aanvraag innemen en doorsturen naar de backoffice van UWV',
		who: ['adviser'],
		when: { kind: 'uwv' },
		starts: { fact: 'ww-started', which: 'latest' },
		length: workingDays(8),
		doneBy: [{ fact: 'ww-application-forwarded' }],
	},
];

export const terms: Table<'terms'> = [
	{
		id: 'DL-01',
		rules: ['DL-01', 'H-7', 'O-3', 'O-36'],
		source: 'helmond l.19',
		title: 'Klant belt het CWI-kantoor na de e-intake',
		who: ['client'],
		starts: { fact: 'e-intake-completed', which: 'latest' },
		length: { unit: 'days', count: 3 },
		doneBy: [{ fact: 'office-phoned' }],
	},
	{
		id: 'DL-02',
		rules: ['DL-02', 'H-45'],
		source: 'helmond l.110',
		title: 'Informatiebijeenkomst bijwonen',
		who: ['client', 'adviser'],
		starts: { fact: 'reported', which: 'latest' },
		length: workingDays(5),
		doneBy: [{ fact: 'info-meeting-attended' }],
		endedBy: outflow,
	},
	{
		id: 'DL-03',
		rules: ['DL-03', 'H-13', 'O-2', 'O-30'],
		source: 'helmond l.54',
		title: 'Bemiddelingsplan indienen bij casemanager WIZ of re-integratiecoach UWV',
		who: ['adviser'],
		when: { kind: 'a-integrated' },
		starts: routeA,
		length: workingDays(12),
		doneBy: [{ fact: 'plan-submitted' }],
		endedBy: outflow,
	},
	...applications,
	...evaluationTerms,
	{
		id: 'DL-18',
		rules: ['DL-18', 'H-61.2'],
		source: 'helmond l.156',
		title: 'Kinderopvang geregeld',
		who: ['client', 'case-manager'],
		starts: { fact: 'childcare-needed', which: 'latest' },
		length: months(1),
		doneBy: [{ fact: 'childcare-arranged' }],
	},
	{
		id: 'DL-19',
		rules: ['DL-19', 'H-75 Q6'],
		source: 'helmond l.277',
		title: 'Concreet zicht op werk (sluitende aanpak)',
		who: ['client'],
		starts: { fact: 'prospect-of-work', which: 'latest', where: { concrete: true } },
		length: months(2),
		doneBy: outflow,
	},
	{
		id: 'DL-21',
		rules: ['DL-21', 'H-12'],
		source: 'helmond l.50',
		title: 'Direct vaststellen of integrale dienstverlening nodig is',
		who: ['adviser'],
		starts: routeA,
		length: { unit: 'days', count: 0 },
		doneBy: [{ fact: 'integrated-decided' }],
	},
];
