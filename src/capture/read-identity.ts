import type { Identity } from './page-reading.ts';
import type { PageView } from './page-view.ts';
import type { SiteAdapter } from './site-adapter.ts';

export interface PageIdentity extends Identity {
	readonly url: string | null;
	readonly adapter: string | null;
	/** False while the address and the page name different vacancies, or the page is still empty. */
	readonly settled: boolean;
}

/** Which vacancy or chance the page shows now. Read before and after; see `isSamePage`. */
export function readIdentity(_view: PageView, _adapters: readonly SiteAdapter[]): PageIdentity {
	return { url: null, adapter: null, key: null, marker: null, settled: false };
}

/** Whether nothing happened in between: same address, same adapter, same vacancy. */
export const isSamePage = (before: PageIdentity, after: PageIdentity): boolean =>
	before.url === after.url &&
	before.adapter === after.adapter &&
	before.marker === after.marker &&
	before.settled === after.settled &&
	before.key?.join('\n') === after.key?.join('\n');
