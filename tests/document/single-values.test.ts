import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { actionText, addAction, readActions } from '../../src/document/actions.ts';
import { addAppointment, changeAppointment } from '../../src/document/appointments.ts';
import { changeClient, readClient } from '../../src/document/client.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem, changeItem } from '../../src/document/items.ts';
import { applyCapture, moveLead } from '../../src/document/leads.ts';
import { type Touched, touchedIn, writeSingle } from '../../src/document/single-values.ts';
import { writeText } from '../../src/document/texts.ts';
import { settlementsOf } from '../../src/domain/settled-items.ts';
import { person, vacancy } from '../support/dossier.ts';

const alice = person('alice');

/** What an edit touched, as the writer of entries asks it. */
function touchedBy(doc: Y.Doc, edit: () => void): Touched[] {
	const touched: Touched[] = [];
	const note = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) =>
		touched.push(...touchedIn(transaction));
	doc.on('update', note);
	edit();
	doc.off('update', note);
	return touched;
}

describe('the single-valued fields that an edit touched', () => {
	test('a field of the client', () => {
		const doc = new Y.Doc();
		changeClient(doc, { geslachtsnaam: 'Hof', place: 'Asten' });
		expect(touchedBy(doc, () => changeClient(doc, { place: 'Deurne' }))).toEqual([
			['client/place', 'Deurne'],
		]);
		expect(touchedBy(doc, () => changeClient(doc, { place: null }))).toEqual([
			['client/place', null],
		]);
	});

	test('fields and the bin of an item, by its id', () => {
		const doc = new Y.Doc();
		const id = addAction(doc, { what: 'Bellen' }, alice);
		expect(
			touchedBy(doc, () =>
				changeItem(doc, itemKinds.action, id, { who: 'Bob', due: '2026-12-01' }),
			),
		).toEqual([
			[`actions/${id}/who`, 'Bob'],
			[`actions/${id}/due`, '2026-12-01'],
		]);
		expect(touchedBy(doc, () => binItem(doc, itemKinds.action, id, alice))).toEqual([
			[`actions/${id}/bin`, { on: '2026-11-21', by: { personId: 'alice', name: 'alice' } }],
		]);
	});

	test('texts and facts merge, so they are none', () => {
		const doc = new Y.Doc();
		applyCapture(doc, vacancy(), 'job', alice);
		const id = addAction(doc, {}, alice);
		expect(touchedBy(doc, () => writeText(doc, actionText(id), 'Bellen'))).toEqual([]);
		expect(touchedBy(doc, () => moveLead(doc, 'job', 'applied', {}, alice))).toEqual([]);
	});

	test('a record that is written once is none: it is large and cannot compete', () => {
		const doc = new Y.Doc();
		expect(touchedBy(doc, () => applyCapture(doc, vacancy(), 'job', alice))).toEqual([]);
	});

	test('an undo touches what it puts back', () => {
		const doc = new Y.Doc();
		changeClient(doc, { geslachtsnaam: 'Hof', place: 'Asten' });
		const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([null]) });
		doc.transact(() => doc.getMap('client').set('place', 'Deurne'));
		expect(touchedBy(doc, () => undo.undo())).toEqual([['client/place', 'Asten']]);
	});
});

describe('putting back the other value of a conflict', () => {
	test('writes what was touched, by its path', () => {
		const doc = new Y.Doc();
		changeClient(doc, { geslachtsnaam: 'Hof', place: 'Asten' });
		const id = addAction(doc, { what: 'Bellen' }, alice);
		expect(writeSingle(doc, 'client/place', 'Deurne')).toBe(true);
		expect(writeSingle(doc, `actions/${id}/due`, '2026-12-01')).toBe(true);
		expect(readClient(doc).client?.place).toBe('Deurne');
		expect(readActions(doc, settlementsOf([])).actions[0]?.due).toBe('2026-12-01');
	});

	test.each([
		['client/shoe', 'Asten'],
		['client/bsn', '999990018'],
		['client', 'x'],
		['actions/a/what', 'x'],
		['actions/a/due', 'morgen'],
		['leads/a/record', {}],
		['goals/a/text', 'x'],
		['facts/0', 'x'],
		['', ''],
	])('refuses %s with %o', (path, value) => {
		const doc = new Y.Doc();
		expect(writeSingle(doc, path, value)).toBe(false);
		expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
	});
});

test('every field of an appointment may change', () => {
	const doc = new Y.Doc();
	const id = addAppointment(doc, { on: '2026-11-30' }, alice);
	const { root } = itemKinds.appointment;
	const edit = () =>
		changeAppointment(doc, id, { on: '2026-12-01', at: '10:00', withWhom: ['Bob'] });
	expect(touchedBy(doc, edit)).toEqual([
		[`${root}/${id}/on`, '2026-12-01'],
		[`${root}/${id}/at`, '10:00'],
		[`${root}/${id}/withWhom`, ['Bob']],
	]);
});
