/**
 * Filling in a form: where one is, where one may go, and which conclusions are left.
 *
 * Answers are kept by question. Only those on the path from the first question count, so that
 * changing an early answer makes later ones silent without losing them.
 */
import {
	type Option,
	type Question,
	type QuestionnaireRow,
	toConclusion,
} from './questionnaire-row.ts';

export interface Answer {
	readonly option: string;
	/** For a question in parts: each of them, in order. */
	readonly parts?: readonly boolean[];
	/** Goes on where the form leaves the choice. */
	readonly goOn?: boolean;
	readonly reason?: string;
	/** The most suitable form of service. */
	readonly service?: string;
}
/** By id of the question. */
export type Answers = Readonly<Record<string, Answer>>;

export type AnswerRefusal =
	| 'not-asked'
	| 'unknown-option'
	| 'parts-missing'
	| 'parts-say-otherwise'
	| 'no-choice-to-go-on'
	| 'reason-missing'
	| 'service-missing';

export interface Progress {
	/** The questions answered so far, in order. */
	readonly path: readonly string[];
	/** The question that is asked now, or the conclusion. */
	readonly at: string;
	readonly colour: Option['colour'] | null;
	/** Ids of the conclusions that the answers allow; empty until the conclusion is reached. */
	readonly allowed: readonly string[];
	readonly asksInvestigation: boolean;
}

const written = (text: string | undefined): boolean => (text ?? '').trim() !== '';

const questionIn = ({ questions }: QuestionnaireRow, id: string): Question | undefined =>
	questions.find((question) => question.id === id);

const optionOf = (question: Question | undefined, answer: Answer | undefined) =>
	question?.options.find(({ id }) => id === answer?.option);

const nextOf = (option: Option, { goOn = false }: Answer): string =>
	goOn && option.goOn ? option.goOn.next : option.next;

/** Where the answers have led. */
export function progressOf(form: QuestionnaireRow, answers: Answers): Progress {
	const path: string[] = [];
	let at = form.questions[0]?.id ?? toConclusion;
	let colour: Progress['colour'] = null;
	let asksInvestigation = false;
	while (at !== toConclusion && !path.includes(at)) {
		const question = questionIn(form, at);
		const answer = answers[at];
		const option = optionOf(question, answer);
		if (!question || !answer || !option || whyRefused(question, option, answer)) break;
		path.push(at);
		colour = option.colour ?? colour;
		asksInvestigation ||= option.asksInvestigation;
		at = nextOf(option, answer);
	}
	const allowed = at === toConclusion ? conclusionsFor(form, answers, path, colour) : [];
	return { path, at, colour, allowed, asksInvestigation };
}

const conclusionsFor = (
	form: QuestionnaireRow,
	answers: Answers,
	path: readonly string[],
	colour: Progress['colour'],
): readonly string[] =>
	form.conclusions
		.filter((row) => row.colour === undefined || row.colour === colour)
		.filter(({ unless }) =>
			Object.entries(unless).every(
				([question, option]) => !path.includes(question) || answers[question]?.option !== option,
			),
		)
		.map(({ id }) => id);

function whyRefused(question: Question, option: Option, answer: Answer): AnswerRefusal | null {
	const { parts = [], goOn = false, reason, service } = answer;
	if (question.parts.length > 0) {
		if (parts.length !== question.parts.length) return 'parts-missing';
		const said = question.options[parts.every(Boolean) ? 0 : 1];
		if (said?.id !== option.id) return 'parts-say-otherwise';
	}
	if (goOn && !option.goOn) return 'no-choice-to-go-on';
	if (goOn && option.goOn?.withReason && !written(reason)) return 'reason-missing';
	const { asksService } = option;
	const asked = asksService === 'always' || (asksService === 'unless-going-on' && !goOn);
	return asked && !written(service) ? 'service-missing' : null;
}

/** The answers with one more, or why the form does not take it. An earlier answer may be changed. */
export function answer(
	form: QuestionnaireRow,
	answers: Answers,
	id: string,
	given: Answer,
): { readonly kind: 'answered'; readonly answers: Answers } | { readonly kind: AnswerRefusal } {
	const { path, at } = progressOf(form, answers);
	const question = questionIn(form, id);
	if (!question || (at !== id && !path.includes(id))) return { kind: 'not-asked' };
	const option = optionOf(question, given);
	if (!option) return { kind: 'unknown-option' };
	const refusal = whyRefused(question, option, given);
	return refusal ? { kind: refusal } : { kind: 'answered', answers: { ...answers, [id]: given } };
}
