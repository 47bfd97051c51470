import type { SealedTable } from '../storage/database.ts';
import type { SealedStore, StoredRow } from '../storage/sealed-store.ts';

/** Rows of what the first screen needs whole, as they lie on the disk: still sealed. */
export interface ReadAhead {
	/** The list of dossiers. */
	readonly pack: Promise<readonly StoredRow[]>;
	/** What the work processes of all dossiers go by. */
	readonly work: Promise<readonly StoredRow[]>;
}

/**
 * Reads the rows while the passphrase is still being stretched: no key is needed for that, and with
 * hundreds of dossiers it takes longer than opening them. Only for a tab that leads and is locked,
 * where nobody writes in between.
 */
export function readAhead(store: SealedStore): ReadAhead {
	const read = (table: SealedTable) => {
		const rows = store.all(table);
		// Whoever opens them hears of it; after a wrong passphrase nobody does.
		rows.catch(() => {});
		return rows;
	};
	return { pack: read('pack'), work: read('work') };
}
