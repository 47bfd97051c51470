import { type FactsView, ofKind } from '../../../../domain/process/facts-view.ts';
import type { ProcessFact } from '../../../../domain/process/process-fact.ts';

/** Disturbances that the case manager has not been told of (M-34). */
export function untold(facts: FactsView): readonly ProcessFact[] {
	const told = new Set(ofKind(facts, 'case-manager-told').map(({ data }) => data.startedBy));
	return ofKind(facts, 'disturbance').filter(({ id }) => !told.has(id));
}
