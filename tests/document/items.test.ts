import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAssignment, assignmentText, readAssignments } from '../../src/document/assignments.ts';
import { readFacts, recordFact } from '../../src/document/facts.ts';
import { addGoal, goalText, readGoals } from '../../src/document/goals.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem, changeItem, restoreItem } from '../../src/document/items.ts';
import { localEdit } from '../../src/document/origins.ts';
import { settleAssignment } from '../../src/document/settling.ts';
import { readText, writeText } from '../../src/document/texts.ts';
import { settlementsOf } from '../../src/domain/settled-items.ts';
import { meet, person, updatesOf } from '../support/dossier.ts';

const row = itemKinds.assignment;
const assignmentsIn = (doc: Y.Doc) =>
	readAssignments(doc, settlementsOf(readFacts(doc).facts)).assignments;

describe('items', () => {
	test('stand in order of adding on every laptop', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		addGoal(here, 'tweede', person('alice', { now: 2000 }));
		addGoal(there, 'eerste', person('bob', { now: 1000 }));
		addGoal(there, 'ook tweede', person('carla', { now: 2000 }));
		meet(here, there);
		const expected = ['eerste', 'tweede', 'ook tweede'];
		expect(readGoals(here).goals.map(({ text }) => text)).toEqual(expected);
		expect(readGoals(there).goals.map(({ text }) => text)).toEqual(expected);
	});

	test('an edit of one field leaves an edit of another field alone', () => {
		const alice = person('alice');
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		const id = addAssignment(here, { what: 'Bellen', due: '2026-12-01' }, alice);
		meet(here, there);
		changeItem(here, row, id, { due: '2026-12-08' });
		writeText(there, assignmentText(id), 'Bellen met De Voeg');
		meet(here, there);
		expect(assignmentsIn(here)).toEqual(assignmentsIn(there));
		expect(assignmentsIn(here)[0]).toMatchObject({ what: 'Bellen met De Voeg', due: '2026-12-08' });
	});

	test('setting what stands there already writes nothing', () => {
		const doc = new Y.Doc();
		const id = addAssignment(doc, { what: 'Bellen', due: '2026-12-01' }, person('alice'));
		const updates = updatesOf(doc, () => {
			changeItem(doc, row, id, { due: '2026-12-01' });
			writeText(doc, assignmentText(id), 'Bellen');
		});
		expect(updates).toEqual([]);
	});

	test('changing an unknown item makes none', () => {
		const doc = new Y.Doc();
		changeItem(doc, row, 'unknown', { due: '2026-12-01' });
		expect(readAssignments(doc, settlementsOf([]))).toEqual({
			assignments: [],
			binned: [],
			unreadable: 0,
		});
	});

	test('a value that could not be read back is refused, and nothing is written', () => {
		const doc = new Y.Doc();
		const id = addAssignment(doc, { what: 'Bellen' }, person('alice'));
		const updates = updatesOf(doc, () => {
			expect(() => changeItem(doc, row, id, { due: 'morgen' })).toThrow();
			expect(() => addAssignment(doc, { due: '2026-02-30' }, person('bob'))).toThrow();
			const note = { kind: 'contact', data: { how: 'phone' }, on: '2026-02-30' } as const;
			expect(() => recordFact(doc, note, person('bob'))).toThrow();
		});
		expect(updates).toEqual([]);
	});

	test('one user action is one update', () => {
		const doc = new Y.Doc();
		const add = () => addAssignment(doc, { what: 'Bellen', proof: 'Naam' }, person('alice'));
		expect(updatesOf(doc, add)).toHaveLength(1);
	});
});

describe('the bin', () => {
	test('holds what was thrown away, by whom and when, and gives it back', () => {
		const doc = new Y.Doc();
		const alice = person('alice');
		const id = addGoal(doc, 'Werk als metselaar', alice);
		binItem(doc, itemKinds.goal, id, alice);
		expect(readGoals(doc).goals).toEqual([]);
		expect(readGoals(doc).binned).toMatchObject([
			{ id, bin: { on: '2026-11-21', by: { personId: 'alice', name: 'alice' } } },
		]);
		restoreItem(doc, itemKinds.goal, id);
		expect(readGoals(doc).goals).toMatchObject([{ id, text: 'Werk als metselaar' }]);
	});

	test('keeps what somebody else writes meanwhile', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		const alice = person('alice');
		const id = addGoal(here, 'Werk', alice);
		meet(here, there);
		binItem(here, itemKinds.goal, id, alice);
		writeText(there, goalText(id), 'Werk als metselaar');
		meet(here, there);
		restoreItem(there, itemKinds.goal, id);
		meet(here, there);
		expect(readGoals(here).goals).toMatchObject([{ text: 'Werk als metselaar' }]);
	});
});

describe('what this version does not know', () => {
	test('an item with a value of a newer kind is kept and counted, the others are shown', () => {
		const doc = new Y.Doc();
		const id = addAssignment(doc, { what: 'Bellen' }, person('alice'));
		addAssignment(doc, { what: 'Schrijven' }, person('bob'));
		doc.getMap(row.root).set(`${id}/due`, { from: '2026-12-01', to: '2026-12-08' });
		const read = readAssignments(doc, settlementsOf([]));
		expect(read.unreadable).toBe(1);
		expect(read.assignments.map(({ what }) => what)).toEqual(['Schrijven']);
		expect(doc.getMap(row.root).get(`${id}/due`)).toEqual({ from: '2026-12-01', to: '2026-12-08' });
	});

	test('a field of a newer version does not hide the item', () => {
		const doc = new Y.Doc();
		const id = addGoal(doc, 'Werk', person('alice'));
		doc.getMap('goals').set(`${id}/colour`, 'blue');
		expect(readGoals(doc)).toMatchObject({ goals: [{ id }], unreadable: 0 });
	});

	test('facts of another kind or shape are kept and counted', () => {
		const doc = new Y.Doc();
		recordFact(doc, { kind: 'contact', data: { how: 'phone' } }, person('alice'));
		const newer = { kind: 'plan-signed', id: 'x', version: 3 };
		doc.getArray('facts').push([newer, 'text', null]);
		const { facts, unreadable } = readFacts(doc);
		expect([facts.length, unreadable]).toEqual([1, 3]);
		expect(doc.getArray('facts').get(1)).toEqual(newer);
	});
});

describe('undo', () => {
	const undoIn = (doc: Y.Doc) =>
		new Y.UndoManager(doc, { trackedOrigins: new Set([localEdit]), captureTimeout: 0 });

	test('takes back text, adding, binning and settling, step by step, and redo repeats it', () => {
		const doc = new Y.Doc();
		const alice = person('alice');
		const undo = undoIn(doc);
		const id = addAssignment(doc, { what: 'Bellen' }, alice);
		writeText(doc, assignmentText(id), 'Bellen met De Voeg');
		settleAssignment(doc, id, { status: 'done' }, alice);
		binItem(doc, row, id, alice);
		const states: unknown[] = [];
		const note = () =>
			states.push(assignmentsIn(doc).map(({ what, status }) => `${what}: ${status}`));
		const steps = [1, 2, 3, 4];
		for (const _ of steps) {
			undo.undo();
			note();
		}
		expect(states).toEqual([
			['Bellen met De Voeg: done'],
			['Bellen met De Voeg: open'],
			['Bellen: open'],
			[],
		]);
		for (const _ of steps.slice(1)) undo.redo();
		expect(assignmentsIn(doc)).toMatchObject([{ what: 'Bellen met De Voeg', status: 'done' }]);
	});

	test('does not touch what the other person typed', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		const undo = undoIn(here);
		const id = addGoal(here, 'Werk', person('alice'));
		meet(here, there);
		writeText(there, goalText(id), 'Werk in Helmond');
		writeText(here, goalText(id), 'Vast Werk');
		meet(here, there);
		undo.undo();
		expect(readText(here, goalText(id))).toBe('Werk in Helmond');
	});

	test('of adding hides the item without an error when somebody else changed it meanwhile', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		const undo = undoIn(here);
		const id = addAssignment(here, { what: 'Bellen' }, person('alice'));
		meet(here, there);
		changeItem(there, row, id, { due: '2026-12-08' });
		meet(here, there);
		undo.undo();
		expect(readAssignments(here, settlementsOf([]))).toMatchObject({
			assignments: [],
			unreadable: 0,
		});
		undo.redo();
		expect(assignmentsIn(here)).toMatchObject([{ id, what: 'Bellen', due: '2026-12-08' }]);
	});
});
