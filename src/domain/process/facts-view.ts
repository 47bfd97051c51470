/**
 * The facts that count, by kind.
 *
 * Corrected facts and withdrawals are left out. Within a kind the order is that of the calendar, and
 * of ids on the same day (UUIDv7: as written), so the order in which facts arrive changes nothing.
 */
import type { ProcessFact } from './process-fact.ts';

export type FactsView = ReadonlyMap<string, readonly ProcessFact[]>;

export function factsView(facts: Iterable<ProcessFact>): FactsView {
	const all = [...facts];
	const corrected = correctedIn(all);
	const byKind = new Map<string, ProcessFact[]>();
	for (const fact of all) {
		if (corrected.has(fact.id) || fact.kind === 'withdrawn') continue;
		const known = byKind.get(fact.kind);
		if (known) known.push(fact);
		else byKind.set(fact.kind, [fact]);
	}
	for (const list of byKind.values()) list.sort(byDay);
	return byKind;
}

/** Ids of the facts that a later one takes the place of, or withdraws. */
export function correctedIn(facts: Iterable<Pick<ProcessFact, 'corrects'>>): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { corrects } of facts) if (corrects !== undefined) ids.add(corrects);
	return ids;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export const byDay = (a: ProcessFact, b: ProcessFact): number =>
	compare(a.on, b.on) || compare(a.id, b.id);

export const ofKind = (facts: FactsView, kind: string): readonly ProcessFact[] =>
	facts.get(kind) ?? [];
