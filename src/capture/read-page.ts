import { concludePage } from './conclude-page.ts';
import { gatherPage } from './gather-page.ts';
import type { PageReading } from './page-reading.ts';
import type { PageView } from './page-view.ts';
import type { SiteAdapter } from './site-adapter.ts';

/**
 * What there is to capture on the page, or why there is nothing.
 *
 * Both halves at once, for whoever has the page and room for everything: pasted pages, `extract`.
 */
export const readPage = (view: PageView, adapters: readonly SiteAdapter[]): PageReading =>
	concludePage(gatherPage(view, adapters), adapters, view);
