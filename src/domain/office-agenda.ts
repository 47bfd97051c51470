/**
 * The agenda of a consultation, made from open cases: dossiers in which a step of a running process
 * asks for it. The clients' own professionals may bring in any other (H-56).
 */
import type { Day } from './day.ts';
import { type CaseReason, discussedBy, type MeetingKind } from './office-consultation.ts';
import { coursesOf, type ProcessOffice } from './process/course.ts';
import type { DossierWork } from './process/dossier-work.ts';
import type { StepRow } from './process/step-row.ts';

export interface Proposed {
	readonly dossierId: string;
	readonly why: Exclude<CaseReason, 'by-hand'>;
	/** The day it has to be discussed by; `null`: no day. */
	readonly due: Day | null;
}

/** Peer review asks for nothing: cases are brought in. */
const reasons: Readonly<Record<MeetingKind, Proposed['why'] | null>> = {
	consultation: 'due',
	'peer-review': null,
	'sounding-board': 'no-commitment',
};

/** Which dossiers of this laptop ask for a meeting of this kind on or before `on`, earliest first. */
export function agendaFor(
	kind: MeetingKind,
	on: Day,
	works: ReadonlyMap<string, DossierWork>,
	office: ProcessOffice,
	today: Day,
): readonly Proposed[] {
	const why = reasons[kind];
	if (why === null) return [];
	return [...works]
		.flatMap(([dossierId, work]): Proposed[] => {
			const due = coursesOf(work, office, today).flatMap(({ process, steps }) => {
				const asking = new Set(
					process.steps.filter((row) => asksFor(row, discussedBy[kind])).map(({ id }) => id),
				);
				return steps
					.filter(({ id, window }) => asking.has(id) && (window.due ?? on) <= on)
					.map(({ window }) => window.due);
			});
			const [first] = due.toSorted((a, b) => (a ?? last).localeCompare(b ?? last));
			return first === undefined ? [] : [{ dossierId, why, due: first }];
		})
		.toSorted((a, b) => (a.due ?? last).localeCompare(b.due ?? last));
}

const last = '9999-12-31';

/** The step is done by one of these kinds of facts. */
const asksFor = ({ every, until }: StepRow, kinds: readonly string[]): boolean =>
	kinds.includes(every?.last.fact ?? '') ||
	(until !== undefined && 'fact' in until && kinds.includes(until.fact));
