/** Which part of the caseload is shown: one chip at a time. */
import type { Day } from '../../domain/day.ts';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import type { StepLine } from '../../domain/process/step-lines.ts';
import { todayOf } from '../../domain/today.ts';

export const caseloadFilters = ['all', 'due', 'new', 'out-of-sight', 'practice'] as const;
export type CaseloadFilter = (typeof caseloadFilters)[number];

/** Steps of the work processes, by id of the dossier. */
export type StepsByDossier = ReadonlyMap<string, readonly StepLine[]>;

type Test = (summary: DossierSummary, today: Day, steps: readonly StepLine[]) => boolean;

const tests: Readonly<Record<CaseloadFilter, Test>> = {
	all: () => true,
	due: (summary, today, steps) => {
		const lists = todayOf([summary], steps, today);
		return lists.overdue.length + lists.today.length + lists.thisWeek.length > 0;
	},
	new: ({ newLeads }) => newLeads > 0,
	'out-of-sight': (summary, today) => todayOf([summary], [], today).outOfSight.length > 0,
	practice: ({ practice }) => practice,
};

export const filtered = (
	summaries: readonly DossierSummary[],
	filter: CaseloadFilter,
	today: Day,
	steps: StepsByDossier,
): readonly DossierSummary[] =>
	summaries.filter((summary) => tests[filter](summary, today, steps.get(summary.id) ?? []));

/** How many things of this client are overdue. */
export const overdueIn = (summary: DossierSummary, today: Day, steps: StepsByDossier): number =>
	todayOf([summary], steps.get(summary.id) ?? [], today).overdue.length;

const last = '9999-12-31';

/** By last day; what has none comes last. */
export const earliestFirst = (a: StepLine, b: StepLine): number =>
	(a.due ?? last).localeCompare(b.due ?? last);
