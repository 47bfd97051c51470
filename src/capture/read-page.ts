import type { PageReading } from './page-reading.ts';
import type { PageView } from './page-view.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** What there is to capture on the page, or why there is nothing. */
export function readPage(_view: PageView, _adapters: readonly SiteAdapter[]): PageReading {
	const source = {
		url: null,
		canonicalUrl: null,
		host: null,
		pageType: 'onbekend',
		title: null,
		adapter: null,
		lang: null,
	} as const;
	return { kind: 'nothing', source, reason: 'unknown-page' };
}
