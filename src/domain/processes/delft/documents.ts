import type { Table } from '../../process/process.ts';

/** The agreement that goes with the reintegration plan. */
export const documents: Table<'documents'> = [
	{
		id: 'rights-and-duties',
		document: 'rights-and-duties',
		rules: ['D-46'],
		source: 'delft l.851',
		title: 'Overeenkomst over rechten en plichten',
		contents: [
			{ id: 'rights', rules: ['D-46'], source: 'delft l.851', text: 'Rechten' },
			{ id: 'duties', rules: ['D-46'], source: 'delft l.851', text: 'Plichten' },
		],
		versions: { fact: 'b-plan-made' },
		signatures: [[{ roles: [{ role: 'client' }] }]],
	},
];
