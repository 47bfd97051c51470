/** What the choice of a route rests on, for the board (H-59 to H-63): by kind of fact, known or not. */
import { type Course, factKindOf } from '../../../../domain/process/course.ts';
import type { FactKindRow } from '../../../../domain/process/fact-kind.ts';
import { ofKind } from '../../../../domain/process/facts-view.ts';
import type { ProcessFact } from '../../../../domain/process/process-fact.ts';

export interface Criterion {
	readonly row: FactKindRow;
	/** What counts now; `null` while nothing was recorded. */
	readonly fact: ProcessFact | null;
}

/** In the order in which the criteria name them. */
export function criteriaOf({ process, situation }: Course): readonly Criterion[] {
	const kinds = new Set(process.criteria.flatMap(({ facts }) => facts));
	return [...kinds].flatMap((kind) => {
		const row = factKindOf(process, kind);
		return row ? [{ row, fact: ofKind(situation.facts, kind).at(-1) ?? null }] : [];
	});
}
