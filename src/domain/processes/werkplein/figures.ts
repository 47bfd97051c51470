import type { Table } from '../../process/process.ts';
import { onTimeFigures } from '../on-time.ts';
import { terms } from './terms.ts';

const satisfaction = (who: 'job-seeker' | 'employer', title: string): Table<'figures'>[number] => ({
	id: `satisfaction-${who}`,
	measure: 'mean',
	rules: ['W-15'],
	source: 'werkplein l.299-305',
	title,
	note: 'Rapportcijfers van 1 tot en met 10.',
	in: { fact: 'satisfaction-measured', where: { who } },
	field: 'score',
	scale: { from: 1, to: 10 },
});

/** The two indicators for the year plan of the chain (W-15), and the term kept. */
export const figures: Table<'figures'> = [
	{
		id: 'active-in-time',
		measure: 'share',
		rules: ['W-15', 'DU-04', 'C-1'],
		source: 'werkplein l.256-269',
		title: 'Werkzoekenden die binnen 6 maanden actief zijn',
		note: 'Geteld vanaf de ontvangst op het Werkplein. Actief is aan het werk, in opleiding of in participatie.',
		target: { min: 100 },
		of: { fact: 'received' },
		reached: { fact: 'active' },
		within: { unit: 'months', count: 6 },
	},
	satisfaction('job-seeker', 'Tevredenheid van werkzoekenden'),
	satisfaction('employer', 'Tevredenheid van werkgevers'),
	...onTimeFigures(terms, ['W-15']),
];
