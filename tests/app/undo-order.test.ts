import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { UndoOrder } from '../../src/app/undo-order.ts';
import { localEdit } from '../../src/document/origins.ts';

function desk() {
	const docs = { shared: new Y.Doc(), prof: new Y.Doc() };
	const undo = new UndoOrder(docs, () => undefined);
	const click = (key: string) =>
		docs.shared.transact(() => docs.shared.getMap('items').set(key, true), localEdit);
	const type = (field: string, text: string) =>
		docs.shared.transact(() => {
			const target = docs.shared.getText(field);
			target.insert(target.length, text);
		}, localEdit);
	const note = (text: string) =>
		docs.prof.transact(() => docs.prof.getText('note').insert(0, text), localEdit);
	const items = () => [...docs.shared.getMap('items').keys()];
	return { docs, undo, click, type, note, items };
}

describe('undo', () => {
	test('takes back one click at a time, however fast they came', () => {
		const { undo, click, items } = desk();
		click('made');
		click('discussed');
		click('applied');
		undo.undo();
		expect(items()).toEqual(['made', 'discussed']);
		undo.undo();
		expect(items()).toEqual(['made']);
	});

	test('takes back a stretch of typing in one field as one step', () => {
		const { undo, docs, type } = desk();
		for (const letter of 'metselaar') type('goal', letter);
		undo.undo();
		expect(docs.shared.getText('goal').toJSON()).toBe('');
	});

	test('keeps typing in two fields apart', () => {
		const { undo, docs, type } = desk();
		type('goal', 'werk');
		type('proof', 'brief');
		undo.undo();
		expect(docs.shared.getText('goal').toJSON()).toBe('werk');
		expect(docs.shared.getText('proof').toJSON()).toBe('');
	});

	test('does not join typing to the click before it', () => {
		const { undo, click, type, items } = desk();
		click('made');
		type('goal', 'werk');
		undo.undo();
		expect(items()).toEqual(['made']);
	});

	test('goes back over both documents in the order of the edits, and forth again', () => {
		const { undo, docs, click, note, items } = desk();
		click('made');
		note('vertrouwelijk');
		undo.undo();
		expect(docs.prof.getText('note').toJSON()).toBe('');
		undo.undo();
		expect(items()).toEqual([]);
		undo.redo();
		undo.redo();
		expect(items()).toEqual(['made']);
		expect(docs.prof.getText('note').toJSON()).toBe('vertrouwelijk');
	});
});
