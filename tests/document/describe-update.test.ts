import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAssignment, assignmentText, proofText } from '../../src/document/assignments.ts';
import { changeClient, clientNote, createClient } from '../../src/document/client.ts';
import { describeUpdate } from '../../src/document/describe-update.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem, changeItem, restoreItem } from '../../src/document/items.ts';
import { applyCapture, leadNote, moveLead } from '../../src/document/leads.ts';
import { localEdit } from '../../src/document/origins.ts';
import { settleAssignment } from '../../src/document/settling.ts';
import { addPoint, startTalk, talkNote } from '../../src/document/talks.ts';
import { writeText } from '../../src/document/texts.ts';
import type { Change } from '../../src/domain/change.ts';
import { newDocs, person, updatesOf, vacancy } from '../support/dossier.ts';

const alice = person('alice');

/** A document that people write, and the replay that the log keeps of it. */
function replayed() {
	const doc = new Y.Doc();
	const replay = new Y.Doc();
	const told = (edit: () => void): Change[] =>
		updatesOf(doc, edit).flatMap((update) => describeUpdate(replay, update));
	/** Several edits in one entry, as a batch carries them. */
	const toldAtOnce = (edit: () => void): Change[] =>
		describeUpdate(replay, Y.mergeUpdates(updatesOf(doc, edit)));
	return { doc, told, toldAtOnce };
}

describe('the log says', () => {
	test('that a dossier was started, with whom', () => {
		const docs = newDocs();
		const replay = new Y.Doc();
		const [update] = updatesOf(docs.shared, () =>
			createClient(docs, { geslachtsnaam: 'Hof' }, alice),
		);
		expect(update && describeUpdate(replay, update).map(({ kind }) => kind)).toEqual([
			'dossier-started',
			'client-field',
			'client-field',
			'fact-recorded',
		]);
	});

	test('which field of the client has which value now', () => {
		const { doc, told } = replayed();
		expect(told(() => changeClient(doc, { geslachtsnaam: 'Hof' }))).toEqual([
			{ kind: 'client-field', field: 'geslachtsnaam', value: 'Hof' },
		]);
		expect(told(() => writeText(doc, clientNote, 'Belt liever'))).toEqual([
			{ kind: 'client-note' },
		]);
	});

	test('that an item was added, once and by its name', () => {
		const { doc, told } = replayed();
		let id = '';
		const changes = told(() => {
			id = addAssignment(doc, { what: 'Bellen', proof: 'Naam', due: '2026-12-01' }, alice);
		});
		expect(changes).toEqual([{ kind: 'item-added', item: 'assignment', id, title: 'Bellen' }]);
	});

	test('which text and which field of an item changed, by the name it has now', () => {
		const { doc, told } = replayed();
		let id = '';
		told(() => {
			id = addAssignment(doc, { what: 'Bellen' }, alice);
		});
		const item = { item: 'assignment', id, title: 'Bellen met Jan' };
		expect(told(() => writeText(doc, assignmentText(id), 'Bellen met Jan'))).toEqual([
			{ kind: 'item-text', field: 'what', ...item },
		]);
		expect(told(() => writeText(doc, proofText(id), 'Naam'))).toEqual([
			{ kind: 'item-text', field: 'proof', ...item },
		]);
		expect(told(() => changeItem(doc, itemKinds.assignment, id, { due: '2026-12-01' }))).toEqual([
			{ kind: 'item-field', field: 'due', value: '2026-12-01', ...item },
		]);
	});

	test('that an item was thrown away and taken back', () => {
		const { doc, told } = replayed();
		told(() => applyCapture(doc, vacancy(), 'job', alice));
		const row = itemKinds.lead;
		const item = { item: 'lead', id: 'job', title: 'Metselaar' };
		expect(told(() => binItem(doc, row, 'job', alice))).toEqual([{ kind: 'item-binned', ...item }]);
		expect(told(() => restoreItem(doc, row, 'job'))).toEqual([{ kind: 'item-restored', ...item }]);
	});

	test('what became of an item, as the fact that says so', () => {
		const { doc, told } = replayed();
		let id = '';
		told(() => {
			id = addAssignment(doc, { what: 'Bellen' }, alice);
			applyCapture(doc, vacancy(), 'job', alice);
		});
		expect(told(() => settleAssignment(doc, id, { status: 'done' }, alice))).toMatchObject([
			{ kind: 'fact-recorded', title: 'Bellen', fact: { data: { status: 'done' } } },
		]);
		expect(told(() => moveLead(doc, 'job', 'applied', {}, alice))).toMatchObject([
			{ kind: 'fact-recorded', title: 'Metselaar', fact: { data: { to: 'applied' } } },
		]);
	});

	test('that something was undone, and done again', () => {
		const { doc, told } = replayed();
		const undo = new Y.UndoManager(doc, {
			trackedOrigins: new Set([localEdit]),
			captureTimeout: 0,
		});
		let id = '';
		told(() => {
			id = addAssignment(doc, { what: 'Bellen' }, alice);
		});
		told(() => settleAssignment(doc, id, { status: 'done' }, alice));
		expect(told(() => undo.undo())).toMatchObject([{ kind: 'fact-undone', title: 'Bellen' }]);
		expect(told(() => undo.undo())).toMatchObject([{ kind: 'item-gone', item: 'assignment', id }]);
		expect(told(() => undo.redo())).toMatchObject([{ kind: 'item-added', item: 'assignment', id }]);
	});

	test('all that one entry did, when it carries several edits', () => {
		const { doc, toldAtOnce } = replayed();
		const changes = toldAtOnce(() => {
			const id = addAssignment(doc, { what: 'Bellen' }, alice);
			changeItem(doc, itemKinds.assignment, id, { due: '2026-12-01' });
			applyCapture(doc, vacancy(), 'job', alice);
			writeText(doc, leadNote('job'), 'Past goed');
			moveLead(doc, 'job', 'discussed', {}, alice);
		});
		expect(changes.map(({ kind }) => kind).toSorted()).toEqual([
			'fact-recorded',
			'item-added',
			'item-added',
		]);
	});

	test('what happened in the part of the professionals', () => {
		const docs = newDocs();
		const replay = new Y.Doc();
		const kinds = updatesOf(docs.prof, () => {
			const talk = startTalk(docs, alice);
			writeText(docs.prof, talkNote(talk), 'Rustig gesprek');
			addPoint(docs.prof, talk, 'Opvang', alice);
		}).flatMap((update) => describeUpdate(replay, update));
		expect(kinds).toMatchObject([
			{ kind: 'item-added', item: 'talk' },
			{ kind: 'item-text', item: 'talk', field: 'note' },
			{ kind: 'item-added', item: 'talk-point', title: 'Opvang' },
		]);
	});

	test('honestly that it has no word for something newer', () => {
		const { doc, told } = replayed();
		expect(told(() => doc.getArray('facts').push([{ kind: 'plan-signed' }]))).toEqual([
			{ kind: 'unreadable' },
		]);
		expect(told(() => doc.getText('drawings/1/strokes').insert(0, 'x'))).toEqual([
			{ kind: 'unreadable' },
		]);
		expect(told(() => doc.getMap('client').set('shoe', 43))).toEqual([{ kind: 'unreadable' }]);
	});

	test('nothing for an update that it has seen', () => {
		const { doc } = replayed();
		const replay = new Y.Doc();
		const [update] = updatesOf(doc, () => changeClient(doc, { geslachtsnaam: 'Hof' }));
		if (!update) throw new Error('no update');
		describeUpdate(replay, update);
		expect(describeUpdate(replay, update)).toEqual([]);
	});
});
