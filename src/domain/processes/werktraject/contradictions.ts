import type { Table } from '../../process/process.ts';

export const contradictions: Table<'contradictions'> = [
	{
		id: 'C-25',
		rules: ['C-25', 'P-12', 'P-21', 'P-22'],
		source: 'werktraject l.37, l.46, l.49',
		text: 'Zes halve jaren zijn 36 maanden; de proefplaatsing van 2 maanden komt daar nog bij. De perioden tellen na de proefplaatsing.',
		when: { fact: 'coaching-period-granted' },
	},
	{
		id: 'C-36',
		rules: ['C-36', 'P-9', 'P-10'],
		source: 'werktraject l.34, l.37',
		text: 'Een proefplaatsing volgt op sociale activering. Is de kandidaat al bemiddelbaar, leg dan vast waarom die fase niet nodig is.',
		when: {
			all: [
				{ fact: 'trial-requested' },
				{
					not: {
						any: [
							{ fact: 'activation-ended' },
							{ fact: 'activation-end-expected' },
							{ fact: 'activation-not-needed' },
						],
					},
				},
			],
		},
	},
];
