/**
 * Keeping a text field equal to a text that several people change.
 *
 * The field writes its whole value on every input; what others write is put into the field with the
 * caret kept. While a letter is being composed (é from two keys) the field is left alone, and what
 * others wrote meanwhile is merged when the letter is there.
 */
import type { Attachment } from 'svelte/attachments';
import { caretAfter } from '../../../app/state/caret.ts';

/** `theirs` with the one change that leads from `base` to `mine`. */
export function mergedText(base: string, mine: string, theirs: string): string {
	const shortest = Math.min(base.length, mine.length);
	let start = 0;
	while (start < shortest && base[start] === mine[start]) start += 1;
	let tail = 0;
	while (tail < shortest - start && base.at(-1 - tail) === mine.at(-1 - tail)) tail += 1;
	const from = caretAfter(base, theirs, start);
	const to = Math.max(from, caretAfter(base, theirs, base.length - tail));
	return theirs.slice(0, from) + mine.slice(start, mine.length - tail) + theirs.slice(to);
}

function show(field: HTMLTextAreaElement, text: string): void {
	const before = field.value;
	if (before === text) return;
	const { selectionStart, selectionEnd } = field;
	field.value = text;
	if (field.ownerDocument.activeElement !== field) return;
	field.setSelectionRange(
		caretAfter(before, text, selectionStart),
		caretAfter(before, text, selectionEnd),
	);
}

/** Binds a text area to a shared text: `read` is the text now, `write` takes the field's new value. */
export function liveText(
	read: () => string,
	write: (text: string) => void,
): Attachment<HTMLTextAreaElement> {
	return (field) => {
		/** The text when composing began, or `null` when nothing is being composed. */
		let base: string | null = null;
		const onstart = () => {
			base = field.value;
		};
		const onend = () => {
			const text = mergedText(base ?? field.value, field.value, read());
			base = null;
			write(text);
			show(field, text);
		};
		const oninput = () => {
			if (base === null) write(field.value);
		};
		field.addEventListener('compositionstart', onstart);
		field.addEventListener('compositionend', onend);
		field.addEventListener('input', oninput);
		// The text is the document's: each change of it, by whomever, is shown here.
		$effect(() => {
			const text = read();
			if (base === null) show(field, text);
		});
		return () => {
			field.removeEventListener('compositionstart', onstart);
			field.removeEventListener('compositionend', onend);
			field.removeEventListener('input', oninput);
		};
	};
}
