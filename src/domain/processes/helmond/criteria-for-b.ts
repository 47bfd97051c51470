import type { Table } from '../../process/process.ts';

/** What speaks for route B: a heavy obstacle, or several problems (H-62, H-63). */
export const criteriaForB: Table<'criteria'> = [
	{
		id: 'debts-not-payable',
		points: 'B',
		rules: ['H-63.2', 'C-2', 'DU-05'],
		source: 'helmond l.178-179',
		text: 'Schulden zonder regeling die niet binnen 3 jaar af te lossen zijn',
		when: {
			all: [{ latest: 'debts', where: { arrangement: false, repayableWithinYears: { over: 3 } } }],
		},
		facts: ['debts'],
	},
	{
		id: 'homeless',
		points: 'B',
		rules: ['H-61.5', 'H-63.5'],
		source: 'helmond l.160, l.185-186',
		text: 'Geen vaste woon- of verblijfplaats',
		when: { latest: 'housing', where: { homeless: true } },
		facts: ['housing'],
	},
	{
		id: 'complaints-with-proof',
		points: 'B',
		rules: ['H-63.4', 'C-13'],
		source: 'helmond l.182-184',
		text: 'Klachten die werk in de weg staan, met bewijs van een arts',
		when: { latest: 'medical', where: { complaints: true, hinderWork: true, proof: true } },
		facts: ['medical'],
	},
	{
		id: 'presentation',
		points: 'B',
		rules: ['H-63.1'],
		source: 'helmond l.176-177',
		text: 'Presentatie blijft een belemmering',
		when: { latest: 'presentation', where: { obstacle: true } },
		facts: ['presentation'],
	},
	{
		id: 'addiction',
		points: 'B',
		rules: ['H-63.3'],
		source: 'helmond l.180-181',
		text: 'Zegt verslaafd te zijn of is daarvoor in behandeling',
		when: {
			any: [
				{ latest: 'addiction', where: { said: true } },
				{ latest: 'addiction', where: { inTreatment: true } },
			],
		},
		facts: ['addiction'],
	},
	{
		id: 'detention',
		points: 'B',
		rules: ['H-63.6', 'C-12', 'O-32', 'DU-06'],
		source: 'helmond l.187-188',
		text: 'Langer dan een jaar gedetineerd geweest',
		when: { latest: 'detention', where: { longerThanYear: true } },
		facts: ['detention'],
	},
	{
		id: 'dutch',
		points: 'B',
		rules: ['H-63.8', 'C-14'],
		source: 'helmond l.191',
		text: 'Beheerst het Nederlands niet, en zoekt niet in een sector waar dat kan',
		when: {
			all: [
				{ latest: 'dutch', where: { mastered: false } },
				{ not: { latest: 'dutch', where: { sectorWithout: true } } },
			],
		},
		facts: ['dutch'],
	},
	{
		id: 'newcomer',
		points: 'B',
		rules: ['H-63.9', 'C-14'],
		source: 'helmond l.192',
		text: 'Nieuwkomer',
		when: { latest: 'newcomer', where: { is: true } },
		facts: ['newcomer'],
	},
	{
		id: 'multiple-problems',
		points: 'B',
		rules: ['H-62'],
		source: 'helmond l.172',
		text: 'Meervoudige problematiek',
		when: { latest: 'multiple-problems', where: { is: true } },
		facts: ['multiple-problems'],
	},
];

/**
 * B on an obstacle, or A on the expectation. Who is not placeable for any other reason is neither
 * (C-35). B is proposed also when somebody is placeable: the reasons for A stand beside it (C-14).
 */
export const proposals: Table<'proposals'> = [
	{
		id: 'b-on-obstacle',
		rules: ['H-62', 'H-63', 'C-35'],
		source: 'helmond l.172-192',
		route: 'B',
		needs: 'B',
	},
	{
		id: 'a-on-expectation',
		rules: ['H-59', 'C-1'],
		source: 'helmond l.148',
		route: 'A',
		when: { latest: 'placeable', where: { withinMonths: { max: { setting: 'horizonMonths' } } } },
	},
];
