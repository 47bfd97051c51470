import type { Table } from '../../process/process.ts';
import { amendedPlanSigned } from './amended-plan-signed.ts';

const byClient = { document: 'mediation-plan', role: 'client' } as const;

/** From reporting to outflow, along route A or route B (register 6.6). */
export const phases: Table<'phases'> = [
	{
		id: 'reported',
		rules: ['H-1'],
		source: 'helmond l.9',
		title: 'Gemeld',
		when: { fact: 'reported' },
	},
	{
		id: 'e-intake',
		rules: ['H-6'],
		source: 'helmond l.19',
		title: 'E-intake ingevuld',
		when: { fact: 'e-intake-completed' },
	},
	{
		id: 'recognised',
		rules: ['H-9'],
		source: 'helmond l.25',
		title: 'Klantherkenning gehouden',
		when: { fact: 'recognition-held' },
	},
	{
		id: 'a',
		rules: ['H-11a', 'H-59'],
		source: 'helmond l.38, l.46',
		title: 'Route A: plan maken',
		when: { kind: 'a' },
	},
	{
		id: 'submitted',
		rules: ['H-13'],
		source: 'helmond l.54',
		title: 'Route A: plan ingediend',
		when: { all: [{ kind: 'a' }, { fact: 'plan-submitted' }] },
	},
	{
		id: 'discussed',
		rules: ['H-16', 'H-24'],
		source: 'helmond l.57, l.68',
		title: 'Route A: plan besproken',
		when: { all: [{ kind: 'a' }, { fact: 'plan-discussed' }] },
	},
	{
		id: 'signed',
		rules: ['H-17', 'H-25'],
		source: 'helmond l.58, l.69',
		title: 'Route A: plan getekend',
		when: { all: [{ kind: 'a' }, { fact: 'signed', where: byClient }] },
	},
	{
		id: 'in-execution',
		rules: ['H-18', 'H-26'],
		source: 'helmond l.59, l.70',
		title: 'Route A: plan in uitvoering',
		when: { all: [{ kind: 'a' }, { fact: 'plan-started' }] },
	},
	{
		id: 'evaluated',
		rules: ['H-27'],
		source: 'helmond l.71',
		title: 'Route A: plan geëvalueerd',
		when: { all: [{ kind: 'a' }, { fact: 'plan-evaluated' }] },
	},
	{
		id: 'amended',
		rules: ['H-28'],
		source: 'helmond l.72',
		title: 'Route A: gewijzigd plan in uitvoering',
		when: { all: [{ kind: 'a' }, amendedPlanSigned] },
	},
	{
		id: 'no-commitment',
		rules: ['H-20', 'H-30'],
		source: 'helmond l.61, l.74',
		title: 'Route A: klankbordgroep',
		when: { all: [{ kind: 'a' }, { latest: 'commitment', where: { reached: false } }] },
	},
	{
		id: 'b',
		rules: ['H-37', 'H-62'],
		source: 'helmond l.93',
		title: 'Route B: reden melden',
		when: { kind: 'b' },
	},
	{
		id: 'b-reported',
		rules: ['H-39', 'H-43'],
		source: 'helmond l.95, l.102',
		title: 'Route B: reden gemeld',
		when: { all: [{ kind: 'b' }, { fact: 'reason-b-reported' }] },
	},
	{
		id: 'b-talk',
		rules: ['H-41', 'H-42'],
		source: 'helmond l.97, l.101',
		title: 'Route B: bij casemanager of coach',
		when: {
			all: [
				{ kind: 'b' },
				{ any: [{ fact: 'case-manager-talk-held' }, { fact: 'coach-talk-held' }] },
			],
		},
	},
	{
		id: 'outflow',
		rules: ['H-55'],
		source: 'helmond l.136',
		title: 'Uitgestroomd',
		when: { fact: 'outflow' },
	},
];
