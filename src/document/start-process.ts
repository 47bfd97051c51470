/** First facts of a work process in a new dossier; they are not undone. */
import type { Author } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import { courseKinds, factKindOf } from '../domain/process/course.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { lastingEdit } from './origins.ts';
import { type ProcessNote, recordProcessFact } from './process-facts.ts';

export const startProcess = (
	docs: DossierDocs,
	process: WorkProcess,
	on: Day,
	author: Author,
): string => recordIn(docs, process, { kind: courseKinds.started, on }, author);

/** In the document that its kind belongs to; gives the id. */
export function recordIn(
	docs: DossierDocs,
	process: WorkProcess,
	note: ProcessNote,
	author: Author,
): string {
	const { channel } = factKindOf(process, note.kind) ?? { channel: 'prof' };
	return recordProcessFact(docs[channel], process, note, author, lastingEdit);
}
