/** Goals of the plan: items in `goals`, text in `goals/<id>/text`. */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { Goal } from '../domain/plan.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem, readItems, type StoredItem } from './items.ts';
import { localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

export const goalText = (id: string): string => `goals/${id}/text`;

export function addGoal(doc: Y.Doc, text: string, author: Author): string {
	const id = author.newId();
	doc.transact(() => {
		insertItem(doc, itemKinds.goal, id, { ...addedNow(author) });
		writeText(doc, goalText(id), text);
	}, localEdit);
	return id;
}

export function readGoals(doc: Y.Doc) {
	const goal = ({ id, fields }: StoredItem<Pick<Goal, 'addedBy' | 'addedAt'>>): Goal => ({
		id,
		...fields,
		text: readText(doc, goalText(id)),
	});
	const { kept, binned, unreadable } = readItems(doc, itemKinds.goal);
	return { goals: kept.map(goal), binned, unreadable };
}
