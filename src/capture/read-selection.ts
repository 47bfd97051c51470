import { concludeSelection } from './conclude-selection.ts';
import { gatherPage } from './gather-page.ts';
import type { CapturedReading } from './page-reading.ts';
import type { PageView } from './page-view.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** What the adviser selected on the page; see `concludeSelection`. */
export const readSelection = (
	view: PageView,
	text: string,
	adapters: readonly SiteAdapter[],
): CapturedReading => concludeSelection(gatherPage(view, adapters), text, adapters, view);
