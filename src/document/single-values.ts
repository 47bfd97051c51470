/**
 * Single-valued fields by path, for the sealed log: each entry names the fields that it set, so that
 * two people who set one field apart from each other can be shown both values.
 *
 * Paths are `client/<field>` and `<root>/<id>/<field>`. Texts and facts merge and are not listed.
 */
import type * as Y from 'yjs';
import type { z } from 'zod';
import { Client, clientFields } from '../domain/client.ts';
import { clientRoot } from './client.ts';
import { itemKindNames, itemRow } from './item-kinds.ts';
import { changingSchema, type ItemRow, splitKey } from './items.ts';
import { localEdit } from './origins.ts';
import { changedRoots } from './roots.ts';

export type Touched = readonly [path: string, value: unknown];

const rowByRoot: ReadonlyMap<string, ItemRow> = new Map(
	itemKindNames.map((kind) => [itemRow(kind).root, itemRow(kind)]),
);

const clientSchemas: ReadonlyMap<string, z.ZodType> = new Map(
	clientFields.map((field) => [field, Client.shape[field]]),
);

/** The schema of the field that a key of a root holds, when it is one that may change. */
function schemaOf(root: string, key: string): z.ZodType | undefined {
	if (root === clientRoot) return clientSchemas.get(key);
	const row = rowByRoot.get(root);
	return row && changingSchema(row, splitKey(key)[1]);
}

/** The single-valued fields that a transaction set. In a batch the last one of a path counts. */
export const touchedIn = (transaction: Y.Transaction): Touched[] =>
	changedRoots(transaction).flatMap(({ root, keys }) =>
		keys
			.filter((key) => schemaOf(root, key))
			.map(
				(key): Touched => [
					`${root}/${key}`,
					transaction.doc.getMap<unknown>(root).get(key) ?? null,
				],
			),
	);

/**
 * Sets one field by its path, to restore the other side of a conflict. `false` when the path is not
 * that of a single-valued field or the value is not one for it.
 */
export function writeSingle(doc: Y.Doc, path: string, value: unknown): boolean {
	const [root, key] = splitKey(path);
	const schema = schemaOf(root, key);
	if (!schema?.safeParse(value).success) return false;
	doc.transact(() => doc.getMap<unknown>(root).set(key, value), localEdit);
	return true;
}
