import type { Day } from '../day.ts';
import { coursesOf, type ProcessOffice } from './course.ts';
import type { DossierWork } from './dossier-work.ts';
import type { Actor } from './process-fact.ts';

/** A derived step of some dossier, as a list over all dossiers shows it. */
export interface StepLine {
	readonly dossierId: string;
	/** Of the step within its dossier. */
	readonly id: string;
	readonly title: string;
	readonly process: string;
	/** Empty: anybody. */
	readonly who: readonly Actor[];
	/** `null`: no day. */
	readonly due: Day | null;
}

/** What is next in all dossiers, in no particular order. */
export const stepLines = (
	works: ReadonlyMap<string, DossierWork>,
	office: ProcessOffice,
	today: Day,
): readonly StepLine[] =>
	[...works].flatMap(([dossierId, work]) =>
		coursesOf(work, office, today).flatMap(({ process, steps }) =>
			steps.map(({ id, title, who, window, term }) => ({
				dossierId,
				id: [process.id, id, term?.factId ?? ''].join('/'),
				title,
				process: process.name,
				who,
				due: window.due,
			})),
		),
	);
