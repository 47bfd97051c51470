/**
 * Actions of the professionals: items in `actions`, text in `actions/<id>/what`, where they stand in
 * the facts `action-settled`.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import type { Action } from '../domain/plan.ts';
import type { Settled } from '../domain/settlement.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem, readItems } from './items.ts';
import { localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

export const actionText = (id: string): string => `actions/${id}/what`;

export interface NewAction {
	readonly what?: string;
	readonly who?: string | null;
	readonly due?: Day | null;
	/** The three-party talk in which it is agreed. */
	readonly talkId?: string | null;
}

export function addAction(
	doc: Y.Doc,
	{ what = '', who, due, talkId }: NewAction,
	author: Author,
): string {
	const id = author.newId();
	doc.transact(() => {
		insertItem(doc, itemKinds.action, id, { ...addedNow(author), who, due, talkId });
		writeText(doc, actionText(id), what);
	}, localEdit);
	return id;
}

export function readActions(doc: Y.Doc, settled: (id: string) => Settled) {
	const { kept, binned, unreadable } = readItems(doc, itemKinds.action);
	const actions = kept.map(
		({ id, fields }): Action => ({
			id,
			...fields,
			...settled(id),
			what: readText(doc, actionText(id)),
		}),
	);
	return { actions, binned, unreadable };
}
