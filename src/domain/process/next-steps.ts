/**
 * What has to be done next, by whom and in which window: the steps of the process that are open, and
 * every term that runs without a step of its own. Derived, never kept.
 */
import { addDays, type Day } from '../day.ts';
import { holds, matchingFacts } from './condition-holds.ts';
import type { WorkProcess } from './process.ts';
import type { Actor } from './process-fact.ts';
import type { Situation } from './situation.ts';
import type { StepRow } from './step-row.ts';
import type { RunningTerm, TermState } from './terms-of.ts';

export interface NextStep {
	readonly id: string;
	readonly title: string;
	readonly rules: readonly string[];
	readonly who: readonly Actor[];
	/** `null` on either side: no bound. */
	readonly window: { readonly from: Day | null; readonly due: Day | null };
	/** The term that sets the window. */
	readonly term: RunningTerm | null;
}

const isOpen: Readonly<Record<TermState['kind'], boolean>> = {
	running: true,
	'due-today': true,
	overdue: true,
	suspended: true,
	'length-unknown': true,
	'outside-calendar': true,
	met: false,
	ended: false,
};

/** Earliest due first, then what has no day. `terms` are those of `termsOf` for the same situation. */
export function nextSteps(
	process: WorkProcess,
	terms: readonly RunningTerm[],
	situation: Situation,
): readonly NextStep[] {
	const open = terms.filter(({ state }) => isOpen[state.kind]);
	const steps = process.steps
		.filter(
			({ when, until }) =>
				holds(when, process, situation) &&
				(until === undefined || !holds(until, process, situation)),
		)
		.map((row) => stepOf(row, open, process, situation));
	const covered = new Set(steps.map(({ term }) => term));
	return [...steps, ...open.filter((term) => !covered.has(term)).map(stepOfTerm)].toSorted(
		earliestFirst,
	);
}

const last = '9999-12-31';
const earliestFirst = (a: NextStep, b: NextStep) =>
	(a.window.due ?? last).localeCompare(b.window.due ?? last) || a.id.localeCompare(b.id);

function stepOf(
	row: StepRow,
	open: readonly RunningTerm[],
	process: WorkProcess,
	situation: Situation,
): NextStep {
	const { id, title, rules, who } = row;
	const term = open.find((one) => one.id === row.term) ?? null;
	const window = term ? windowOf(term) : { from: null, due: comesBack(row, process, situation) };
	return { id, title, rules, who, window, term };
}

const stepOfTerm = (term: RunningTerm): NextStep => ({
	id: term.id,
	title: term.row.title,
	rules: term.row.rules,
	who: term.row.who,
	window: windowOf(term),
	term,
});

const windowOf = ({ due, explanation }: RunningTerm) => ({ from: explanation?.start ?? null, due });

function comesBack({ every }: StepRow, process: WorkProcess, situation: Situation): Day | null {
	if (!every) return null;
	const seen = matchingFacts(every.last, process, situation).at(-1);
	const from = seen ?? matchingFacts(every.from, process, situation).at(0);
	return from ? addDays(from.on, situation.settings.consultationEveryDays) : null;
}
