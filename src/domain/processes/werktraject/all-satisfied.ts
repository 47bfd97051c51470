import type { Condition } from '../../process/condition.ts';

/** Everybody concerned is satisfied with the trial placement, by what each said last (P-3, P-17). */
export const allSatisfied: Condition = {
	all: ['candidate', 'employer', 'financier', 'coach'].map((who) => ({
		latest: 'satisfied',
		among: { who },
		where: { satisfied: true },
	})),
};
