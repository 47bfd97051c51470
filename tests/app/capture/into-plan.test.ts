import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	captureIn,
	type PlannedCapture,
	writeCapture,
} from '../../../src/app/capture/into-plan.ts';
import { itemKinds } from '../../../src/document/item-kinds.ts';
import { binItem } from '../../../src/document/items.ts';
import { readLeads } from '../../../src/document/leads.ts';
import { localEdit } from '../../../src/document/origins.ts';
import { person, updatesOf, vacancy } from '../../support/dossier.ts';

const alice = person('alice');

const capture = (more: Partial<PlannedCapture> = {}): PlannedCapture => ({
	captureId: 'first',
	record: vacancy(),
	note: 'Past goed',
	samenBekeken: true,
	...more,
});

describe('a capture that goes into a plan', () => {
	test('brings its note and that it was looked at together, in one update', () => {
		const doc = new Y.Doc();
		expect(updatesOf(doc, () => writeCapture(doc, capture(), alice))).toHaveLength(1);
		expect(readLeads(doc).leads).toMatchObject([
			{ id: 'first', note: 'Past goed', status: 'discussed' },
		]);
	});

	test('is present, and stays in the bin when it was thrown away', () => {
		const doc = new Y.Doc();
		expect(captureIn(doc, 'first')).toBe('absent');
		writeCapture(doc, capture(), alice);
		expect(captureIn(doc, 'first')).toBe('present');
		binItem(doc, itemKinds.lead, 'first', alice);
		writeCapture(doc, capture(), alice);
		expect(captureIn(doc, 'first')).toBe('binned');
	});

	test('delivered twice writes nothing the second time', () => {
		const doc = new Y.Doc();
		writeCapture(doc, capture(), alice);
		expect(updatesOf(doc, () => writeCapture(doc, capture(), alice))).toEqual([]);
	});

	test('of a page that is in the plan adds a version and puts its note below the other', () => {
		const doc = new Y.Doc();
		writeCapture(doc, capture({ samenBekeken: false }), alice);
		const again = { captureId: 'second', recaptureOf: 'first', note: 'Uren zijn veranderd' };
		writeCapture(doc, capture(again), alice);
		expect(readLeads(doc).leads).toMatchObject([
			{ id: 'first', note: 'Past goed\nUren zijn veranderd', status: 'discussed' },
		]);
		expect(captureIn(doc, 'second')).toBe('present');
	});

	test('is not taken back by Ctrl+Z, neither is its note', () => {
		const doc = new Y.Doc();
		const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([localEdit]) });
		writeCapture(doc, capture(), alice);
		undo.undo();
		expect(readLeads(doc).leads).toMatchObject([{ note: 'Past goed', status: 'discussed' }]);
	});
});
