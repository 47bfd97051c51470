/**
 * Assignments of the client (werkopdrachten): items in `assignments`, texts in
 * `assignments/<id>/what`, `/proof` and `/own` (the client's words), where they stand in the facts `assignment-settled`.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import type { Assignment } from '../domain/plan.ts';
import type { Settled } from '../domain/settlement.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem, readItems } from './items.ts';
import { localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

export const assignmentText = (id: string): string => `assignments/${id}/what`;
export const proofText = (id: string): string => `assignments/${id}/proof`;
export const ownText = (id: string): string => `assignments/${id}/own`;

export interface NewAssignment {
	readonly what?: string;
	readonly proof?: string;
	readonly due?: Day | null;
	/** The vacancy or chance it is made from. */
	readonly leadId?: string | null;
	/** The three-party talk in which it is agreed. */
	readonly talkId?: string | null;
}

export function addAssignment(
	doc: Y.Doc,
	{ what = '', proof = '', due, leadId, talkId }: NewAssignment,
	author: Author,
): string {
	const id = author.newId();
	doc.transact(() => {
		insertItem(doc, itemKinds.assignment, id, { ...addedNow(author), due, leadId, talkId });
		writeText(doc, assignmentText(id), what);
		writeText(doc, proofText(id), proof);
	}, localEdit);
	return id;
}

export function readAssignments(doc: Y.Doc, settled: (id: string) => Settled) {
	const { kept, binned, unreadable } = readItems(doc, itemKinds.assignment);
	const assignments = kept.map(
		({ id, fields }): Assignment => ({
			id,
			...fields,
			...settled(id),
			what: readText(doc, assignmentText(id)),
			proof: readText(doc, proofText(id)),
			own: readText(doc, ownText(id)),
		}),
	);
	return { assignments, binned, unreadable };
}
