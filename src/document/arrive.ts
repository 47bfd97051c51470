/** A client who arrives: the dossier, the work process that starts, and what was asked at the desk (H-1 to H-5). */
import type { Author } from '../domain/author.ts';
import type { NewClient } from '../domain/client.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import { createClient } from './client.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { lastingEdit } from './origins.ts';
import type { ProcessNote } from './process-facts.ts';
import { recordIn, startProcess } from './start-process.ts';

export interface Arrival {
	readonly process: WorkProcess;
	/** In the words of that process. */
	readonly notes: readonly ProcessNote[];
}

/** All of it at once: nobody finds a dossier with half of an arrival. */
export function arrive(
	docs: DossierDocs,
	client: NewClient,
	{ process, notes }: Arrival,
	author: Author,
): void {
	docs.prof.transact(() => {
		docs.shared.transact(() => {
			createClient(docs, client, author);
			startProcess(docs, process, author.today, author);
			for (const note of notes) recordIn(docs, process, note, author);
		}, lastingEdit);
	}, lastingEdit);
}
