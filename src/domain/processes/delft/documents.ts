/** Documents of Delft (register 6.5, 12, 13, 28 and 29). */
import type { Table } from '../../process/process.ts';
import { partsFrom } from '../document-parts.ts';

const agreement = partsFrom('delft l.851', 'D-46');
const plan = partsFrom('delft l.847-851', 'D-45');
const mediation = partsFrom('delft l.833', 'D-42');
const proposal = partsFrom('delft l.1034-1106', 'D-51');
const figures = partsFrom('delft l.458-468, l.504', 'D-14', 'D-15');

export const documents: Table<'documents'> = [
	{
		id: 'mediation-plan',
		document: 'mediation-plan',
		number: 6,
		channel: 'shared',
		rules: ['D-42', 'C-18'],
		source: 'delft l.833',
		title: 'Bemiddelingsplan',
		when: { kind: 'a' },
		contents: [
			mediation('actions', 'De kortste weg naar werk', 'plan-written', 'service-set'),
			mediation('assignments', 'Wat de klant doet'),
		],
		versions: { fact: 'plan-written' },
	},
	{
		id: 'b-plan',
		document: 'b-plan',
		number: 12,
		channel: 'shared',
		rules: ['D-45'],
		source: 'delft l.847-851',
		title: 'Re-integratieplan of zorgplan',
		when: { kind: 'b' },
		contents: [
			plan('diagnosis', 'Diagnose'),
			plan('plan', 'Plan, samen met de klant', 'b-plan-made'),
		],
		versions: { fact: 'b-plan-made' },
	},
	{
		id: 'rights-and-duties',
		document: 'rights-and-duties',
		number: 13,
		channel: 'shared',
		rules: ['D-46'],
		source: 'delft l.851',
		title: 'Overeenkomst over rechten en plichten',
		when: {
			all: [{ kind: 'b' }, { not: { latest: 'b-plan-made', where: { kind: 'care' } } }],
		},
		contents: [agreement('rights', 'Rechten'), agreement('duties', 'Plichten')],
		versions: { fact: 'b-plan-made' },
		signatures: [[{ roles: [{ role: 'client' }] }]],
	},
	{
		id: 'mediation-proposal',
		document: 'mediation-proposal',
		number: 28,
		rules: ['D-51'],
		source: 'delft l.1034-1106',
		title: 'Bemiddelingsvoorstel aan de werkgever',
		when: { any: [{ fact: 'match-found' }, { fact: 'proposal-made' }] },
		contents: [
			proposal('match', 'Uitkomst van de match', 'match-found'),
			proposal('proposal', 'Voorstel, via de accountmanager', 'proposal-made'),
		],
	},
	{
		id: 'monitor',
		document: 'monitor',
		number: 29,
		about: 'office',
		rules: ['D-14', 'D-15'],
		source: 'delft l.458-468, l.504',
		title: 'Monitor: 0-meting en periodieke meting',
		contents: [figures('figures', 'De vijf resultaten en de indicatoren')],
	},
];
