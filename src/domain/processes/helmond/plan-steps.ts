import type { Table } from '../../process/process.ts';

/** The plan, from signing to consultation (H-15 to H-35, H-56). */
export const planSteps: Table<'steps'> = [
	{
		id: 'discuss-integrated',
		rules: ['H-16'],
		source: 'helmond l.57',
		title: 'Het plan met de klant bespreken',
		who: ['adviser'],
		when: {
			all: [
				{ kind: 'a-integrated' },
				{
					any: [
						{ fact: 'signed', where: { document: 'mediation-plan', role: 'case-manager' } },
						{ fact: 'signed', where: { document: 'mediation-plan', role: 'reintegration-coach' } },
					],
				},
				{ fact: 'signed', where: { document: 'mediation-plan', role: 'adviser' } },
			],
		},
		until: { fact: 'plan-discussed' },
	},
	{
		id: 'partner-signs',
		rules: ['H-15'],
		source: 'helmond l.56',
		title: 'Het plan tekenen (WIZ of UWV)',
		who: ['case-manager', 'reintegration-coach'],
		when: { all: [{ kind: 'a-integrated' }, { fact: 'plan-written' }] },
		until: {
			any: [
				{ fact: 'signed', where: { document: 'mediation-plan', role: 'case-manager' } },
				{ fact: 'signed', where: { document: 'mediation-plan', role: 'reintegration-coach' } },
			],
		},
	},
	{
		id: 'client-signs-integrated',
		rules: ['H-17'],
		source: 'helmond l.58',
		title: 'De klant tekent het plan',
		who: ['client'],
		when: { all: [{ kind: 'a-integrated' }, { fact: 'plan-discussed' }] },
		until: { fact: 'signed', where: { document: 'mediation-plan', role: 'client' } },
	},
	{
		id: 'discuss-basic',
		rules: ['H-24'],
		source: 'helmond l.68',
		title: 'Het plan met de klant bespreken',
		who: ['adviser'],
		when: { all: [{ kind: 'a-basic' }, { fact: 'plan-written' }] },
		until: { fact: 'plan-discussed' },
	},
	{
		id: 'client-signs-basic',
		rules: ['H-25'],
		source: 'helmond l.69',
		title: 'De klant tekent het plan',
		who: ['client'],
		when: { all: [{ kind: 'a-basic' }, { fact: 'plan-discussed' }] },
		until: { fact: 'signed', where: { document: 'mediation-plan', role: 'client' } },
	},
	{
		id: 'carry-out',
		rules: ['H-18', 'H-26'],
		source: 'helmond l.59, l.70',
		title: 'Het plan uitvoeren',
		who: ['client', 'adviser'],
		when: {
			all: [
				{ kind: 'a' },
				{ fact: 'signed', where: { document: 'mediation-plan', role: 'client' } },
			],
		},
		until: { any: [{ fact: 'plan-started' }, { any: [{ fact: 'outflow' }, { kind: 'b' }] }] },
	},
	{
		id: 'carry-out-amended',
		rules: ['H-28'],
		source: 'helmond l.72',
		title: 'Het gewijzigde plan uitvoeren',
		who: ['client', 'adviser'],
		when: { all: [{ kind: 'a' }, { fact: 'signed', where: { document: 'amended-plan' } }] },
		until: { any: [{ fact: 'outflow' }, { kind: 'b' }] },
	},
	{
		id: 'consultation',
		rules: ['H-19', 'H-29', 'H-56', 'H-57', 'O-11'],
		source: 'helmond l.60, l.73, l.140',
		title: 'Bespreken in het periodiek overleg',
		who: ['adviser', 'case-manager', 'reintegration-coach'],
		when: { any: [{ kind: 'a' }, { kind: 'b' }] },
		until: { fact: 'outflow' },
		every: { last: { fact: 'consulted' }, from: { fact: 'route-decided' } },
	},
	{
		id: 'sounding-board',
		rules: ['H-20', 'H-30', 'O-15'],
		source: 'helmond l.61, l.74',
		title: 'In de klankbordgroep brengen: er is geen commitment',
		who: ['adviser'],
		when: { latest: 'commitment', where: { reached: false } },
		until: { fact: 'sounding-board-held' },
	},
	{
		id: 'call-employers',
		rules: ['H-34', 'O-13'],
		source: 'helmond l.81',
		title: 'Werkgevers nabellen',
		who: ['adviser'],
		when: { all: [{ kind: 'wiz' }, { latest: 'motivation-doubt', where: { is: true } }] },
		until: { fact: 'employer-called-back' },
	},
];
