/**
 * What an update did, for the log of a dossier.
 *
 * The log replays its entries, in order, into a document of its own and asks at each one what
 * changed. Texts and fields that came with a new item are part of its adding and are not listed.
 */
import * as Y from 'yjs';
import type { Change } from '../domain/change.ts';
import { Client, type ClientField, clientFields } from '../domain/client.ts';
import type { ItemKind } from '../domain/item-kind.ts';
import { clientNote, clientRoot } from './client.ts';
import { factsRoot, readFacts } from './facts.ts';
import { itemKindNames, itemKinds } from './item-kinds.ts';
import { factTitle, itemTitle } from './item-titles.ts';
import { splitKey } from './items.ts';
import { type ChangedRoot, changedRoots } from './roots.ts';
import { dossierRoot } from './schema-version.ts';

const kindByRoot: ReadonlyMap<string, ItemKind> = new Map(
	itemKindNames.map((kind) => [itemKinds[kind].root, kind]),
);

/** Applies `update` to `doc`, a replay document that belongs to the caller, and says what it did. */
export function describeUpdate(doc: Y.Doc, update: Uint8Array): Change[] {
	const before = { facts: readFacts(doc), items: itemsIn(doc) };
	const changed: ChangedRoot[] = [];
	const note = (transaction: Y.Transaction) => changed.push(...changedRoots(transaction));
	doc.on('afterTransaction', note);
	try {
		Y.applyUpdate(doc, update);
	} finally {
		doc.off('afterTransaction', note);
	}
	const isNew = (kind: ItemKind, id: string) => !before.items.has(`${kind}/${id}`);
	const changes = changed.flatMap(({ root, keys }) => {
		const kind = kindByRoot.get(root);
		if (kind) return itemChanges(doc, kind, keys, isNew);
		if (root === clientRoot) return keys.flatMap((key) => clientChange(doc, key));
		if (root === clientNote) return { kind: 'client-note' } as const;
		if (root === factsRoot) return factChanges(doc, before.facts);
		if (root === dossierRoot)
			return keys.includes('schema') ? ({ kind: 'dossier-started' } as const) : [];
		return textChange(doc, root, isNew);
	});
	return changes;
}

/** `kind/id` of every item that is there. */
const itemsIn = (doc: Y.Doc): ReadonlySet<string> =>
	new Set(
		itemKindNames.flatMap((kind) =>
			[...doc.getMap(itemKinds[kind].root).keys()]
				.map(splitKey)
				.flatMap(([id, field]) => (field === 'addedBy' ? `${kind}/${id}` : [])),
		),
	);

type IsNew = (kind: ItemKind, id: string) => boolean;

function itemChanges(
	doc: Y.Doc,
	item: ItemKind,
	keys: readonly string[],
	isNew: IsNew,
): readonly Change[] {
	const map = doc.getMap<unknown>(itemKinds[item].root);
	const byId = Map.groupBy(keys.map(splitKey), ([id]) => id);
	return [...byId].flatMap(([id, parts]): readonly Change[] => {
		const title = itemTitle(doc, item, id);
		if (!map.has(`${id}/addedBy`))
			return isNew(item, id) ? [] : [{ kind: 'item-gone', item, id, title }];
		if (isNew(item, id)) return [{ kind: 'item-added', item, id, title }];
		return parts.map(([, field]): Change => {
			const value = map.get(`${id}/${field}`) ?? null;
			if (field === 'bin') {
				return { kind: value ? 'item-binned' : 'item-restored', item, id, title };
			}
			return { kind: 'item-field', item, id, title, field, value };
		});
	});
}

function textChange(doc: Y.Doc, path: string, isNew: IsNew): readonly Change[] {
	const [root, rest] = splitKey(path);
	const [id, field] = splitKey(rest);
	const item = kindByRoot.get(root);
	if (!item || !itemKinds[item].texts.includes(field)) return [{ kind: 'unreadable' }];
	if (isNew(item, id)) return [];
	return [{ kind: 'item-text', item, id, title: itemTitle(doc, item, id), field }];
}

function clientChange(doc: Y.Doc, key: string): readonly Change[] {
	const field = clientFields.find((name): name is ClientField => name === key);
	const value = doc.getMap<unknown>(clientRoot).get(key) ?? null;
	if (!field || (value !== null && !Client.shape[field].safeParse(value).success)) {
		return [{ kind: 'unreadable' }];
	}
	return [{ kind: 'client-field', field, value }];
}

function factChanges(doc: Y.Doc, before: ReturnType<typeof readFacts>): readonly Change[] {
	const after = readFacts(doc);
	const known = new Set(before.facts.map(({ id }) => id));
	const left = new Set(after.facts.map(({ id }) => id));
	const named = (kind: 'fact-recorded' | 'fact-undone') => (fact: (typeof after.facts)[number]) =>
		({ kind, fact, title: factTitle(doc, fact) }) as const;
	return [
		...after.facts.filter(({ id }) => !known.has(id)).map(named('fact-recorded')),
		...before.facts.filter(({ id }) => !left.has(id)).map(named('fact-undone')),
		...(after.unreadable > before.unreadable ? [{ kind: 'unreadable' } as const] : []),
	];
}
