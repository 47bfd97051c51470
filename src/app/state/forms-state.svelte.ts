import type { DossierDocs } from '../../document/dossier-docs.ts';
import {
	type AnswerText,
	answerId,
	answerText,
	type FormText,
	finishForm,
	formText,
	putAnswer,
	readForms,
	startForm,
	writeAnswerText,
} from '../../document/forms.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import { binItem, changeItem, restoreItem } from '../../document/items.ts';
import { lastingEdit } from '../../document/origins.ts';
import { type ProcessNote, recordProcessFact } from '../../document/process-facts.ts';
import { writeText } from '../../document/texts.ts';
import type { Author } from '../../domain/author.ts';
import { type ConclusionRefusal, conclusionRefusals } from '../../domain/process/conclude.ts';
import { factKindOf } from '../../domain/process/course.ts';
import {
	type AnswerPlace,
	answersOf,
	type FormDraft,
	headerOf,
	headerQuestion,
	type YesNo,
} from '../../domain/process/form-draft.ts';
import { alsoSaid, formFactData } from '../../domain/process/form-fact.ts';
import type { WorkProcess } from '../../domain/process/process.ts';
import type { ProcessFact } from '../../domain/process/process-fact.ts';
import { progressOf } from '../../domain/process/questionnaire.ts';
import type { QuestionnaireRow } from '../../domain/process/questionnaire-row.ts';
import { followRoots } from './follow-roots.ts';

export type Finished =
	| { readonly kind: 'finished'; readonly factId: string }
	| { readonly kind: 'refused'; readonly refusals: readonly ConclusionRefusal[] };

/** The forms of one dossier that are being filled in, and finishing them. */
export class FormsState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: () => void;
	readonly #content = $derived.by(() => {
		this.#follow();
		return readForms(this.#docs.prof);
	});

	/** Not finished yet, in order of starting. */
	readonly open: readonly FormDraft[] = $derived(
		this.#content.forms.filter(({ factId }) => factId === null),
	);
	readonly unreadable = $derived(this.#content.unreadable);

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		const { form, 'form-answer': answer } = itemKinds;
		this.#follow = followRoots(docs.prof, form.root, answer.root);
	}

	byId(id: string): FormDraft | null {
		return this.#content.forms.find((form) => form.id === id) ?? null;
	}

	/** `before`: what an earlier one said, so that what stands above the questions is asked once. */
	start(process: WorkProcess, form: QuestionnaireRow, before: ProcessFact['data'] = {}): string {
		const which = { process: process.id, questionnaire: form.id };
		const id = startForm(this.#docs.prof, which, this.#author());
		for (const field of form.headerAsks) {
			const said = before[field];
			if (said !== undefined) this.fillHeader(id, field, String(said));
		}
		return id;
	}

	/** Fills in a field above the questions; '' empties it. */
	fillHeader(id: string, field: string, text: string): void {
		this.choose({ form: id, question: headerQuestion(field) }, text);
	}

	headerPath(id: string, field: string): string {
		return `form-answers/${answerId(id, headerQuestion(field))}/option`;
	}

	choose(place: AnswerPlace, option: string): void {
		putAnswer(this.#docs.prof, place, { option, goOn: false }, this.#author());
	}

	sayPart(place: Required<AnswerPlace>, said: YesNo): void {
		putAnswer(this.#docs.prof, place, { option: said }, this.#author());
	}

	goOn(place: AnswerPlace, goOn: boolean): void {
		putAnswer(this.#docs.prof, place, { goOn }, this.#author());
	}

	writeAnswer(place: Omit<AnswerPlace, 'part'>, text: AnswerText, value: string): void {
		writeAnswerText(this.#docs.prof, place, text, value, this.#author());
	}

	answerPath({ form, question }: Omit<AnswerPlace, 'part'>, text: AnswerText): string {
		return answerText(answerId(form, question), text);
	}

	textPath(id: string, text: FormText): string {
		return formText(id, text);
	}

	writeText(id: string, text: FormText, value: string): void {
		writeText(this.#docs.prof, formText(id, text), value);
	}

	conclude(id: string, conclusion: string): void {
		changeItem(this.#docs.prof, itemKinds.form, id, { conclusion });
	}

	wantInvestigation(id: string, investigation: boolean): void {
		changeItem(this.#docs.prof, itemKinds.form, id, { investigation });
	}

	bin(id: string): void {
		binItem(this.#docs.prof, itemKinds.form, id, this.#author());
	}

	restore(id: string): void {
		restoreItem(this.#docs.prof, itemKinds.form, id);
	}

	/** That somebody looked at a list which profiles people is written down, and cannot be undone (H-78). */
	noteListSeen(process: WorkProcess, form: QuestionnaireRow): void {
		const kind = 'risk-list-seen';
		if (!factKindOf(process, kind)) return;
		const note = { kind, data: { form: form.id } };
		recordProcessFact(this.#docs.prof, process, note, this.#author(), lastingEdit);
	}

	/** Signs a form in the capacity of its author, or says what still stands in the way. */
	finish(process: WorkProcess, form: QuestionnaireRow, id: string, repeated: boolean): Finished {
		const draft = this.byId(id);
		const author = this.#author();
		if (!draft || draft.factId !== null) return { kind: 'refused', refusals: ['not-finished'] };
		const answers = answersOf(form, draft.given);
		const { asksInvestigation } = progressOf(form, answers);
		const wish = asksInvestigation && draft.investigation !== null;
		const conclusion = {
			conclusion: draft.conclusion ?? '',
			explanation: draft.explanation,
			signedAs: author.role,
			...(wish ? { investigation: { wanted: draft.investigation, reason: draft.why } } : {}),
		};
		const refusals = conclusionRefusals(form, answers, conclusion);
		if (refusals.length > 0) return { kind: 'refused', refusals };
		const kind = factKindOf(process, form.recordedAs) ?? { fields: {} };
		const data = {
			...headerOf(form, draft.given),
			...formFactData(form, kind, answers, conclusion, repeated),
		};
		const also = alsoSaid(form, answers).map(
			({ fact, data }): ProcessNote => ({ kind: fact, data }),
		);
		const wished: ProcessNote[] = wish
			? [{ kind: 'investigation-wish', data: { wanted: draft.investigation }, reason: draft.why }]
			: [];
		const notes = [{ kind: form.recordedAs, data }, ...wished, ...also] as const;
		return {
			kind: 'finished',
			factId: finishForm(this.#docs.prof, id, process, notes, author),
		};
	}
}
