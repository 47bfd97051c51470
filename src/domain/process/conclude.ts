import type { Actor } from './process-fact.ts';
import { type Answers, progressOf } from './questionnaire.ts';
import { type QuestionnaireRow, toConclusion } from './questionnaire-row.ts';

/** What the professional puts under a form. */
export interface Conclusion {
	readonly conclusion: string;
	readonly explanation: string;
	/** Whether an investigation is wanted, and why; only where the answers ask it (O-22). */
	readonly investigation?: { readonly wanted: boolean; readonly reason: string };
	readonly signedAs: Actor;
}

export type ConclusionRefusal =
	| 'not-finished'
	| 'excluded-by-answers'
	| 'explanation-missing'
	| 'investigation-undecided'
	| 'signer-not-allowed';

/** Everything that still stands in the way; empty when the form may be signed. */
export function conclusionRefusals(
	form: QuestionnaireRow,
	answers: Answers,
	{ conclusion, explanation, investigation, signedAs }: Conclusion,
): readonly ConclusionRefusal[] {
	const { at, allowed, asksInvestigation } = progressOf(form, answers);
	const finished = at === toConclusion;
	const undecided = asksInvestigation && (investigation?.reason.trim() ?? '') === '';
	const checks: readonly [ConclusionRefusal, boolean][] = [
		['not-finished', !finished],
		['excluded-by-answers', finished && !allowed.includes(conclusion)],
		['explanation-missing', form.explanation === 'mandatory' && explanation.trim() === ''],
		['investigation-undecided', undecided],
		['signer-not-allowed', !form.signedBy.includes(signedAs)],
	];
	return checks.filter(([, stands]) => stands).map(([refusal]) => refusal);
}
