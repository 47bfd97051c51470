import { expect, test } from 'vitest';
import { watchUndoKeys } from '../../../src/ui/dossier/undo-keys.ts';

function pressed(key: string, modifiers: KeyboardEventInit, on: Element = document.body): string[] {
	const done: string[] = [];
	const stop = watchUndoKeys(window, {
		undo: () => done.push('undo'),
		redo: () => done.push('redo'),
	});
	on.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
	);
	stop();
	return done;
}

test.each([
	['z', { ctrlKey: true }, ['undo']],
	['Z', { ctrlKey: true, shiftKey: true }, ['redo']],
	['y', { ctrlKey: true }, ['redo']],
	['z', { metaKey: true }, ['undo']],
	['z', {}, []],
	['z', { ctrlKey: true, altKey: true }, []],
])('%s with %o does %o', (key, modifiers, done) => {
	expect(pressed(key, modifiers)).toEqual(done);
});

test('a form that is not yet in the dossier keeps the undo of the browser', () => {
	const form = document.body.appendChild(document.createElement('form'));
	const field = form.appendChild(document.createElement('input'));
	expect(pressed('z', { ctrlKey: true }, field)).toEqual([]);
	form.remove();
});
