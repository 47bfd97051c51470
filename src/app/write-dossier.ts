import type { DossierDocs } from '../document/dossier-docs.ts';
import { isOffice } from '../document/office-meta.ts';
import { summaryOf } from '../document/summary.ts';
import type { SealedChange } from '../storage/log-write.ts';
import type { Caseload } from './caseload.svelte.ts';
import type { DossierChannels, PreparedParts } from './dossier-channels.ts';
import type { Clock } from './ports.ts';
import type { WorkBook } from './work-book.svelte.ts';

export interface DossierLists {
	readonly caseload: Caseload;
	readonly work: WorkBook;
	readonly clock: Clock;
	/** What came in by an invitation turns out to be an office. */
	readonly joinedOffice: (id: string) => void;
}

/** A change of a dossier, with the summary and the work that fit it, in one transaction. */
export async function writeDossier(
	{ caseload, work, clock, joinedOffice }: DossierLists,
	{ channels, docs }: { readonly channels: DossierChannels; readonly docs: DossierDocs },
	prepared: PreparedParts = {},
	extra: readonly SealedChange[] = [],
): Promise<void> {
	const noted = await work.note(channels.id, docs);
	const entry = caseload.entries.get(channels.id);
	const summary = summaryOf(docs, { id: channels.id, changedAt: clock.now() });
	const office = isOffice(docs.shared);
	const told = { summary: summary ?? entry?.summary ?? null, stale: false, office };
	const changes = entry ? [{ ...entry, ...told }] : [];
	await caseload.change(changes, (rows) =>
		channels.write(prepared, [...extra, ...noted.rows, ...rows]),
	);
	noted.adopt();
	if (office && !entry?.office) joinedOffice(channels.id);
}
