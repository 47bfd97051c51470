import { cleanAddress } from './clean-address.ts';
import { type Content, contentOf } from './content.ts';
import { markerOf, shownNumber } from './gather-page.ts';
import { certainState } from './page-state.ts';
import type { PageView } from './page-view.ts';
import { fold } from './plain-text.ts';
import { claimOf, refOf } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** Which vacancy or chance a page shows, as far as the page itself can say. */
export interface PageIdentity {
	/** Cleaned. */
	readonly url: string | null;
	readonly adapter: string | null;
	/** The number on the page and its heading. */
	readonly marker: string | null;
	/** What else makes it this one: the raw values that the natural key is made of. */
	readonly subject: string;
	/** False while the address and the page name different vacancies, or the page is still empty. */
	readonly settled: boolean;
}

/** Read before and after; see `isSamePage`. */
export const readIdentity = (view: PageView, adapters: readonly SiteAdapter[]): PageIdentity =>
	identityIn(contentOf(view, adapters), adapters);

/** The same, from a copy of the page that was made just now. */
export function identityIn(content: Content, adapters: readonly SiteAdapter[]): PageIdentity {
	const { view } = content;
	const url = view.url && cleanAddress(view.url).address;
	const adapter = adapters.find((each) => claimOf(content, each) === 'page') ?? null;
	const common = { url, marker: markerOf(content, adapter), subject: '' };
	if (certainState(content)) return { ...common, adapter: null, settled: true };
	if (!adapter) return { ...common, adapter: null, settled: false };
	const ref = refOf(adapter, view.url);
	const shown = shownNumber(content, adapter);
	// The block of the page before does not know the heading of this one.
	const isStale =
		adapter.posting &&
		content.marked.length === 0 &&
		!content.scripts.some((text) => text && fold(text).includes(fold(content.headings[0] ?? '')));
	const words = Object.values(adapter.fields).flatMap((each) =>
		each.flatMap((one) => ('label' in one ? one.label : [])),
	);
	return {
		...common,
		adapter: adapter.id,
		subject: words
			.flatMap((word) => content.labels.get(fold(word))?.[0]?.text ?? [])
			.join('\n')
			.slice(0, 2_000),
		settled: !(ref !== null && shown !== null && ref !== shown) && !isStale,
	};
}

/** Whether nothing happened in between: same address, same adapter, same vacancy. */
export const isSamePage = (before: PageIdentity, after: PageIdentity): boolean =>
	before.url === after.url &&
	before.adapter === after.adapter &&
	before.marker === after.marker &&
	before.subject === after.subject &&
	before.settled === after.settled;
