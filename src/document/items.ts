/**
 * Items of a dossier: goals, actions, assignments, appointments, leads, talks.
 *
 * Shape: one root `Y.Map` per kind with flat keys `<id>/<field>`, no nested types. Two laptops that
 * insert the same id (a capture that arrives twice) thus make one item, and an edit of one field
 * never competes with another field. Texts of an item are roots of their own, see `texts.ts`.
 *
 * An item is there while it has `addedBy`. Undo takes that key away and leaves what others have
 * written since; redo brings the item back. Deletion is a bin: `<id>/bin` holds who and when, and
 * nothing is ever removed.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import type { Added } from '../domain/added.ts';
import { type Author, Person, personOf } from '../domain/author.ts';
import { Day } from '../domain/day.ts';
import { localEdit } from './origins.ts';

export const Bin = z.object({ on: Day, by: Person });
export type Bin = Readonly<z.infer<typeof Bin>>;

/** One kind of item: the name of its root and the schema of its single-valued fields. */
export interface ItemKindOf<Fields extends Added> {
	readonly root: string;
	readonly schema: z.ZodType<Fields>;
}

export interface StoredItem<Fields> {
	readonly id: string;
	readonly fields: Fields;
}

export interface BinnedItem<Fields> extends StoredItem<Fields> {
	readonly bin: Bin;
}

export interface StoredItems<Fields> {
	/** In order of adding. */
	readonly kept: readonly StoredItem<Fields>[];
	/** Thrown away last comes first. */
	readonly binned: readonly BinnedItem<Fields>[];
	/** Items in a shape that this version does not know: kept, not shown. */
	readonly unreadable: number;
}

const mapOf = (doc: Y.Doc, root: string) => doc.getMap<unknown>(root);

/** The id and the field of a key. */
export const splitKey = (key: string): readonly [id: string, field: string] => {
	const slash = key.indexOf('/');
	return [key.slice(0, slash), key.slice(slash + 1)];
};

/** Whether an item is there, without reading it. */
export function itemState(doc: Y.Doc, root: string, id: string): 'absent' | 'present' | 'binned' {
	const map = mapOf(doc, root);
	if (map.get(`${id}/bin`)) return 'binned';
	return map.has(`${id}/addedBy`) ? 'present' : 'absent';
}

/** Adds an item unless its id is known. `binned`: it is, and was thrown away; it stays so. */
export function insertItem(
	doc: Y.Doc,
	root: string,
	id: string,
	fields: Readonly<Record<string, unknown>>,
	origin: symbol = localEdit,
): 'added' | 'present' | 'binned' {
	const map = mapOf(doc, root);
	const state = itemState(doc, root, id);
	if (state !== 'absent') return state;
	doc.transact(() => {
		for (const [field, value] of Object.entries(fields)) {
			if (value !== undefined) map.set(`${id}/${field}`, value);
		}
	}, origin);
	return 'added';
}

/** Sets those fields of `patch` that differ. An unknown id stays unknown. */
export function changeItem(
	doc: Y.Doc,
	root: string,
	id: string,
	patch: Readonly<Record<string, unknown>>,
	origin: symbol = localEdit,
): void {
	const map = mapOf(doc, root);
	if (!map.has(`${id}/addedBy`)) return;
	const changes = Object.entries(patch).filter(
		([field, value]) => value !== undefined && !sameValue(map.get(`${id}/${field}`), value),
	);
	if (changes.length === 0) return;
	doc.transact(() => {
		for (const [field, value] of changes) map.set(`${id}/${field}`, value);
	}, origin);
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function binItem(doc: Y.Doc, root: string, id: string, author: Author): void {
	changeItem(doc, root, id, { bin: { on: author.today, by: personOf(author) } });
}

export function restoreItem(doc: Y.Doc, root: string, id: string): void {
	changeItem(doc, root, id, { bin: null });
}

export function readItems<Fields extends Added>(
	doc: Y.Doc,
	{ root, schema }: ItemKindOf<Fields>,
): StoredItems<Fields> {
	const whole = z.object({ fields: schema, bin: Bin.nullish() });
	const entries = [...groupedById(mapOf(doc, root))].filter(([, fields]) => 'addedBy' in fields);
	const read = entries.flatMap(([id, fields]) => {
		const item = whole.safeParse({ fields, bin: fields.bin });
		return item.success ? { id, ...item.data } : [];
	});
	return {
		kept: read.filter(({ bin }) => !bin).toSorted(byAdding),
		binned: read
			.flatMap(({ id, fields, bin }) => (bin ? { id, fields, bin } : []))
			.toSorted((a, b) => b.bin.on.localeCompare(a.bin.on)),
		unreadable: entries.length - read.length,
	};
}

function groupedById(map: Y.Map<unknown>): Map<string, Record<string, unknown>> {
	const groups = new Map<string, Record<string, unknown>>();
	for (const [key, value] of map.entries()) {
		const [id, field] = splitKey(key);
		const group = groups.get(id) ?? {};
		group[field] = value;
		groups.set(id, group);
	}
	return groups;
}

/** Ids break the tie, so that every laptop shows the same order. */
const byAdding = (a: StoredItem<Added>, b: StoredItem<Added>) =>
	a.fields.addedAt - b.fields.addedAt || (a.id < b.id ? -1 : 1);

/** Who adds, and when: the fields that every item starts with. */
export const addedNow = (author: Author): Added => ({
	addedBy: personOf(author),
	addedAt: author.now,
});
