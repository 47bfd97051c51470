import type { FactMatch } from '../process/condition.ts';
import type { Table } from '../process/process.ts';

/** How long a dossier of a process is kept after its end, and what is sensitive in it (O-27). */
export const retentionAfter = (
	after: readonly FactMatch[],
	sensitive: readonly string[],
): Table<'retention'> => [
	...(sensitive.length > 0
		? [
				{
					id: 'sensitive',
					rules: ['O-27'],
					source: 'Driespan; de bronnen zwijgen',
					title: 'Gevoelige gegevens verwijderen',
					kinds: sensitive,
					after,
					keep: 'sensitiveMonths' as const,
				},
			]
		: []),
	{
		id: 'dossier',
		rules: ['O-27'],
		source: 'Driespan; de bronnen zwijgen',
		title: 'Dossier verwijderen',
		after,
		keep: 'dossierYears',
	},
];
