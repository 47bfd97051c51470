/**
 * What has to go when, over all clients (O-27). A dossier may hold several processes: as long as the
 * help goes on in one of them everything in it is kept, and the whole goes when the last one says so.
 */
import type { Day } from '../day.ts';
import type { Course } from './course.ts';
import { type Retention, retentionOf } from './retention-of.ts';
import type { Courses } from './step-lines.ts';

export interface KeepingLine {
	readonly dossierId: string;
	/** The last day on which it may be kept. */
	readonly until: Day;
	/** That day has passed. */
	readonly isDue: boolean;
	/** How many sensitive facts it is about; `null`: the whole dossier. */
	readonly facts: number | null;
}

/** Earliest day first; nothing of a dossier without a process, for which nobody said when help ends. */
export const keepingLines = (courses: Courses): readonly KeepingLine[] =>
	[...courses]
		.flatMap(([dossierId, own]) => linesOf(own).map((line) => ({ dossierId, ...line })))
		.toSorted((a, b) => a.until.localeCompare(b.until));

function linesOf(courses: readonly Course[]): readonly Omit<KeepingLine, 'dossierId'>[] {
	const kept = courses.map(({ process, situation }) => retentionOf(process, situation));
	const wholes = kept.map((rows) => rows.find(({ factIds }) => factIds === null));
	if (wholes.some((whole) => whole === undefined)) return [];
	const parts = kept.flat().filter(({ factIds }) => factIds !== null);
	const of = (rows: readonly (Retention | undefined)[], facts: number | null) => {
		const last = rows.toSorted((a, b) => (a && b ? b.until.localeCompare(a.until) : 0)).at(0);
		return last ? [{ until: last.until, isDue: last.isDue, facts }] : [];
	};
	const sensitive = parts.reduce((sum, { factIds }) => sum + (factIds?.length ?? 0), 0);
	return [...of(parts, sensitive), ...of(wholes, null)];
}
