import type { DossierSummary } from '../../domain/dossier-summary.ts';
import { phaseOf } from '../../domain/process/phase-of.ts';
import type { WorkProcess } from '../../domain/process/process.ts';
import type { Courses } from '../../domain/process/step-lines.ts';

export interface BoardColumn {
	readonly id: string;
	/** `null`: before the first phase. */
	readonly title: string | null;
	readonly clients: readonly DossierSummary[];
}

export interface Board {
	readonly columns: readonly BoardColumn[];
	/** Clients for whom the process does not run. */
	readonly elsewhere: number;
}

const notBegun = '';

/** Clients by the phase in which they stand; nobody is moved by hand, for phases follow from facts. */
export function boardOf(
	process: WorkProcess,
	summaries: readonly DossierSummary[],
	courses: Courses,
): Board {
	const placed = summaries.flatMap((summary) => {
		const course = courses
			.get(summary.id)
			?.find((one) => one.process.id === process.id && one.endedOn === null);
		if (!course) return [];
		return { summary, phase: phaseOf(course.process, course.situation)?.id ?? notBegun };
	});
	const byPhase = Map.groupBy(placed, ({ phase }) => phase);
	const columnOf = (id: string, title: string | null): BoardColumn => ({
		id,
		title,
		clients: (byPhase.get(id) ?? []).map(({ summary }) => summary),
	});
	const begun = process.phases.map(({ id, title }) => columnOf(id, title));
	const first = byPhase.has(notBegun) ? [columnOf(notBegun, null)] : [];
	return { columns: [...first, ...begun], elsewhere: summaries.length - placed.length };
}
