/**
 * A form that is being filled in, before it is a fact.
 *
 * What is chosen is kept per question, and for a question in parts per part, so that two people who
 * fill in one form together never compete. Which answers count follows from the form.
 */
import { z } from 'zod';
import { added } from '../added.ts';
import type { Answer, Answers } from './questionnaire.ts';
import type { Question, QuestionnaireRow } from './questionnaire-row.ts';

export const FormFields = z.object({
	...added,
	/** Id of the work process. */
	process: z.string().min(1),
	/** Id of the form in that process. */
	questionnaire: z.string().min(1),
	conclusion: z.string().nullable().default(null),
	/** Whether an investigation is wanted; `null` while nobody decided. */
	investigation: z.boolean().nullable().default(null),
	/** The fact that it became; `null` while it is being filled in. */
	factId: z.string().nullable().default(null),
});

export const FormAnswerFields = z.object({
	...added,
	form: z.string().min(1),
	question: z.string().min(1),
	/** Place of the part in its question, from 0; `null` for the question itself. */
	part: z.int().nonnegative().nullable().default(null),
	/** Id of an option; of a part `yes` or `no`. */
	option: z.string().nullable().default(null),
	goOn: z.boolean().default(false),
});

export interface DraftAnswer
	extends Pick<z.infer<typeof FormAnswerFields>, 'question' | 'part' | 'option' | 'goOn'> {
	readonly reason: string;
	readonly service: string;
}

/** Where an answer stands: in a form, at a question or at a part of it. */
export interface AnswerPlace {
	/** Id of the draft. */
	readonly form: string;
	readonly question: string;
	readonly part?: number;
}

export interface FormDraft extends Readonly<z.infer<typeof FormFields>> {
	readonly id: string;
	readonly given: readonly DraftAnswer[];
	readonly explanation: string;
	/** Why an investigation is wanted or not. */
	readonly why: string;
}

/** A field above the questions is kept as an answer of its own; no question of a form has this id. */
export const headerQuestion = (field: string): string => `header:${field}`;

/** What was filled in above the questions, by field of the fact; what stays empty is left out. */
export const headerOf = (
	{ headerAsks }: Pick<QuestionnaireRow, 'headerAsks'>,
	given: readonly DraftAnswer[],
): Readonly<Record<string, string>> =>
	Object.fromEntries(
		headerAsks.flatMap((field) => {
			const said = given.find(({ question }) => question === headerQuestion(field))?.option?.trim();
			return said ? [[field, said]] : [];
		}),
	);

export type YesNo = 'yes' | 'no';

/** What was said of each part of a question; `null` where nothing was said yet. */
export const partsSaid = (
	{ id, parts }: Question,
	given: readonly DraftAnswer[],
): readonly (boolean | null)[] =>
	parts.map((_, place) => {
		const said = given.find(({ question, part }) => question === id && part === place)?.option;
		return said === 'yes' ? true : said === 'no' ? false : null;
	});

/** The answers of a draft as its form understands them; what is unfinished is left out. */
export const answersOf = (form: QuestionnaireRow, given: readonly DraftAnswer[]): Answers =>
	Object.fromEntries(
		form.questions.flatMap((question): [string, Answer][] => {
			const answer = answerOf(question, given);
			return answer ? [[question.id, answer]] : [];
		}),
	);

function answerOf(question: Question, given: readonly DraftAnswer[]): Answer | null {
	const own = given.find((one) => one.question === question.id && one.part === null);
	const parts = partsSaid(question, given).filter((so) => so !== null);
	const inParts = question.parts.length > 0;
	const complete = inParts && parts.length === question.parts.length;
	const said = complete ? question.options[parts.every(Boolean) ? 0 : 1]?.id : undefined;
	const option = inParts ? said : own?.option;
	if (!option) return null;
	return {
		option,
		...(inParts ? { parts } : {}),
		...(own?.goOn ? { goOn: true } : {}),
		...(own?.reason.trim() ? { reason: own.reason.trim() } : {}),
		...(own?.service.trim() ? { service: own.service.trim() } : {}),
	};
}
