import type { TimelineFact } from '../../../app/state/timeline-state.svelte.ts';
import type { Day } from '../../../domain/day.ts';
import type { DossierFact } from '../../../domain/dossier-fact.ts';
import type { Course } from '../../../domain/process/course.ts';
import type { KeptFact } from '../../../domain/process/kept-fact.ts';

interface Line {
	readonly id: string;
	readonly on: Day;
	readonly by: string;
	readonly reasons: readonly string[];
	/** A later fact took this one's place. */
	readonly corrected: boolean;
}

export type TimelineLine = Line &
	(
		| { readonly of: 'dossier'; readonly fact: DossierFact; readonly title: string | null }
		| { readonly of: 'process'; readonly fact: KeptFact }
	);

const lineOf = (fact: DossierFact | KeptFact, corrected: boolean): Line => ({
	id: fact.id,
	on: fact.on,
	by: fact.by.name,
	reasons: fact.reasons ?? [],
	corrected,
});

/** What happened in a dossier and its courses: the latest day first, within a day the one recorded last. */
export function timelineLines(
	dossier: readonly TimelineFact[],
	courses: readonly Pick<Course, 'facts'>[],
): readonly TimelineLine[] {
	const kept = courses.flatMap(({ facts }) => facts);
	const corrected = new Set(kept.flatMap(({ corrects }) => corrects ?? []));
	const lines: readonly TimelineLine[] = [
		...dossier.map(({ fact, title, corrected: was }) => ({
			...lineOf(fact, was),
			of: 'dossier' as const,
			fact,
			title,
		})),
		...kept.map((fact) => ({
			...lineOf(fact, corrected.has(fact.id)),
			of: 'process' as const,
			fact,
		})),
	];
	return lines.toSorted(
		(a, b) => b.on.localeCompare(a.on) || b.fact.recordedAt - a.fact.recordedAt,
	);
}
