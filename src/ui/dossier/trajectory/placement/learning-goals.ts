import { type FactsView, ofKind } from '../../../../domain/process/facts-view.ts';

export const goalParties = ['client', 'employer', 'coach'] as const;

export interface LearningGoals {
	readonly goals: readonly { readonly goal: string; readonly reached: boolean | null }[];
	readonly agreed: readonly (typeof goalParties)[number][];
	/** Who still has to agree. */
	readonly missing: readonly (typeof goalParties)[number][];
}

/** The goals as they were agreed last, one a line, each with its last test (M-19). */
export function learningGoalsIn(facts: FactsView): LearningGoals | null {
	const last = ofKind(facts, 'learning-goals-agreed').at(-1);
	if (!last) return null;
	const tests = ofKind(facts, 'learning-goal-tested');
	const lines = String(last.data.goals ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return {
		goals: [...new Set(lines)].map((goal) => {
			const reached = tests.findLast(({ data }) => data.goal === goal)?.data.reached;
			return { goal, reached: typeof reached === 'boolean' ? reached : null };
		}),
		agreed: goalParties.filter((party) => last.data[party] === true),
		missing: goalParties.filter((party) => last.data[party] !== true),
	};
}
