/**
 * What must happen now, over all dossiers: overdue, today, the rest of this week, and who is out of
 * sight. Derived from days that stand in the dossiers, never typed.
 *
 * A week runs from Monday to Sunday. An appointment in the past is overdue until somebody says how
 * it went; a vacancy that has closed is not, because nothing can be done about it any more.
 */
import { addDays, type Day, daysBetween, mondayOf } from './day.ts';
import type { DossierSummary } from './dossier-summary.ts';
import type { DueItem } from './due-item.ts';
import type { StepLine } from './process/step-lines.ts';

interface OfDossier {
	readonly dossierId: string;
	readonly client: string;
}

/** A step that follows from a work process, on the last day of its term. */
export interface TodayStep extends OfDossier {
	readonly kind: 'step';
	readonly id: string;
	readonly on: Day;
	readonly at: null;
	readonly title: string;
	/** Name of the work process. */
	readonly process: string;
}

export type TodayLine = (DueItem & OfDossier) | TodayStep;

export interface OutOfSight {
	readonly dossierId: string;
	readonly client: string;
	readonly lastContactOn: Day | null;
	/** Days since the last contact; `null` when there has been none. */
	readonly days: number | null;
}

export interface Today {
	readonly overdue: readonly TodayLine[];
	readonly today: readonly TodayLine[];
	/** After today, up to and including Sunday. */
	readonly thisWeek: readonly TodayLine[];
	/** Steps that have no day, by client. */
	readonly anyDay: readonly (OfDossier & Pick<StepLine, 'id' | 'title' | 'process'>)[];
	/** Longest first. */
	readonly outOfSight: readonly OutOfSight[];
}

/** Days without contact after which somebody is out of sight, unless the office chose otherwise. */
export const defaultOutOfSightAfter = 14;

export function todayOf(
	summaries: readonly DossierSummary[],
	steps: readonly StepLine[],
	today: Day,
	outOfSightAfter = defaultOutOfSightAfter,
): Today {
	const sunday = addDays(mondayOf(today), 6);
	const names = new Map(summaries.map(({ id, name }) => [id, name]));
	const named = steps.flatMap((step) => {
		const client = names.get(step.dossierId);
		return client === undefined ? [] : { ...step, client };
	});
	const lines: readonly TodayLine[] = [
		...summaries.flatMap(({ id, name, due }) =>
			due.map((item) => ({ ...item, dossierId: id, client: name })),
		),
		...named.flatMap(stepWithDay),
	].toSorted(earliestFirst);
	return {
		overdue: lines.filter(({ on, kind }) => on < today && kind !== 'lead-closing'),
		today: lines.filter(({ on }) => on === today),
		thisWeek: lines.filter(({ on }) => today < on && on <= sunday),
		anyDay: named
			.filter(({ due }) => due === null)
			.toSorted((a, b) => a.client.localeCompare(b.client)),
		outOfSight: summaries
			.map((summary) => unseen(summary, today))
			.filter(({ days }) => days === null || days > outOfSightAfter)
			.toSorted((a, b) => longest(b) - longest(a)),
	};
}

const stepWithDay = ({ due, who: _, ...step }: StepLine & OfDossier): TodayStep[] =>
	due === null ? [] : [{ ...step, kind: 'step', on: due, at: null }];

/** What has no time comes before what has one on the same day. */
const earliestFirst = (a: TodayLine, b: TodayLine) =>
	compare(a.on, b.on) || compare(a.at ?? '', b.at ?? '') || a.client.localeCompare(b.client);

/** Days and times as they are written sort by their characters. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const longest = ({ days }: OutOfSight) => days ?? Number.MAX_SAFE_INTEGER;

const unseen = ({ id, name, lastContactOn }: DossierSummary, today: Day): OutOfSight => ({
	dossierId: id,
	client: name,
	lastContactOn,
	days: lastContactOn === null ? null : daysBetween(lastContactOn, today),
});
