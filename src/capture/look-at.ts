import { type CardPlace, cardPlaces } from './cards.ts';
import { contentOf } from './content.ts';
import { gatherFrom } from './gather-page.ts';
import type { Gathered } from './gathered.ts';
import type { PageView } from './page-view.ts';
import { identityIn, type PageIdentity } from './read-identity.ts';
import { claimOf } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** One look at a page: which one it is, and what stands there. Both come from the same copy. */
export interface Sight {
	readonly identity: PageIdentity;
	/** Call it in the same task: it still asks the page for attributes. */
	gather(): Gathered;
	/** Where the visible cards of a list stand. */
	cards(): readonly CardPlace[];
}

/** The page is walked once, so nothing can change between its identity and its content. */
export function lookAt(view: PageView, adapters: readonly SiteAdapter[]): Sight {
	const content = contentOf(view, adapters);
	return {
		identity: identityIn(content, adapters),
		gather: () => gatherFrom(content, adapters),
		cards: () =>
			cardPlaces(content, adapters.find((each) => claimOf(content, each) === 'page') ?? null),
	};
}
