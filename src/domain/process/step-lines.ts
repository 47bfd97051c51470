import type { Day } from '../day.ts';
import { type Course, coursesOf, type ProcessOffice } from './course.ts';
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

/** What runs in each dossier, by its id. */
export type Courses = ReadonlyMap<string, readonly Course[]>;

export const coursesByDossier = (
	works: ReadonlyMap<string, DossierWork>,
	office: ProcessOffice,
	today: Day,
): Courses => new Map([...works].map(([id, work]) => [id, coursesOf(work, office, today)]));

/** What is next in all dossiers, in no particular order. */
export const stepLines = (courses: Courses): readonly StepLine[] =>
	[...courses].flatMap(([dossierId, own]) =>
		own.flatMap(({ process, steps }) =>
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
