import { choosePosting } from './choose-posting.ts';
import { cleanAddress } from './clean-address.ts';
import { contentOf } from './content.ts';
import { identityOf, shownNumber } from './identity.ts';
import type { Identity } from './page-reading.ts';
import { certainState } from './page-state.ts';
import type { PageView } from './page-view.ts';
import { readFields } from './read-fields.ts';
import { claimOf, refOf } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';

export interface PageIdentity extends Identity {
	readonly url: string | null;
	readonly adapter: string | null;
	/** False while the address and the page name different vacancies, or the page is still empty. */
	readonly settled: boolean;
}

/** Which vacancy or chance the page shows now. Read before and after; see `isSamePage`. */
export function readIdentity(view: PageView, adapters: readonly SiteAdapter[]): PageIdentity {
	const content = contentOf(view, adapters);
	const url = view.url && cleanAddress(view.url).address;
	const nobody = { url, adapter: null, key: null, marker: content.headings[0] ?? null };
	if (certainState(content)) return { ...nobody, settled: true };
	const adapter = adapters.find((each) => claimOf(content, each) === 'page');
	if (!adapter) return { ...nobody, settled: false };
	const choice = choosePosting(content);
	const { fields } = readFields(content, keyFields(adapter), choice);
	const ref = refOf(adapter, view.url);
	const shown = shownNumber(content, adapter);
	const contradicts = ref !== null && shown !== null && ref !== shown;
	return {
		url,
		adapter: adapter.id,
		...identityOf(content, adapter, fields),
		settled: !contradicts && !(adapter.posting && choice.stale !== null),
	};
}

/** The adapter with only the fields that its key needs. */
function keyFields(adapter: SiteAdapter): SiteAdapter {
	const key = adapter.identity.key.join().replace('{ref}', '{nummerVacature}');
	const fields = Object.entries(adapter.fields).filter(([field]) => key.includes(`{${field}`));
	return { ...adapter, fields: Object.fromEntries(fields) };
}

/** Whether nothing happened in between: same address, same adapter, same vacancy. */
export const isSamePage = (before: PageIdentity, after: PageIdentity): boolean =>
	before.url === after.url &&
	before.adapter === after.adapter &&
	before.marker === after.marker &&
	before.settled === after.settled &&
	before.key?.join('\n') === after.key?.join('\n');
