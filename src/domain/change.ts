/** What an update did to a dossier, in a closed union: the screen has a sentence for each. */
import type { ClientField } from './client.ts';
import type { DossierFact } from './dossier-fact.ts';
import type { ItemKind } from './item-kind.ts';
import type { KeptFact } from './process/kept-fact.ts';

export interface ItemChange {
	readonly item: ItemKind;
	readonly id: string;
	/** The text or name of the item as it stands after the change; empty when it has none. */
	readonly title: string;
}

export type Change =
	| { readonly kind: 'dossier-started' }
	| { readonly kind: 'client-field'; readonly field: ClientField; readonly value: unknown }
	| { readonly kind: 'client-note' }
	/** `item-gone`: adding it was undone. */
	| (ItemChange & {
			readonly kind: 'item-added' | 'item-gone' | 'item-binned' | 'item-restored';
	  })
	| (ItemChange & {
			readonly kind: 'item-field';
			readonly field: string;
			readonly value: unknown;
	  })
	| (ItemChange & { readonly kind: 'item-text'; readonly field: string })
	/** `fact-undone`: taken back within the same sitting, before it counted. */
	| {
			readonly kind: 'fact-recorded' | 'fact-undone';
			readonly fact: DossierFact;
			/** The name of the item that the fact is about. */
			readonly title: string | null;
	  }
	| {
			readonly kind: 'process-fact-recorded' | 'process-fact-undone';
			readonly fact: KeptFact;
	  }
	/** Something this version has no word for. */
	| { readonly kind: 'unreadable' };
