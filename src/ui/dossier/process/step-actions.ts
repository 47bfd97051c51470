/**
 * What completes a step: the facts that its row waits for, each as a form or as the place where it
 * comes from. A version of a plan or a signature is not typed into a form: people sign where the step
 * stands.
 */
import type { Condition, FactMatch } from '../../../domain/process/condition.ts';
import { factKindOf } from '../../../domain/process/course.ts';
import type { NextStep } from '../../../domain/process/next-steps.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';
import { type ProcessFact, Scalar } from '../../../domain/process/process-fact.ts';
import type { DossierTab } from '../dossier-tabs.ts';

export type StepPlace = DossierTab | 'driegesprek';

export type StepAction =
	| {
			readonly kind: 'form';
			readonly fact: string;
			readonly initial: ProcessFact['data'];
			/** Not asked: which of several terms the fact ends. */
			readonly given: ProcessFact['data'];
	  }
	| { readonly kind: 'signing'; readonly document: string }
	| { readonly kind: 'place'; readonly place: StepPlace };

/** One of its kind and target in a step. */
export const actionKey = (action: StepAction): string =>
	action.kind === 'form'
		? action.fact
		: action.kind === 'signing'
			? `signing ${action.document}`
			: action.place;

/** Facts that a screen of their own makes. */
const placeOfFact: Readonly<Record<string, StepPlace>> = {
	'identity-checked': 'herkenning',
	'recognition-held': 'herkenning',
	'recognition-answered': 'herkenning',
	'compliance-test-held': 'herkenning',
	'risk-profile-held': 'herkenning',
	'route-decided': 'herkenning',
	'integrated-decided': 'herkenning',
	'plan-written': 'plan',
	'amended-plan-written': 'plan',
	'protocol-written': 'plan',
	'coaching-plan-written': 'traject',
	'application-talk-held': 'driegesprek',
	'transferred-in-talk': 'driegesprek',
	'hours-entered': 'traject',
	'hours-approved': 'traject',
};
/** The facts that a condition asks for; what it excludes is not among them. */
function factsIn(condition: Condition): readonly FactMatch[] {
	if ('all' in condition) return condition.all.flatMap(factsIn);
	if ('any' in condition) return condition.any.flatMap(factsIn);
	if ('fact' in condition) return [condition];
	if ('signed' in condition) return [{ fact: 'signed', where: { document: condition.signed } }];
	if (!('latest' in condition)) return [];
	const { latest, among, where } = condition;
	return [{ fact: latest, where: { ...among, ...where } }];
}

/** In the order of the row; a place once, and a fact once. */
export function actionsOf(
	process: WorkProcess,
	step: Pick<NextStep, 'id' | 'term'>,
): readonly StepAction[] {
	const until = process.steps.find(({ id }) => id === step.id)?.until;
	const wanted = until ? factsIn(until) : (step.term?.row.doneBy ?? []);
	const actions = wanted.flatMap((match) => actionFor(match, process, step.term) ?? []);
	return [
		...new Map(actions.toReversed().map((one) => [actionKey(one), one])).values(),
	].toReversed();
}

function actionFor(
	match: FactMatch,
	process: WorkProcess,
	term: NextStep['term'],
): StepAction | null {
	const place = placeOfFact[match.fact];
	if (place) return { kind: 'place', place };
	const document = match.fact === 'signed' ? match.where?.document : undefined;
	if (typeof document === 'string') return { kind: 'signing', document };
	const row = factKindOf(process, match.fact);
	if (!row) return null;
	const known = Object.entries(match.where ?? {}).flatMap(([field, value]) => {
		const scalar = Scalar.safeParse(value).data;
		return row.fields[field] === undefined || scalar === undefined ? [] : [[field, scalar]];
	});
	const given = term && row.fields.startedBy ? { startedBy: term.factId } : {};
	return { kind: 'form', fact: match.fact, initial: Object.fromEntries(known), given };
}
