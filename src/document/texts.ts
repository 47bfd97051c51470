/**
 * Texts of a dossier. Each is a root `Y.Text` named by its path, for example `goals/<id>/text`, so
 * that what two people type at the same time merges letter by letter, even when both made the item.
 */
import { simpleDiffString } from 'lib0/diff';
import type * as Y from 'yjs';
import { maxTextLength } from '../domain/text-limit.ts';
import { localEdit } from './origins.ts';

export const readText = (doc: Y.Doc, path: string): string => doc.getText(path).toString();

/**
 * Writes the difference between what stands there and `value`; nothing when they are equal. What
 * would make the text longer than `maxTextLength` is left out; nothing that stands there is cut.
 */
export function writeText(doc: Y.Doc, path: string, value: string): void {
	const text = doc.getText(path);
	const { index, remove, insert } = simpleDiffString(text.toString(), value);
	const fitting = cut(insert, maxTextLength - text.length + remove);
	if (remove === 0 && fitting === '') return;
	doc.transact(() => {
		text.delete(index, remove);
		text.insert(index, fitting);
	}, localEdit);
}

/** The first `length` units, without half a character at the end. */
function cut(text: string, length: number): string {
	if (text.length <= length) return text;
	const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
	return text.slice(0, Math.max(0, end));
}
