/**
 * Settings of the office: `doc.getArray('office-settings')` of changes, append-only, in the order
 * that is the same on every laptop; see domain/office-change.ts.
 */
import type * as Y from 'yjs';
import { type Author, personOf } from '../domain/author.ts';
import { OfficeChange, type SettingName, type SettingValue } from '../domain/office-change.ts';
import { localEdit } from './origins.ts';
import { remembered } from './remembered.ts';

export const officeSettingsRoot = 'office-settings';

const changesOf = (doc: Y.Doc) => doc.getArray<unknown>(officeSettingsRoot);
const changeFrom = remembered((entry) => OfficeChange.safeParse(entry).data ?? null);

/** Throws `ZodError` on a value or a part that the setting does not take. */
export function changeSetting<Name extends SettingName>(
	doc: Y.Doc,
	setting: Name,
	part: string | null,
	value: SettingValue<Name>,
	author: Author,
): void {
	const change = OfficeChange.parse({
		id: author.newId(),
		on: author.today,
		recordedAt: author.now,
		by: personOf(author),
		setting,
		part,
		value,
	});
	doc.transact(() => changesOf(doc).push([change]), localEdit);
}

/** In document order. `unreadable` counts changes of settings that this version does not know. */
export function readSettings(doc: Y.Doc): {
	changes: readonly OfficeChange[];
	unreadable: number;
} {
	const entries = changesOf(doc).toArray();
	const changes = entries.flatMap((entry) => changeFrom(entry) ?? []);
	return { changes, unreadable: entries.length - changes.length };
}
