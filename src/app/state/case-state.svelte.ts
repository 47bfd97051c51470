import { beginCase, caseText, readCaseWords } from '../../document/case-notes.ts';
import type { DossierDocs } from '../../document/dossier-docs.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import { writeText } from '../../document/texts.ts';
import type { Author } from '../../domain/author.ts';
import {
	type CaseText,
	type CaseWords,
	type Meeting,
	missingFor,
	resultOf,
} from '../../domain/office-consultation.ts';
import { followRoots } from './follow-roots.ts';
import type { ProcessState } from './process-state.svelte.ts';

/** What is said about one client in one consultation: drafts in his dossier, then facts there. */
export class CaseState {
	readonly meeting: Meeting;
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #process: ProcessState;
	readonly #follow: () => void;

	readonly words: CaseWords = $derived.by(() => {
		this.#follow();
		return readCaseWords(this.#docs.prof, this.meeting.id);
	});
	/** What still has to be said before the result can be kept; `null` when nothing. */
	readonly missing = $derived.by(() => missingFor(this.meeting.kind, this.words));

	constructor(
		meeting: Meeting,
		dossier: {
			readonly docs: DossierDocs;
			readonly author: () => Author;
			readonly process: ProcessState;
		},
	) {
		this.meeting = meeting;
		this.#docs = dossier.docs;
		this.#author = dossier.author;
		this.#process = dossier.process;
		this.#follow = followRoots(dossier.docs.prof, itemKinds['case-note'].root);
	}

	write(text: CaseText, value: string): void {
		beginCase(this.#docs.prof, this.meeting, this.#author());
		writeText(this.#docs.prof, caseText(this.meeting.id, text), value);
	}

	/** Names of the running processes that keep the result as a fact. */
	get keptBy(): readonly string[] {
		return this.#process.running
			.filter(({ process }) => resultOf(this.meeting.kind, process, this.words, []) !== null)
			.map(({ process }) => process.name);
	}

	/**
	 * Records the result in each running process that has a kind of fact for it, on the day of the
	 * meeting, or today when it is held before its day. The words themselves stay as they are. Answers
	 * how many processes kept it; two laptops that keep the same say it once.
	 */
	settle(attendance: readonly string[]): number {
		const { kind, on: planned } = this.meeting;
		const [on] = [planned, this.#author().today].toSorted();
		const kept = this.#process.running.filter(({ process }) => {
			const result = resultOf(kind, process, this.words, attendance);
			if (!result) return false;
			const event = `consultation/${this.meeting.id}`;
			return this.#process.record(process, { ...result, on, event }).kind === 'recorded';
		});
		return kept.length;
	}
}
