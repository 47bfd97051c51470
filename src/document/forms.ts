/**
 * Forms that are being filled in, in the document of the professionals: items in `forms` with texts
 * `forms/<id>/explanation` and `forms/<id>/why`, and one item in `form-answers` per question or part,
 * with texts `reason` and `service`.
 *
 * The id of an answer is made of the form, the question and the part, so that two laptops that answer
 * one question make one item. A form that is finished keeps the id of the fact that it became.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { AnswerPlace, DraftAnswer, FormDraft } from '../domain/process/form-draft.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, changeItem, insertItem, readItems } from './items.ts';
import { localEdit } from './origins.ts';
import { type ProcessNote, recordProcessFact } from './process-facts.ts';
import { readText, writeText } from './texts.ts';

export type FormText = 'explanation' | 'why';
export type AnswerText = 'reason' | 'service';

export const formText = (id: string, text: FormText): string => `forms/${id}/${text}`;
export const answerText = (answerId: string, text: AnswerText): string =>
	`form-answers/${answerId}/${text}`;

/** Names of questions are an office's own: slashes and colons in them are written out. */
export const answerId = (formId: string, question: string, part: number | null = null): string =>
	[formId, encodeURIComponent(question), ...(part === null ? [] : [part])].join(':');

export function startForm(
	prof: Y.Doc,
	which: { readonly process: string; readonly questionnaire: string },
	author: Author,
): string {
	const id = author.newId();
	insertItem(prof, itemKinds.form, id, { ...addedNow(author), ...which });
	return id;
}

type AnswerPatch = Partial<Pick<DraftAnswer, 'option' | 'goOn'>>;

export function putAnswer(
	prof: Y.Doc,
	{ form, question, part }: AnswerPlace,
	patch: AnswerPatch,
	author: Author,
): void {
	const id = answerId(form, question, part);
	const fields = { ...addedNow(author), form, question, part: part ?? null, ...patch };
	const state = insertItem(prof, itemKinds['form-answer'], id, fields);
	if (state !== 'added') changeItem(prof, itemKinds['form-answer'], id, patch);
}

/** Writes a line with an answer, also when nothing has been chosen yet. */
export function writeAnswerText(
	prof: Y.Doc,
	place: Omit<AnswerPlace, 'part'>,
	text: AnswerText,
	value: string,
	author: Author,
): void {
	prof.transact(() => {
		putAnswer(prof, place, {}, author);
		writeText(prof, answerText(answerId(place.form, place.question), text), value);
	}, localEdit);
}

/** Records what a finished form says, first the form itself, and gives the id of that fact. */
export function finishForm(
	prof: Y.Doc,
	id: string,
	process: { readonly id: string; readonly version: string },
	[form, ...also]: readonly [ProcessNote, ...ProcessNote[]],
	author: Author,
): string {
	return prof.transact(() => {
		const factId = recordProcessFact(prof, process, form, author);
		for (const note of also) recordProcessFact(prof, process, note, author);
		changeItem(prof, itemKinds.form, id, { factId });
		return factId;
	}, localEdit);
}

/** In order of starting; finished ones included. */
export function readForms(prof: Y.Doc): { forms: FormDraft[]; unreadable: number } {
	const stored = readItems(prof, itemKinds.form);
	const answers = readItems(prof, itemKinds['form-answer']);
	const byForm = Map.groupBy(answers.kept, ({ fields }) => fields.form);
	const forms = stored.kept.map(
		({ id, fields }): FormDraft => ({
			...fields,
			id,
			explanation: readText(prof, formText(id, 'explanation')),
			why: readText(prof, formText(id, 'why')),
			given: (byForm.get(id) ?? []).map(
				({ id: own, fields: { question, part, option, goOn } }): DraftAnswer => ({
					question,
					part,
					option,
					goOn,
					reason: readText(prof, answerText(own, 'reason')),
					service: readText(prof, answerText(own, 'service')),
				}),
			),
		}),
	);
	return { forms, unreadable: stored.unreadable + answers.unreadable };
}
