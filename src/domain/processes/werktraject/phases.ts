import type { Table } from '../../process/process.ts';

/** The five phases (P-8), with what has to be so before each begins. */
export const phases: Table<'phases'> = [
	{
		id: 'activation',
		rules: ['P-8', 'P-9'],
		source: 'werktraject l.25-34',
		title: 'Fase 1: sociale activering',
		when: { fact: 'trajectory-opened' },
	},
	{
		id: 'trial',
		rules: ['P-8', 'P-10', 'P-11', 'P-12'],
		source: 'werktraject l.25-31, l.37-40',
		title: 'Fase 2: proefplaatsing met jobcoaching',
		when: { any: [{ fact: 'trial-requested' }, { fact: 'trial-started' }] },
		entry: ['trial-after-activation', 'equipped-and-chosen', 'both-granted'],
	},
	{
		id: 'placed',
		rules: ['P-8', 'P-17', 'P-19'],
		source: 'werktraject l.25-31, l.43',
		title: 'Fase 3: succesvolle plaatsing',
		when: { fact: 'contract-started' },
		entry: ['all-satisfied'],
	},
	{
		id: 'follow-up',
		rules: ['P-8', 'P-20', 'P-21'],
		source: 'werktraject l.25-31, l.46',
		title: 'Fase 4: vervolgbegeleiding met jobcoaching',
		when: { fact: 'coaching-period-started' },
		entry: ['follow-up-after-trial'],
	},
	{
		id: 'closing',
		rules: ['P-8', 'P-22'],
		source: 'werktraject l.25-31, l.49',
		title: 'Fase 5: traject afsluiten',
		when: { any: [{ fact: 'works-with-colleagues' }, { fact: 'trajectory-closed' }] },
	},
];
