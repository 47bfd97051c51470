import type { DossierDocs } from '../../document/dossier-docs.ts';
import {
	type ProcessNote,
	readProcessFacts,
	recordProcessFact,
} from '../../document/process-facts.ts';
import { workOf, workRoots } from '../../document/work.ts';
import type { Author } from '../../domain/author.ts';
import { type Course, courseKinds, coursesOf, factKindOf } from '../../domain/process/course.ts';
import { type DecisionRefusal, decisionRefusals } from '../../domain/process/decisions.ts';
import {
	checkFact,
	type FactKindRow,
	type FactProblem,
	isTooEarly,
} from '../../domain/process/fact-kind.ts';
import { ownEntryIn } from '../../domain/process/four-eyes.ts';
import type { NextStep } from '../../domain/process/next-steps.ts';
import type { WorkProcess } from '../../domain/process/process.ts';
import type { WorkOffice } from '../work-office.svelte.ts';
import { followRoots } from './follow-roots.ts';

/**
 * Why a fact is not recorded; `own-entry`: somebody would approve what he entered himself;
 * `in-future`: it would have happened on a day that has not come.
 */
export interface RecordProblem {
	readonly problem: FactProblem['problem'] | DecisionRefusal | 'own-entry' | 'in-future';
	/** The field concerned, `on` for the day; `null` for the fact as a whole. */
	readonly field: string | null;
}

/** What became of a fact that somebody wanted to record. */
export type Recorded =
	| { readonly kind: 'recorded'; readonly id: string }
	| { readonly kind: 'refused'; readonly problems: readonly RecordProblem[] };

export type OpenStep = NextStep & { readonly course: Course };

/** The work processes of one dossier: their facts, terms and next steps. */
export class ProcessState {
	readonly office: WorkOffice;
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: () => void;
	readonly #unreadable = $derived.by(() => {
		this.#follow();
		return readProcessFacts(this.#docs).unreadable;
	});

	/** In order of starting; ended ones included. */
	readonly courses: readonly Course[] = $derived.by(() => {
		this.#follow();
		return coursesOf(workOf(this.#docs), this.office, this.#author().today);
	});
	readonly running: readonly Course[] = $derived(
		this.courses.filter(({ endedOn }) => endedOn === null),
	);
	/** Of all courses, earliest due first, then what has no day. */
	readonly steps: readonly OpenStep[] = $derived(
		this.running
			.flatMap((course) => course.steps.map((step) => ({ ...step, course })))
			.toSorted((a, b) => (a.window.due ?? last).localeCompare(b.window.due ?? last)),
	);
	/** Facts that this version cannot read. */
	readonly unreadable = $derived(this.#unreadable);

	constructor(docs: DossierDocs, author: () => Author, office: WorkOffice) {
		this.#docs = docs;
		this.#author = author;
		this.office = office;
		const shared = followRoots(docs.shared, ...workRoots.shared);
		const prof = followRoots(docs.prof, ...workRoots.prof);
		this.#follow = () => {
			shared();
			prof();
		};
	}

	/** `null` when the process has not been started here. */
	course(processId: string): Course | null {
		return this.courses.find(({ process }) => process.id === processId) ?? null;
	}

	start(process: WorkProcess): void {
		this.#write(process, { kind: courseKinds.started }, 'shared');
	}

	end(process: WorkProcess, reason: string): void {
		this.#write(process, { kind: courseKinds.ended, reason }, 'shared');
	}

	/** Records a fact in the document that its kind belongs to, or says what is wrong with it. */
	record(process: WorkProcess, note: ProcessNote): Recorded {
		const problems = this.#problemsWith(process, note);
		if (problems.length > 0) return { kind: 'refused', problems };
		const row = factKindOf(process, note.kind);
		return { kind: 'recorded', id: this.#write(process, note, row?.channel ?? 'prof') };
	}

	/** Takes a fact back, with the reason. The fact itself stays in the log. */
	withdraw(process: WorkProcess, factId: string, reason: string): void {
		const fact = readProcessFacts(this.#docs).facts.find(({ id }) => id === factId);
		if (!fact) return;
		const channel = factKindOf(process, fact.kind)?.channel ?? 'prof';
		this.#write(process, { kind: 'withdrawn', corrects: factId, reason }, channel);
	}

	/**
	 * Takes back what was recorded a moment ago. A correction is undone by saying again what it
	 * corrected: a fact that was corrected once stays so.
	 */
	undoRecord(process: WorkProcess, factId: string, reason: string): void {
		const { facts } = readProcessFacts(this.#docs);
		const fact = facts.find(({ id }) => id === factId);
		const before = fact && facts.find(({ id }) => id === fact.corrects);
		if (!before) {
			this.withdraw(process, factId, reason);
			return;
		}
		const { kind, data, on, by, role } = before;
		const channel = factKindOf(process, kind)?.channel ?? 'prof';
		this.#write(process, { kind, data, on, by, role, reason, corrects: factId }, channel);
	}

	#problemsWith(process: WorkProcess, note: ProcessNote): readonly RecordProblem[] {
		const { kind, data = {}, reason } = note;
		const author = this.#author();
		const course = this.course(process.id);
		const decision = {
			kind,
			data,
			role: note.role ?? author.role,
			reasons: reason ? [reason] : [],
		};
		const refusals = course ? decisionRefusals(process, course.situation, decision) : [];
		const { personId } = note.by ?? author;
		const own = ownEntryIn(process, course?.facts ?? [], decision, personId);
		const row = factKindOf(process, kind);
		const tooEarly = row && isTooEarly(row, note.on ?? author.today, author.today);
		return [
			...checkFact(process.factKinds, decision),
			...(tooEarly ? [{ problem: 'in-future' as const, field: 'on' }] : []),
			...refusals.map((problem) => ({ problem, field: null })),
			...(own === null ? [] : [{ problem: 'own-entry' as const, field: own }]),
		];
	}

	#write(process: WorkProcess, note: ProcessNote, channel: FactKindRow['channel']): string {
		return recordProcessFact(this.#docs[channel], process, note, this.#author());
	}
}

const last = '9999-12-31';
