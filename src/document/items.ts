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

const Bin = z.object({ on: Day, by: Person });
type Bin = Readonly<z.infer<typeof Bin>>;

/** One kind of item. */
export interface ItemRow<Fields extends Added = Added> {
	readonly root: string;
	/** Of the single-valued fields; texts stand apart. */
	readonly schema: z.ZodType<Fields> & { readonly shape: Readonly<Record<string, z.ZodType>> };
	/** Fields that may be changed after adding. */
	readonly changing: readonly string[];
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

/**
 * Adds an item unless its id is known. `binned`: it is, and was thrown away; it stays so. Throws
 * `ZodError` on fields that could not be read back.
 */
export function insertItem(
	doc: Y.Doc,
	{ root, schema }: ItemRow,
	id: string,
	fields: Readonly<Record<string, unknown>>,
	origin: symbol = localEdit,
): 'added' | 'present' | 'binned' {
	const state = itemState(doc, root, id);
	if (state !== 'absent') return state;
	schema.parse(fields);
	const map = mapOf(doc, root);
	doc.transact(() => {
		for (const [field, value] of Object.entries(fields)) {
			if (value !== undefined) map.set(`${id}/${field}`, value);
		}
	}, origin);
	return 'added';
}

/** The schema of a field that may be changed, the bin among them. */
export const changingSchema = (
	{ schema, changing }: ItemRow,
	field: string,
): z.ZodType | undefined => {
	if (field === 'bin') return Bin.nullable();
	return changing.includes(field) ? schema.shape[field] : undefined;
};

/**
 * Sets those fields of `patch` that differ. An unknown id stays unknown. Throws `ZodError` on a value
 * that could not be read back.
 */
export function changeItem(
	doc: Y.Doc,
	row: ItemRow,
	id: string,
	patch: Readonly<Record<string, unknown>>,
	origin: symbol = localEdit,
): void {
	const map = mapOf(doc, row.root);
	if (!map.has(`${id}/addedBy`)) return;
	const changes = Object.entries(patch).filter(
		([field, value]) => value !== undefined && !sameValue(map.get(`${id}/${field}`), value),
	);
	for (const [field, value] of changes) changingSchema(row, field)?.parse(value);
	if (changes.length === 0) return;
	doc.transact(() => {
		for (const [field, value] of changes) map.set(`${id}/${field}`, value);
	}, origin);
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function binItem(doc: Y.Doc, row: ItemRow, id: string, author: Author): void {
	changeItem(doc, row, id, { bin: { on: author.today, by: personOf(author) } });
}

export function restoreItem(doc: Y.Doc, row: ItemRow, id: string): void {
	changeItem(doc, row, id, { bin: null });
}

export function readItems<Fields extends Added>(
	doc: Y.Doc,
	{ root, schema }: ItemRow<Fields>,
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
