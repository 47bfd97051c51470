/**
 * What may no longer be kept, and from which day (O-27). Nothing is removed here: somebody decides.
 *
 * What the sources call sensitive (health, addiction, detention, the colour of a test) goes sooner
 * than the rest. Once the help has ended the time counts from the last thing that happened, so that a
 * dossier that starts again, or is closed with a late note, is kept on.
 */
import { addMonths, type Day } from '../day.ts';
import { matchingFacts } from './condition-holds.ts';
import { courseKinds } from './course.ts';
import { byDay, ofKind } from './facts-view.ts';
import type { WorkProcess } from './process.ts';
import type { RetentionRow } from './retention-row.ts';
import type { Situation } from './situation.ts';

export interface Retention {
	readonly id: string;
	readonly row: RetentionRow;
	/** The last day on which it may be kept. */
	readonly until: Day;
	/** That day has passed. */
	readonly isDue: boolean;
	/** The facts concerned; `null`: the whole dossier. */
	readonly factIds: readonly string[] | null;
}

/** Rows whose time has begun to run and that concern something. */
export const retentionOf = (process: WorkProcess, situation: Situation): readonly Retention[] =>
	process.retention.flatMap((row) => {
		const ended = endOf(row, process, situation);
		const factIds =
			row.kinds?.flatMap((kind) => ofKind(situation.facts, kind).map(({ id }) => id)) ?? null;
		if (ended === null || factIds?.length === 0) return [];
		const until = addMonths(ended, monthsOf(row, situation));
		return [{ id: row.id, row, until, isDue: situation.today > until, factIds }];
	});

/** The last day on which something happened; `null` while the help has never ended. */
function endOf({ after }: RetentionRow, process: WorkProcess, situation: Situation): Day | null {
	const hasEnded =
		isClosed(situation) ||
		after.some((match) => matchingFacts(match, process, situation).length > 0);
	const days = [...situation.facts.values()].flat().map(({ on }) => on);
	return (hasEnded && days.toSorted().at(-1)) || null;
}

/** Somebody ended the process, whatever its own facts say, and nobody started it again. */
function isClosed({ facts }: Situation): boolean {
	const [started, ended] = [courseKinds.started, courseKinds.ended].map((kind) =>
		ofKind(facts, kind).at(-1),
	);
	return ended !== undefined && (started === undefined || byDay(ended, started) > 0);
}

const monthsOf = ({ keep }: RetentionRow, { settings }: Situation): number =>
	keep === 'dossierYears' ? settings.dossierYears * 12 : settings.sensitiveMonths;
