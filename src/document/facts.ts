/**
 * The facts of a dossier.
 *
 * Shape: `doc.getArray('facts')` of plain objects, append-only. A fact is never edited, so people
 * who add facts while offline keep all of them. The order of the array is the same on every laptop
 * and puts a fact after those that its writer had seen.
 */
import type * as Y from 'yjs';
import { type Author, personOf } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import { DossierFact, type FactKind, type FactOf } from '../domain/dossier-fact.ts';
import { maxTextLength } from '../domain/text-limit.ts';
import { localEdit } from './origins.ts';
import { remembered } from './remembered.ts';

export const factsRoot = 'facts';

const factsOf = (doc: Y.Doc) => doc.getArray<unknown>(factsRoot);
/** The fact that an entry holds; `null` when this version cannot read it. */
export const factFrom = remembered((entry) => DossierFact.safeParse(entry).data ?? null);

/** What a writer says of a fact; the day is today unless it happened earlier. */
export type FactNote = {
	[Kind in FactKind]: {
		readonly kind: Kind;
		readonly data: FactOf<Kind>['data'];
		readonly on?: Day | undefined;
		readonly reason?: string | undefined;
		/** The id of the fact that this one takes the place of. */
		readonly corrects?: string | undefined;
	};
}[FactKind];

/** Adds a fact in the author's name and gives its id. Throws `ZodError` on a day that does not exist. */
export function recordFact(
	doc: Y.Doc,
	{ kind, data, on, reason, corrects }: FactNote,
	author: Author,
	origin: symbol = localEdit,
): string {
	const reasons = reason?.trim().slice(0, maxTextLength);
	const fact = DossierFact.parse({
		id: author.newId(),
		kind,
		data,
		on: on ?? author.today,
		recordedAt: author.now,
		by: personOf(author),
		...(reasons ? { reasons: [reasons] } : {}),
		...(corrects ? { corrects } : {}),
	});
	doc.transact(() => factsOf(doc).push([fact]), origin);
	return fact.id;
}

/**
 * Says what a fact says on another day, with the reason; the fact itself stays. An unknown id stays
 * unknown. Throws `ZodError` on a day that does not exist.
 */
export function correctDay(
	doc: Y.Doc,
	factId: string,
	{ on, reason }: { readonly on: Day; readonly reason: string },
	author: Author,
): void {
	const before = readFacts(doc).facts.find(({ id }) => id === factId);
	if (!before) return;
	const fact = DossierFact.parse({
		...before,
		id: author.newId(),
		on,
		recordedAt: author.now,
		by: personOf(author),
		reasons: [reason.trim().slice(0, maxTextLength)],
		corrects: before.id,
	});
	doc.transact(() => factsOf(doc).push([fact]), localEdit);
}

/** In document order. `unreadable` counts facts of a kind or shape that this version does not know. */
export function readFacts(doc: Y.Doc): { facts: DossierFact[]; unreadable: number } {
	const entries = factsOf(doc).toArray();
	const facts = entries.flatMap((entry) => factFrom(entry) ?? []);
	return { facts, unreadable: entries.length - facts.length };
}
