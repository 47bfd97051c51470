import type { Course } from '../../../domain/process/course.ts';
import { phaseOf } from '../../../domain/process/phase-of.ts';

export type PhaseState = 'done' | 'now' | 'later';

/** Where a course stands with some phases that follow each other. Before the first one, that is next. */
export function phaseState(
	{ process, situation }: Pick<Course, 'process' | 'situation'>,
	phases: readonly string[],
): PhaseState {
	const order = process.phases.map(({ id }) => id);
	const current = phaseOf(process, situation)?.id ?? order[0];
	if (current === undefined) return 'later';
	if (phases.includes(current)) return 'now';
	const last = Math.max(...phases.map((phase) => order.indexOf(phase)));
	return last < order.indexOf(current) ? 'done' : 'later';
}

/** Unfolds what belongs to a phase and goes there, as a link inside the page would. */
export function goToPhase(phase: string): void {
	const fold = document.querySelector<HTMLDetailsElement>(
		`details[data-phases~="${CSS.escape(phase)}"]`,
	);
	if (!fold) return;
	fold.open = true;
	fold.querySelector('summary')?.focus();
}
