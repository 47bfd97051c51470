/**
 * A form that is filled in one statement at a time, with the branches that it prints.
 *
 * An option leads to a question or to the conclusion. `goOn` is a second way that the professional
 * may choose instead ("vraag door en bepaal of de cliënt alsnog verder kan"), with a reason where
 * the form makes it a judgement. The texts are those of the form, word for word.
 */
import { z } from 'zod';
import { Actor, Scalar } from './process-fact.ts';
import { rowShape, text } from './row.ts';

export const toConclusion = 'conclusion';

const Option = z.strictObject({
	id: z.string().min(1),
	label: text,
	instruction: text,
	/** Id of a question, or `conclusion`. */
	next: z.string().min(1),
	goOn: z.strictObject({ next: z.string().min(1), withReason: z.boolean() }).optional(),
	/** What the answer says about readiness to comply. */
	colour: z.enum(['red', 'orange', 'green']).optional(),
	/** The most suitable form of service has to be chosen, unless one goes on. */
	asksService: z.enum(['unless-going-on', 'always']).optional(),
	/** The conclusion asks whether an investigation is wanted, with a reason. */
	asksInvestigation: z.boolean().default(false),
	/** What the answer says beside the form, recorded with it. */
	alsoSays: z
		.strictObject({ fact: z.string().min(1), data: z.record(z.string(), Scalar) })
		.optional(),
});
export type Option = Readonly<z.infer<typeof Option>>;

const Question = z.strictObject({
	...rowShape,
	text,
	/** Asked one by one; when each is so, the first option holds, else the second. */
	parts: z.array(text).readonly().default([]),
	options: z.array(Option).readonly(),
	/** Label of a line of the professional that is kept with the answer, where the text can be read in two ways. */
	note: text.optional(),
	/** A list that is shown with this question and nowhere else. */
	list: z
		.strictObject({
			rules: rowShape.rules,
			id: rowShape.id,
			title: text,
			rows: z.array(z.tuple([text, text])).readonly(),
		})
		.optional(),
});
export type Question = Readonly<z.infer<typeof Question>>;

export const QuestionnaireRow = z.strictObject({
	...rowShape,
	title: text,
	number: z.string().optional(),
	/** Fields above the questions. */
	header: z.array(text).readonly().default([]),
	/** Those of them that the dossier does not know, as fields of the fact that the form becomes. */
	headerAsks: z.array(z.string().min(1)).readonly().default([]),
	introduction: z.string().default(''),
	questions: z.array(Question).min(1).readonly(),
	conclusion: text,
	conclusions: z
		.array(
			z.strictObject({
				...rowShape,
				text,
				colour: z.enum(['red', 'orange', 'green']).optional(),
				motivated: z.boolean().optional(),
				/** Answers that rule it out: option by question. */
				unless: z.record(z.string(), z.string()).default({}),
				/** The advice that the form gives; where it gives none, the professional writes it. */
				advice: text.optional(),
			}),
		)
		.min(1)
		.readonly(),
	explanation: z.enum(['mandatory', 'optional']),
	signedBy: z.array(Actor).readonly(),
	/** The kind of fact that a finished form becomes. */
	recordedAs: z.string().min(1).default('form-held'),
});
export type QuestionnaireRow = Readonly<z.infer<typeof QuestionnaireRow>>;
