import { simpleDiffString } from 'lib0/diff';

/**
 * Where a caret belongs after a text changed under it from outside. `caret` counts UTF-16 units, as
 * `selectionStart` does. A caret inside what was replaced goes to the end of the new part.
 */
export function caretAfter(before: string, after: string, caret: number): number {
	const { index, remove, insert } = simpleDiffString(before, after);
	if (caret <= index) return caret;
	if (caret >= index + remove) return caret - remove + insert.length;
	return index + insert.length;
}
