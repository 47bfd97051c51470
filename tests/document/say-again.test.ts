import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { sayAgain } from '../../src/document/say-again.ts';

/** What both copies of the laptop had, and what each wrote under the same client id. */
function twins() {
	const base = new Y.Doc();
	base.getText('goals/1/text').insert(0, 'Werk');
	base.getMap('client').set('phone', '06-00000001');
	base.getArray('facts').push([{ id: 'f1' }]);
	const state = Y.encodeStateAsUpdate(base);
	const write = (edit: (doc: Y.Doc) => void) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, state);
		doc.clientID = 7;
		const before = Y.encodeStateVector(doc);
		doc.transact(() => edit(doc));
		return Y.encodeStateAsUpdate(doc, before);
	};
	return { base, write };
}

describe('a change that is said again', () => {
	test('stands beside what the other copy wrote under the same numbers', () => {
		const { base, write } = twins();
		const first = write((doc) => doc.getText('goals/1/text').insert(4, ' zoeken'));
		const second = write((doc) => {
			doc.getText('goals/2/text').insert(0, 'Rijbewijs');
			doc.getMap('client').set('phone', '06-00000002');
			doc.getMap('goals').set('2/addedBy', { personId: 'p', name: 'Anna' });
			doc.getArray('facts').push([{ id: 'f2' }]);
		});
		const again = sayAgain(base, second);
		const merged = new Y.Doc();
		for (const update of [Y.encodeStateAsUpdate(base), first, again, again]) {
			Y.applyUpdate(merged, update);
		}
		expect(merged.getText('goals/1/text').toString()).toBe('Werk zoeken');
		expect(merged.getText('goals/2/text').toString()).toBe('Rijbewijs');
		expect(merged.getMap('client').get('phone')).toBe('06-00000002');
		expect(merged.getMap('goals').has('2/addedBy')).toBe(true);
		expect(merged.getArray('facts').toArray()).toEqual([{ id: 'f1' }, { id: 'f2' }]);
	});

	test('takes away what the change took away', () => {
		const { base, write } = twins();
		const removal = write((doc) => {
			doc.getMap('client').delete('phone');
			doc.getText('goals/1/text').delete(0, 2);
		});
		const merged = new Y.Doc();
		Y.applyUpdate(merged, Y.encodeStateAsUpdate(base));
		Y.applyUpdate(merged, sayAgain(base, removal));
		expect(merged.getMap('client').has('phone')).toBe(false);
		expect(merged.getText('goals/1/text').toString()).toBe('rk');
	});

	test('says what was done in an office too: settings, employers and what happened with them', () => {
		const { base, write } = twins();
		const change = write((doc) => {
			doc.getArray('office-settings').push([{ id: 's1' }]);
			doc.getArray('office-processes').push([{ id: 'o1' }]);
			doc.getArray('employer-events').push([{ id: 'e1' }]);
			doc.getMap('employers').set('x/name', 'Bouwbedrijf De Kei');
			doc.getMap('meetings').set('m/on', '2026-12-01');
		});
		const merged = new Y.Doc();
		Y.applyUpdate(merged, sayAgain(base, change));
		const lists = ['office-settings', 'office-processes', 'employer-events'];
		expect(lists.map((root) => merged.getArray(root).length)).toEqual([1, 1, 1]);
		expect(merged.getMap('employers').get('x/name')).toBe('Bouwbedrijf De Kei');
		expect(merged.getMap('meetings').get('m/on')).toBe('2026-12-01');
	});
});
