import type { Table } from '../../process/process.ts';

/** What the five results of Delft are counted from (D-13 to D-15). */
export const resultFacts: Table<'factKinds'> = [
	{
		id: 'satisfaction-measured',
		title: 'Klantgerichtheid gemeten',
		rules: ['D-14', 'D-15'],
		source: 'delft l.458-468',
		fields: { score: 'number', who: ['job-seeker', 'employer'], zeroMeasurement: 'boolean' },
		required: ['score'],
	},
	{
		id: 'benefit-started',
		title: 'Eerste dag in de uitkering',
		rules: ['D-13', 'D-14'],
		source: 'delft l.446-460',
		mayLieAhead: true,
	},
	{
		id: 'benefit-ended',
		title: 'Uit de uitkering',
		rules: ['D-13', 'D-14'],
		source: 'delft l.446-460',
	},
	{
		id: 'outflow',
		title: 'Uitstroom',
		rules: ['D-13', 'D-14'],
		source: 'delft l.446-468',
		fields: { to: ['work', 'education', 'participation'] },
		required: ['to'],
		channel: 'shared',
	},
];
