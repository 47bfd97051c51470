import { addDays, addMonths, type Day, daysBetween } from '../day.ts';
import { matchingFacts } from './condition-holds.ts';
import type { LimitOf } from './limit-row.ts';
import type { WorkProcess } from './process.ts';
import type { Situation } from './situation.ts';

interface Period {
	readonly from: Day;
	/** `null` while it lasts. */
	readonly to: Day | null;
}

export interface DurationState {
	readonly periods: readonly Period[];
	/** First day on which the minimum is reached, last day that the maximum allows. */
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly breach: 'too-long' | 'too-short' | null;
}

/** `null` while nothing has begun. A maximum may be used up to and including its last day (O-38). */
export function durationOf(
	row: LimitOf<'duration'>,
	process: WorkProcess,
	situation: Situation,
): DurationState | null {
	const periods = row.periods
		.flatMap(({ from, to }) => {
			const ends = matchingFacts(to, process, situation).map(({ on }) => on);
			const starts = matchingFacts(from, process, situation).map(({ on }) => on);
			return starts.map((on) => ({ from: on, to: ends.find((end) => end >= on) ?? null }));
		})
		.toSorted((a, b) => a.from.localeCompare(b.from));
	const [first] = periods;
	if (!first) return null;
	const pause = pausesIn(periods);
	const after = (months: number | undefined) =>
		months === undefined ? null : addDays(addMonths(first.from, months), pause);
	const [earliest, latest] = [after(row.minMonths), after(row.maxMonths)];
	const running = periods.some(({ to }) => to === null);
	const end = running ? situation.today : lastOf(periods);
	const tooLong = latest !== null && end > latest;
	const tooShort = !running && earliest !== null && end < earliest;
	const breach = tooLong ? 'too-long' : tooShort ? 'too-short' : null;
	return { periods, earliest, latest, breach };
}

const lastOf = (periods: readonly Period[]): Day =>
	periods
		.flatMap(({ to }) => to ?? [])
		.toSorted()
		.at(-1) ?? '';

/** Calendar days between periods, when nothing ran. */
function pausesIn(periods: readonly Period[]): number {
	let pause = 0;
	let end: Day | null = periods[0]?.to ?? null;
	for (const { from, to } of periods.slice(1)) {
		if (end === null) break;
		if (from > end) pause += daysBetween(end, from);
		end = to === null || to > end ? to : end;
	}
	return pause;
}
