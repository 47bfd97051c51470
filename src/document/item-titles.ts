import type * as Y from 'yjs';
import type { DossierFact } from '../domain/dossier-fact.ts';
import type { BinnedLine, ItemKind } from '../domain/item-kind.ts';
import { leadTitle } from '../domain/lead.ts';
import { itemRow } from './item-kinds.ts';
import type { BinnedItem } from './items.ts';
import { StoredLead } from './stored-lead.ts';
import { readText } from './texts.ts';

const record = StoredLead.shape.record;

/** The text or name by which people know an item; empty when it has none. */
export function itemTitle(doc: Y.Doc, kind: ItemKind, id: string): string {
	const { root, titleText } = itemRow(kind);
	if (titleText !== null) return readText(doc, `${root}/${id}/${titleText}`);
	const stored = record.safeParse(doc.getMap(root).get(`${id}/record`)).data;
	return (stored && leadTitle(stored)) ?? '';
}

/** The item that a fact is about, where there is one. */
function subjectOf(fact: DossierFact): readonly [ItemKind, id: string] | null {
	switch (fact.kind) {
		case 'action-settled':
			return ['action', fact.data.actionId];
		case 'assignment-settled':
			return ['assignment', fact.data.assignmentId];
		case 'appointment-settled':
			return ['appointment', fact.data.appointmentId];
		case 'lead-moved':
			return ['lead', fact.data.leadId];
		default:
			return null;
	}
}

/** The name of what a fact is about; `null` when it is about the whole dossier. */
export function factTitle(doc: Y.Doc, fact: DossierFact): string | null {
	const subject = subjectOf(fact);
	return subject && itemTitle(doc, ...subject);
}

/** Items in the bin, as a list shows them. */
export const binnedLines = (
	doc: Y.Doc,
	item: ItemKind,
	binned: readonly BinnedItem<unknown>[],
): BinnedLine[] =>
	binned.map(({ id, bin: { on, by } }) => ({ item, id, title: itemTitle(doc, item, id), on, by }));
