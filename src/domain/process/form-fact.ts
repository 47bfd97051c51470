/**
 * A finished form as a fact, and back.
 *
 * A fact holds single values, so the answers on the path stand in `answers` as JSON text: a list of
 * questions in the order in which they were asked, each with what was answered. Fields that the kind
 * of fact does not declare are left out, so that an office may record less.
 */
import { z } from 'zod';
import type { Conclusion } from './conclude.ts';
import type { FactKindRow } from './fact-kind.ts';
import type { ProcessFact, Scalar } from './process-fact.ts';
import { type Answers, progressOf } from './questionnaire.ts';
import type { QuestionnaireRow } from './questionnaire-row.ts';

const Given = z.object({
	question: z.string(),
	option: z.string(),
	parts: z.array(z.boolean()).readonly().optional(),
	goOn: z.boolean().optional(),
	reason: z.string().optional(),
	service: z.string().optional(),
});
const GivenList = z.array(Given).readonly();

/** One answer of a finished form, with its question. */
export type Given = Readonly<z.infer<typeof Given>>;

export function formFactData(
	form: QuestionnaireRow,
	kind: Pick<FactKindRow, 'fields'>,
	answers: Answers,
	{ conclusion, explanation }: Pick<Conclusion, 'conclusion' | 'explanation'>,
	repeated: boolean,
): ProcessFact['data'] {
	const { path, colour } = progressOf(form, answers);
	const given = path.flatMap((question): Given[] => {
		const answer = answers[question];
		return answer ? [{ question, ...answer }] : [];
	});
	const service = given.findLast((one) => one.service)?.service;
	const row = form.conclusions.find(({ id }) => id === conclusion);
	const all: Readonly<Record<string, Scalar | null | undefined>> = {
		form: form.id,
		conclusion: kind.fields.conclusion === 'number' ? Number(conclusion) : conclusion,
		colour: row?.colour ?? colour,
		motivated: row?.motivated,
		explanation: explanation.trim(),
		service,
		repeated,
		answers: JSON.stringify(given),
	};
	return Object.fromEntries(
		Object.entries(all).flatMap(([field, value]): [string, Scalar][] =>
			field in kind.fields && value !== null && value !== undefined ? [[field, value]] : [],
		),
	);
}

/** The answers of a finished form in the order of asking; empty when the fact holds none. */
export function givenIn({ data }: Pick<ProcessFact, 'data'>): readonly Given[] {
	try {
		return GivenList.safeParse(JSON.parse(String(data.answers ?? '[]'))).data ?? [];
	} catch {
		return [];
	}
}

/** What the answers on the path say beside the form: a kind of fact and its data. */
export const alsoSaid = (form: QuestionnaireRow, answers: Answers) =>
	progressOf(form, answers).path.flatMap((id) => {
		const question = form.questions.find((one) => one.id === id);
		const option = question?.options.find((one) => one.id === answers[id]?.option);
		return option?.alsoSays ? [option.alsoSays] : [];
	});
