import type { Table } from '../../process/process.ts';

/** Who decides in Werktraject. */
export const decisions: Table<'limits'> = [
	{
		id: 'activation-not-needed',
		limit: 'decision',
		rules: ['C-36'],
		source: 'werktraject l.34, l.37',
		text: 'Sociale activering niet nodig: met een reden',
		in: { fact: 'activation-not-needed' },
		reason: 'always',
	},
	{
		id: 'activation-end-expected',
		limit: 'decision',
		rules: ['O-29'],
		source: 'werktraject l.37',
		text: 'Aanvragen voor de sociale activering is afgesloten: met de verwachte dag en een reden',
		in: { fact: 'activation-end-expected' },
		reason: 'always',
	},
	{
		id: 'financier-grants-trial',
		limit: 'decision',
		rules: ['P-10'],
		source: 'werktraject l.37',
		text: 'De arbeidsdeskundige of de klantmanager kent de proefplaatsing toe',
		in: { fact: 'trial-granted' },
		who: ['labour-expert', 'case-manager'],
	},
	{
		id: 'wage-value-set-by',
		limit: 'decision',
		rules: ['P-18'],
		source: 'werktraject l.43',
		text: 'De arbeidsdeskundige of de klantmanager stelt de loonwaarde vast',
		in: { fact: 'wage-value-set' },
		who: ['labour-expert', 'case-manager'],
	},
];
