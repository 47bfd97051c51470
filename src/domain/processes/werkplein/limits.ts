import type { Table } from '../../process/process.ts';

/** An aid, no rulebook: the professional judges, and may deviate with substantive arguments (W-2, W-4). */
export const limits: Table<'limits'> = [
	{
		id: 'deviation-argued',
		limit: 'decision',
		rules: ['W-4'],
		source: 'werkplein l.59-64',
		text: 'Afwijken mag, inhoudelijk beargumenteerd',
		in: { fact: 'deviated' },
		reason: 'always',
	},
	{
		id: 'professional-judges',
		limit: 'decision',
		rules: ['W-2', 'W-12'],
		source: 'werkplein l.33-40, l.136-149',
		text: 'De werkcoach of klantmanager besluit met de klant over de dienstverlening',
		in: { fact: 'plan-of-approach-agreed' },
		who: ['adviser', 'case-manager'],
	},
];

export const contradictions: Table<'contradictions'> = [
	{
		id: 'C-30',
		rules: ['C-30', 'W-14'],
		source: 'werkplein l.231-248, helmond l.81, werkmakelaar l.47',
		text: 'Contact met een werkgever loopt via de accountmanager, maar dit contact liep daarbuiten. Laat het hem weten.',
		when: { fact: 'employer-contacted', where: { viaAccountManager: false } },
	},
];
