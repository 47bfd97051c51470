/**
 * The terms of Werkmakelaar (register 6.1, DL-13 to DL-17 and DL-24 to DL-26).
 *
 * "Days" are working days for staff (O-3); an office may set them to calendar days. The trajectory
 * starts when the client signs the protocol, and the count from registration is shown beside it
 * (O-28). A contract directly follows an internship when it starts by the next working day.
 */
import type { Table } from '../../process/process.ts';

const protocolSigned = {
	fact: 'signed',
	where: { document: 'traject-protocol', role: 'client' },
} as const;
const atOnce = { unit: 'days', count: 0 } as const;
const stopped = [{ fact: 'trajectory-stopped' }];

export const terms: Table<'terms'> = [
	{
		id: 'DL-13',
		rules: ['DL-13', 'M-6', 'M-7', 'O-3', 'O-26'],
		source: 'werkmakelaar l.9',
		title: 'Warme overdracht aan de jobcoach, of uitnodiging met terugkoppeling',
		who: ['case-manager', 'job-coach'],
		starts: { fact: 'registered', which: 'latest' },
		length: { unit: 'working-days', count: 5 },
		doneBy: [{ fact: 'warm-handover-held' }, { fact: 'feedback-given' }],
		endedBy: stopped,
	},
	{
		id: 'DL-24',
		rules: ['DL-24', 'M-8', 'M-12'],
		source: 'werkmakelaar l.9',
		title: 'Intakegesprek en ondertekening van het trajectprotocol',
		who: ['job-coach', 'client'],
		starts: { fact: 'warm-handover-held' },
		length: atOnce,
		doneBy: [protocolSigned],
		endedBy: stopped,
	},
	{
		id: 'DL-14',
		rules: ['DL-14', 'M-9', 'O-3'],
		source: 'werkmakelaar l.13',
		title: 'Intakeverslag opleveren',
		who: ['job-coach'],
		starts: { fact: 'intake-held' },
		length: { unit: 'working-days', count: 3 },
		doneBy: [{ fact: 'intake-report-delivered' }],
		endedBy: stopped,
	},
	{
		id: 'DL-25',
		rules: ['DL-25', 'M-13'],
		source: 'werkmakelaar l.21',
		title: 'Beginnen met zoeken',
		who: ['job-coach'],
		starts: { fact: 'intake-held' },
		length: atOnce,
		doneBy: [{ fact: 'search-started' }],
		endedBy: stopped,
	},
	{
		id: 'DL-15',
		rules: ['DL-15', 'M-1', 'M-18', 'M-19', 'C-22', 'O-28'],
		source: 'werkmakelaar l.5, l.25-33',
		title: 'Geplaatst bij een werkgever, in een baan of op een stage',
		who: ['job-coach'],
		when: { not: { kind: 'variant-3' } },
		starts: protocolSigned,
		alsoFrom: { fact: 'registered', which: 'latest' },
		length: { unit: 'weeks', count: 4 },
		doneBy: [{ fact: 'placed' }],
		endedBy: stopped,
	},
	{
		id: 'DL-16',
		rules: ['DL-16', 'M-20', 'C-23', 'O-28'],
		source: 'werkmakelaar l.37',
		title: 'Geplaatst (Werkmakelaar 3)',
		who: ['job-coach'],
		when: { kind: 'variant-3' },
		starts: protocolSigned,
		alsoFrom: { fact: 'registered', which: 'latest' },
		length: { unit: 'months', count: 6 },
		doneBy: [{ fact: 'placed' }],
		endedBy: stopped,
	},
	{
		id: 'DL-17',
		rules: ['DL-17', 'M-34'],
		source: 'werkmakelaar l.61',
		title: 'De casemanager inlichten over een verstoring',
		who: ['job-coach'],
		starts: { fact: 'disturbance', which: 'each' },
		length: atOnce,
		doneBy: [{ fact: 'case-manager-told' }],
	},
	{
		id: 'DL-26',
		rules: ['DL-26', 'M-19'],
		source: 'werkmakelaar l.33',
		title: 'Arbeidsovereenkomst van ten minste 6 maanden, aansluitend op de stage',
		who: ['job-coach', 'employer'],
		when: { kind: 'variant-2' },
		starts: { fact: 'internship-ended', which: 'latest' },
		length: { unit: 'working-days', count: 1 },
		doneBy: [{ fact: 'contract-started', where: { months: { min: 6 } } }],
		endedBy: stopped,
	},
];
