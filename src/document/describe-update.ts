/**
 * What an update did, for the log of a dossier.
 *
 * The log replays its entries, in order, into a document of its own and asks at each one what
 * changed. Texts and fields that came with a new item are part of its adding and are not listed.
 * The cost goes with the size of the update, not with that of the dossier.
 */
import * as Y from 'yjs';
import type { Change } from '../domain/change.ts';
import { Client, type ClientField, clientFields } from '../domain/client.ts';
import type { ItemKind } from '../domain/item-kind.ts';
import { clientNote, clientRoot } from './client.ts';
import { factFrom, factsRoot } from './facts.ts';
import { itemKindNames, itemRow } from './item-kinds.ts';
import { factTitle, itemTitle } from './item-titles.ts';
import { splitKey } from './items.ts';
import { processFactFrom, processFactsRoot } from './process-facts.ts';
import { dossierRoot } from './schema-version.ts';

const kindByRoot: ReadonlyMap<string, ItemKind> = new Map(
	itemKindNames.map((kind) => [itemRow(kind).root, kind]),
);

/** Applies `update` to `doc`, a replay document that belongs to the caller, and says what it did. */
export function describeUpdate(doc: Y.Doc, update: Uint8Array): Change[] {
	for (const root of [...kindByRoot.keys(), clientRoot, dossierRoot]) doc.getMap(root);
	for (const root of [factsRoot, processFactsRoot]) doc.getArray(root);
	const changes: Change[] = [];
	const note = (transaction: Y.Transaction) => changes.push(...changesIn(transaction));
	doc.on('afterTransaction', note);
	try {
		Y.applyUpdate(doc, update);
	} finally {
		doc.off('afterTransaction', note);
	}
	return changes;
}

type KeyChanges = ReadonlyMap<string, { readonly action: 'add' | 'update' | 'delete' }>;

/** Roots that nobody has asked for by type have no event; those are texts. */
function changesIn({ doc, changed, changedParentTypes }: Y.Transaction): Change[] {
	const roots = [...changed.keys()].map((type) => ({
		root: Y.findRootTypeKey(type),
		changes: changedParentTypes.get(type)?.at(0)?.changes,
	}));
	const fresh = new Set(
		roots.flatMap(({ root, changes }) => [...newItems(root, changes?.keys ?? new Map())]),
	);
	return roots.flatMap(({ root, changes }): readonly Change[] => {
		const keys: KeyChanges = changes?.keys ?? new Map();
		const kind = kindByRoot.get(root);
		if (kind) return itemChanges(doc, kind, keys, fresh);
		if (root === clientRoot) return [...keys.keys()].flatMap((key) => clientChange(doc, key));
		if (root === clientNote) return [{ kind: 'client-note' }];
		if (root === factsRoot) return changes ? factChanges(doc, changes) : [];
		if (root === processFactsRoot) return changes ? processChanges(changes) : [];
		if (root === dossierRoot) return keys.has('schema') ? [{ kind: 'dossier-started' }] : [];
		return textChange(doc, root, fresh);
	});
}

const newItems = (root: string, keys: KeyChanges) =>
	[...keys].flatMap(([key, { action }]) => {
		const [id, field] = splitKey(key);
		return field === 'addedBy' && action === 'add' ? `${root}/${id}` : [];
	});

function itemChanges(
	doc: Y.Doc,
	item: ItemKind,
	keys: KeyChanges,
	fresh: ReadonlySet<string>,
): readonly Change[] {
	const { root } = itemRow(item);
	const map = doc.getMap<unknown>(root);
	const byId = Map.groupBy([...keys.keys()].map(splitKey), ([id]) => id);
	return [...byId].flatMap(([id, parts]): readonly Change[] => {
		const named = { item, id, title: itemTitle(doc, item, id) };
		if (fresh.has(`${root}/${id}`)) return [{ kind: 'item-added', ...named }];
		if (keys.get(`${id}/addedBy`)?.action === 'delete') return [{ kind: 'item-gone', ...named }];
		if (!map.has(`${id}/addedBy`)) return [];
		return parts.map(([, field]): Change => {
			const value = map.get(`${id}/${field}`) ?? null;
			if (field === 'bin') return { kind: value ? 'item-binned' : 'item-restored', ...named };
			return { kind: 'item-field', ...named, field, value };
		});
	});
}

function textChange(doc: Y.Doc, path: string, fresh: ReadonlySet<string>): readonly Change[] {
	const [root, rest] = splitKey(path);
	const [id, field] = splitKey(rest);
	const item = kindByRoot.get(root);
	if (!item || !itemRow(item).texts.includes(field)) return [{ kind: 'unreadable' }];
	if (fresh.has(`${root}/${id}`) || !doc.getMap(root).has(`${id}/addedBy`)) return [];
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

type ArrayChanges = Pick<Y.YEvent<Y.AbstractType<unknown>>['changes'], 'added' | 'deleted'>;

/** What a list of facts gained and lost. Undone facts can still be read: Yjs clears them later. */
const told = (
	{ added, deleted }: ArrayChanges,
	say: (kind: 'fact-recorded' | 'fact-undone', entry: unknown) => Change,
): readonly Change[] => {
	const entries = (items: ReadonlySet<Y.Item>) =>
		[...items].flatMap((item): unknown[] => item.content.getContent());
	return [
		...entries(added).map((entry) => say('fact-recorded', entry)),
		...entries(deleted).map((entry) => say('fact-undone', entry)),
	];
};

const factChanges = (doc: Y.Doc, changes: ArrayChanges) =>
	told(changes, (kind, entry) => {
		const fact = factFrom(entry);
		return fact ? { kind, fact, title: factTitle(doc, fact) } : { kind: 'unreadable' };
	});

const processChanges = (changes: ArrayChanges) =>
	told(changes, (kind, entry) => {
		const fact = processFactFrom(entry);
		return fact ? { kind: `process-${kind}`, fact } : { kind: 'unreadable' };
	});
