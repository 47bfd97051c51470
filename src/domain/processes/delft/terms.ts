import type { Table } from '../../process/process.ts';

/** The terms of Delft (register 6.1, DL-20 and DL-23): two things that happen at once. */
export const terms: Table<'terms'> = [
	{
		id: 'DL-20',
		rules: ['DL-20', 'D-45', 'C-34'],
		source: 'delft l.847',
		title: 'Overdragen aan het team re-integratiediensten',
		who: ['case-manager'],
		starts: { fact: 'route-decided', where: { route: 'B' }, which: 'run' },
		length: { unit: 'days', count: 0 },
		doneBy: [{ fact: 'transferred' }],
	},
	{
		id: 'DL-23',
		rules: ['DL-23', 'D-6'],
		source: 'delft l.68-70',
		title: 'De klant zeggen dat er geen antwoord is, en samen de op één na beste oplossing zoeken',
		who: ['case-manager', 'adviser'],
		starts: { fact: 'no-answer-possible', which: 'each' },
		length: { unit: 'days', count: 0 },
		doneBy: [{ fact: 'no-answer-told' }],
	},
];
