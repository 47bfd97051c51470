/**
 * Texts of a dossier. Each is a root `Y.Text` named by its path, for example `goals/<id>/text`, so
 * that what two people type at the same time merges letter by letter, even when both made the item.
 */
import { simpleDiffString } from 'lib0/diff';
import type * as Y from 'yjs';
import { localEdit } from './origins.ts';

export const readText = (doc: Y.Doc, path: string): string => doc.getText(path).toString();

/** Writes the difference between what stands there and `value`; nothing when they are equal. */
export function writeText(doc: Y.Doc, path: string, value: string): void {
	const text = doc.getText(path);
	const { index, remove, insert } = simpleDiffString(text.toString(), value);
	if (remove === 0 && insert === '') return;
	doc.transact(() => {
		text.delete(index, remove);
		text.insert(index, insert);
	}, localEdit);
}
