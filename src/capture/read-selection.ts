import type { CapturedReading } from './page-reading.ts';
import type { PageView } from './page-view.ts';
import { readPage } from './read-page.ts';
import type { SiteAdapter } from './site-adapter.ts';

/**
 * What the adviser selected: a vacancy when the text names labels that an adapter knows
 * ("Uren per week: 32"), else a fragment to be named by hand.
 */
export function readSelection(
	view: PageView,
	_text: string,
	adapters: readonly SiteAdapter[],
): CapturedReading {
	return {
		kind: 'fragment',
		source: readPage(view, adapters).source,
		fields: {},
		identity: { key: null, marker: null },
		omitted: [],
		snapshot: null,
		health: null,
		warnings: [],
	};
}
