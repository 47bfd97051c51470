/**
 * What Werkmakelaar promises: a caseload, a share for each variant, and placement in time.
 *
 * The shares are counted over the clients that were registered in the period (O-25), so that a
 * cohort is a month of registration. Placement in time counts from the signature of the protocol
 * (O-28).
 */
import type { Table } from '../../process/process.ts';
import { onTimeFigures } from '../on-time.ts';
import { terms } from './terms.ts';

const registered = { fact: 'registered' } as const;
const protocolSigned = {
	fact: 'signed',
	where: { document: 'traject-protocol', role: 'client' },
} as const;

const variant = (
	number: 1 | 2 | 3,
	aim: number,
	rule: string,
	source: string,
): Table<'figures'>[number] => ({
	id: `variant-${number}-share`,
	measure: 'kind-share',
	rules: [rule, 'O-25'],
	source,
	title: `Aangemelde klanten in Werkmakelaar ${number}`,
	note: 'Van de klanten die in de periode zijn aangemeld en van wie de variant bekend is.',
	whole: 'variants',
	target: { aim },
	of: registered,
	kind: `variant-${number}`,
	decided: { fact: 'variant-chosen' },
});

export const figures: Table<'figures'> = [
	{
		id: 'caseload',
		measure: 'caseload',
		rules: ['M-14', 'M-5', 'DU-17'],
		source: 'werkmakelaar l.5, l.21',
		title: 'Jobcoaches met 20 tot 40 klanten in een half jaar',
		target: { min: 20, max: 40 },
		from: registered,
		to: [{ fact: 'exit-report-delivered' }, { fact: 'trajectory-stopped' }],
		field: 'jobCoach',
		months: 6,
	},
	variant(1, 30, 'M-18', 'werkmakelaar l.25'),
	variant(2, 30, 'M-19', 'werkmakelaar l.31'),
	variant(3, 40, 'M-20', 'werkmakelaar l.37'),
	{
		id: 'placed-in-4-weeks',
		measure: 'share',
		rules: ['M-1', 'M-18', 'M-19', 'C-22', 'O-28'],
		source: 'werkmakelaar l.5, l.25-33',
		title: 'Binnen 4 weken geplaatst (Werkmakelaar 1 en 2)',
		when: { any: [{ kind: 'variant-1' }, { kind: 'variant-2' }] },
		of: protocolSigned,
		reached: { fact: 'placed' },
		within: { unit: 'weeks', count: 4 },
	},
	{
		id: 'placed-in-6-months',
		measure: 'share',
		rules: ['M-20', 'C-22', 'O-28'],
		source: 'werkmakelaar l.37',
		title: 'Binnen 6 maanden geplaatst (Werkmakelaar 3)',
		when: { kind: 'variant-3' },
		of: protocolSigned,
		reached: { fact: 'placed' },
		within: { unit: 'months', count: 6 },
	},
	{
		id: 'stopped',
		measure: 'count',
		rules: ['M-34'],
		source: 'werkmakelaar l.61',
		title: 'Gestopte trajecten',
		in: { fact: 'trajectory-stopped' },
	},
	...onTimeFigures(terms, ['M-1']),
];
