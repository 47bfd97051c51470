/**
 * Signatures: the fact `signed` says who signed which version in which capacity, and an item in
 * `signatures` of the same id holds what was put on the paper: a drawing, a name, a scan.
 *
 * Undo does not take a signature back: that is a fact of its own, with a reason.
 */
import type * as Y from 'yjs';
import type { Author, Person } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import type { Actor } from '../domain/process/process-fact.ts';
import type { NewMark, SignatureMark } from '../domain/signature.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem, readItems } from './items.ts';
import { lastingEdit } from './origins.ts';
import { recordProcessFact } from './process-facts.ts';

const row = itemKinds.signature;

export interface NewSignature {
	readonly document: string;
	/** SHA-256 of what was on the table. */
	readonly version: string;
	readonly role: Actor;
	/** Who signed; the author when left out. */
	readonly by?: Person | undefined;
	/** Earlier than today for a paper. */
	readonly on?: Day | undefined;
	readonly mark: NewMark;
}

/** Adds a signature and gives the id of its fact. Throws `ZodError` on a mark that is too large. */
export function sign(
	doc: Y.Doc,
	process: { readonly id: string; readonly version: string },
	{ document, version, role, by, on, mark }: NewSignature,
	author: Author,
): string {
	const fields = row.schema.parse({ ...addedNow(author), ...mark });
	return doc.transact(() => {
		const data = { document, version, way: mark.way };
		const note = { kind: 'signed', data, role, by, on };
		const id = recordProcessFact(doc, process, note, author, lastingEdit);
		insertItem(doc, row, id, fields, lastingEdit);
		return id;
	}, lastingEdit);
}

/** By the id of the fact. */
export function readMarks(doc: Y.Doc): ReadonlyMap<string, SignatureMark> {
	const { kept } = readItems(doc, row);
	return new Map(
		kept.map(({ id, fields: { addedBy: _by, addedAt: _at, ...mark } }) => [id, { id, ...mark }]),
	);
}
