import type { Table } from '../../process/process.ts';

/** Results achieved and not achieved, for UWV and municipalities (P-6). */
export const figures: Table<'figures'> = [
	{
		id: 'activated',
		measure: 'share',
		rules: ['P-6', 'P-9'],
		source: 'werktraject l.19, l.34',
		title: 'Sociale activering met succes afgesloten',
		of: { fact: 'activation-ended' },
		reached: { fact: 'activation-ended', where: { successful: true } },
	},
	{
		id: 'trial-to-contract',
		measure: 'share',
		rules: ['P-6', 'P-17', 'DU-14'],
		source: 'werktraject l.19, l.43',
		title: 'Proefplaatsingen die een arbeidsovereenkomst werden',
		of: { fact: 'trial-ended' },
		reached: { fact: 'contract-started' },
	},
	{
		id: 'independent-in-time',
		measure: 'share',
		rules: ['P-6', 'P-22', 'DU-16'],
		source: 'werktraject l.19, l.49',
		title: 'Binnen drie jaar aan het werk met begeleiding van collega’s',
		of: { fact: 'contract-started' },
		reached: { fact: 'works-with-colleagues' },
		within: { unit: 'months', count: 36 },
	},
	{
		id: 'closed',
		measure: 'count',
		rules: ['P-6', 'P-8'],
		source: 'werktraject l.19, l.31',
		title: 'Afgesloten trajecten',
		in: { fact: 'trajectory-closed' },
	},
	{
		id: 'hours-approved',
		measure: 'share',
		rules: ['P-6', 'P-16'],
		source: 'werktraject l.19, l.40',
		title: 'Trajecten met ingevoerde uren waarvan uren zijn geaccordeerd',
		of: { fact: 'hours-entered' },
		reached: { fact: 'hours-approved' },
	},
];
