import { type Answers, progressOf } from './questionnaire.ts';
import type { Option, QuestionnaireRow } from './questionnaire-row.ts';

/** Why the answers leave no room for a conclusion: another colour, or one answer. */
export type Exclusion =
	| { readonly kind: 'colour'; readonly colour: Option['colour'] | null }
	| { readonly kind: 'answer'; readonly question: string; readonly option: string };

interface ExcludedConclusion {
	readonly row: QuestionnaireRow['conclusions'][number];
	readonly because: Exclusion;
}

/** The conclusions that the answers exclude, in the order of the form, each with the first reason (H-76). */
export function excludedConclusions(
	form: QuestionnaireRow,
	answers: Answers,
): readonly ExcludedConclusion[] {
	const { path, colour, allowed } = progressOf(form, answers);
	return form.conclusions
		.filter(({ id }) => !allowed.includes(id))
		.map((row) => {
			const clash = Object.entries(row.unless).find(
				([question, option]) => path.includes(question) && answers[question]?.option === option,
			);
			const because: Exclusion =
				clash && (row.colour === undefined || row.colour === colour)
					? { kind: 'answer', question: clash[0], option: clash[1] }
					: { kind: 'colour', colour };
			return { row, because };
		});
}
