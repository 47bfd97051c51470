import type { DossierDocs } from '../../document/dossier-docs.ts';
import { correctDay, factsRoot, readFacts } from '../../document/facts.ts';
import { itemKindNames, itemKinds } from '../../document/item-kinds.ts';
import { factTitle } from '../../document/item-titles.ts';
import type { Author } from '../../domain/author.ts';
import type { Day } from '../../domain/day.ts';
import { correctedIds, type DossierFact } from '../../domain/dossier-fact.ts';
import { followRoots } from './follow-roots.ts';

export interface TimelineFact {
	readonly fact: DossierFact;
	/** The name of the item that the fact is about. */
	readonly title: string | null;
	/** A later fact took this one's place. */
	readonly corrected: boolean;
}

/** The facts of one dossier, as the client may see them. */
export class TimelineState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: () => void;
	readonly #content = $derived.by(() => {
		this.#follow();
		return readFacts(this.#docs.shared);
	});

	/** The latest day first; within a day the one recorded last. */
	readonly facts: readonly TimelineFact[] = $derived.by(() => {
		const { facts } = this.#content;
		const corrected = correctedIds(facts);
		return facts
			.map((fact) => ({
				fact,
				title: factTitle(this.#docs.shared, fact),
				corrected: corrected.has(fact.id),
			}))
			.toReversed()
			.toSorted((a, b) => b.fact.on.localeCompare(a.fact.on));
	});
	readonly unreadable = $derived(this.#content.unreadable);

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		const roots = itemKindNames.map((kind) => itemKinds[kind].root);
		this.#follow = followRoots(docs.shared, factsRoot, ...roots);
	}

	/** A fact happened on another day than was recorded. The old one stays, and who corrected it why. */
	correctDay(factId: string, correction: { readonly on: Day; readonly reason: string }): void {
		correctDay(this.#docs.shared, factId, correction, this.#author());
	}
}
