/**
 * Durations and conditions of Werkmakelaar (register 6.2).
 *
 * Coaching (8 months) and aftercare (3) are each capped, and so is the sum (12): a month of slack
 * (C-20). Subsidy in variant 3 is allowed as tailor-made work, without bounds (O-33).
 */
import type { Table } from '../../process/process.ts';

const subsidy = [{ from: { fact: 'subsidy-started' }, to: { fact: 'subsidy-ended' } }];
const coaching = { from: { fact: 'coaching-started' }, to: { fact: 'coaching-ended' } };
const aftercare = { from: { fact: 'aftercare-started' }, to: { fact: 'aftercare-ended' } };

export const limits: Table<'limits'> = [
	{
		id: 'DU-07',
		limit: 'duration',
		rules: ['DU-07', 'M-4', 'C-20'],
		source: 'werkmakelaar l.5',
		text: 'Jobcoaching en nazorg samen ten hoogste 12 maanden',
		periods: [coaching, aftercare],
		maxMonths: 12,
	},
	{
		id: 'DU-08',
		limit: 'duration',
		rules: ['DU-08', 'M-18', 'C-32'],
		source: 'werkmakelaar l.25',
		text: 'Loonkostensubsidie in Werkmakelaar 1: 3 tot 12 maanden',
		when: { kind: 'variant-1' },
		periods: subsidy,
		minMonths: 3,
		maxMonths: 12,
	},
	{
		id: 'DU-09',
		limit: 'duration',
		rules: ['DU-09', 'M-19'],
		source: 'werkmakelaar l.31',
		text: 'Loonkostensubsidie in Werkmakelaar 2: 3 tot 6 maanden',
		when: { kind: 'variant-2' },
		periods: subsidy,
		minMonths: 3,
		maxMonths: 6,
	},
	{
		id: 'DU-10',
		limit: 'number',
		rules: ['DU-10', 'M-18', 'M-19', 'M-20'],
		source: 'werkmakelaar l.27, l.33, l.37',
		text: 'Arbeidsovereenkomst van ten minste 6 maanden',
		in: { fact: 'contract-started' },
		field: 'months',
		min: 6,
	},
	{
		id: 'DU-11',
		limit: 'duration',
		rules: ['DU-11', 'M-19', 'M-20'],
		source: 'werkmakelaar l.31, l.37',
		text: 'Stage van ten hoogste 3 maanden',
		periods: [{ from: { fact: 'internship-started' }, to: { fact: 'internship-ended' } }],
		maxMonths: 3,
	},
	{
		id: 'DU-12',
		limit: 'duration',
		rules: ['DU-12', 'M-28', 'C-24'],
		source: 'werkmakelaar l.53, l.57',
		text: 'Jobcoaching van ten hoogste 8 maanden',
		periods: [coaching],
		maxMonths: 8,
	},
	{
		id: 'DU-13',
		limit: 'duration',
		rules: ['DU-13', 'M-29'],
		source: 'werkmakelaar l.57',
		text: 'Nazorg van ten hoogste 3 maanden',
		periods: [aftercare],
		maxMonths: 3,
	},
	{
		id: 'internship-with-contract-offered',
		limit: 'requires',
		rules: ['M-19'],
		source: 'werkmakelaar l.33',
		text: 'Een stage alleen als aansluitend een overeenkomst van ten minste 6 maanden is toegezegd',
		when: { kind: 'variant-2' },
		in: { fact: 'internship-started' },
		needs: {
			all: [
				{ fact: 'contract-offered', where: { months: { min: 6 } } },
				{ not: { latest: 'contract-offered', where: { following: false } } },
			],
		},
	},
	{
		id: 'not-for-subsidy-only',
		limit: 'requires',
		rules: ['M-26'],
		source: 'werkmakelaar l.49',
		text: 'Geen plaatsing bij een werkgever die alleen de subsidie wil',
		in: { fact: 'placed' },
		needs: { not: { fact: 'subsidy-only-felt' } },
		about: 'employer',
	},
];
