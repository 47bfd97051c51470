import type { DossierDocs } from '../../document/dossier-docs.ts';
import {
	type ProcessNote,
	readProcessFacts,
	recordProcessFact,
} from '../../document/process-facts.ts';
import { workOf, workRoots } from '../../document/work.ts';
import type { Author } from '../../domain/author.ts';
import {
	type Course,
	courseFactKinds,
	courseKinds,
	coursesOf,
} from '../../domain/process/course.ts';
import {
	checkFact,
	commonFactKinds,
	type FactKindRow,
	type FactProblem,
} from '../../domain/process/fact-kind.ts';
import type { NextStep } from '../../domain/process/next-steps.ts';
import type { WorkProcess } from '../../domain/process/process.ts';
import type { WorkOffice } from '../work-office.svelte.ts';
import { followRoots } from './follow-roots.ts';

/** What became of a fact that somebody wanted to record. */
export type Recorded =
	| { readonly kind: 'recorded'; readonly id: string }
	| { readonly kind: 'refused'; readonly problems: readonly FactProblem[] };

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
		const problems = checkFact(process.factKinds, { kind: note.kind, data: note.data ?? {} });
		if (problems.length > 0) return { kind: 'refused', problems };
		const row = kindIn(process, note.kind);
		return { kind: 'recorded', id: this.#write(process, note, row?.channel ?? 'prof') };
	}

	/** Takes a fact back, with the reason. The fact itself stays in the log. */
	withdraw(process: WorkProcess, factId: string, reason: string): void {
		const fact = readProcessFacts(this.#docs).facts.find(({ id }) => id === factId);
		if (!fact) return;
		const channel = kindIn(process, fact.kind)?.channel ?? 'prof';
		this.#write(process, { kind: 'withdrawn', corrects: factId, reason }, channel);
	}

	#write(process: WorkProcess, note: ProcessNote, channel: FactKindRow['channel']): string {
		return recordProcessFact(this.#docs[channel], process, note, this.#author());
	}
}

const last = '9999-12-31';

const kindIn = (process: WorkProcess, kind: string): FactKindRow | undefined =>
	[...process.factKinds, ...commonFactKinds, ...courseFactKinds].find(({ id }) => id === kind);
