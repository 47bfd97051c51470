interface Undoing {
	undo(): void;
	redo(): void;
}

/** A form that is not yet in the dossier has the browser's own undo. */
const isOwnForm = (target: EventTarget | null) =>
	target instanceof Element && target.closest('form, dialog') !== null;

type Step = 'undo' | 'redo';

/** What the keys ask for: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y (with Cmd on a Mac); `null` for all else. */
function stepOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): Step | null {
	if (!(ctrlKey || metaKey) || altKey) return null;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Undoes and redoes in the dossier on its keys, until the returned function is called. */
export function watchUndoKeys(page: Window, dossier: Undoing): () => void {
	const onkeydown = (event: KeyboardEvent) => {
		const step = isOwnForm(event.target) ? null : stepOf(event);
		if (step === null) return;
		event.preventDefault();
		dossier[step]();
	};
	page.addEventListener('keydown', onkeydown);
	return () => page.removeEventListener('keydown', onkeydown);
}
