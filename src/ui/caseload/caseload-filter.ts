/** Which part of the caseload is shown: one chip at a time. */
import type { Day } from '../../domain/day.ts';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import { todayOf } from '../../domain/today.ts';

export const caseloadFilters = ['all', 'due', 'new', 'out-of-sight', 'practice'] as const;
export type CaseloadFilter = (typeof caseloadFilters)[number];

type Test = (summary: DossierSummary, today: Day) => boolean;

const tests: Readonly<Record<CaseloadFilter, Test>> = {
	all: () => true,
	due: (summary, today) => {
		const lists = todayOf([summary], today);
		return lists.overdue.length + lists.today.length + lists.thisWeek.length > 0;
	},
	new: ({ newLeads }) => newLeads > 0,
	'out-of-sight': (summary, today) => todayOf([summary], today).outOfSight.length > 0,
	practice: ({ practice }) => practice,
};

export const filtered = (
	summaries: readonly DossierSummary[],
	filter: CaseloadFilter,
	today: Day,
): readonly DossierSummary[] => summaries.filter((summary) => tests[filter](summary, today));

/** How many things of this client are overdue. */
export const overdueIn = (summary: DossierSummary, today: Day): number =>
	todayOf([summary], today).overdue.length;
