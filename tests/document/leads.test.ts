import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAssignment } from '../../src/document/assignments.ts';
import { readFacts } from '../../src/document/facts.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem, restoreItem } from '../../src/document/items.ts';
import {
	addLead,
	applyCapture,
	captureState,
	correctLead,
	leadNote,
	moveLead,
	readLeads,
} from '../../src/document/leads.ts';
import { localEdit } from '../../src/document/origins.ts';
import { readText, writeText } from '../../src/document/texts.ts';
import { changedFields } from '../../src/domain/lead.ts';
import { practiceChance } from '../../src/domain/practice/practice-records.ts';
import { meet, person, updatesOf, vacancy } from '../support/dossier.ts';

const row = itemKinds.lead;
const alice = person('alice');
const bob = person('bob');

describe('a capture', () => {
	test('arrives once, however often it is delivered', () => {
		const doc = new Y.Doc();
		expect(applyCapture(doc, vacancy(), 'capture', alice)).toBe('added');
		expect(applyCapture(doc, vacancy(), 'capture', alice)).toBe('present');
		expect(readLeads(doc).leads).toMatchObject([{ id: 'capture', kind: 'vacature' }]);
	});

	test('that two laptops take in at the same time is one lead with both their notes', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		applyCapture(here, vacancy(), 'capture', alice);
		writeText(here, leadNote('capture'), 'Alice belt. ');
		applyCapture(there, vacancy(), 'capture', bob);
		writeText(there, leadNote('capture'), 'Bob schrijft. ');
		meet(here, there);
		expect(readLeads(here)).toEqual(readLeads(there));
		expect(readLeads(here).leads).toHaveLength(1);
		expect(readText(here, leadNote('capture'))).toContain('Alice belt.');
		expect(readText(here, leadNote('capture'))).toContain('Bob schrijft.');
	});

	test('that was thrown away stays away, also when another laptop delivers it later', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		applyCapture(here, vacancy(), 'capture', alice);
		binItem(here, row, 'capture', alice);
		expect(applyCapture(here, vacancy(), 'capture', alice)).toBe('binned');
		applyCapture(there, vacancy(), 'capture', bob);
		meet(here, there);
		expect(readLeads(there).leads).toEqual([]);
		restoreItem(there, row, 'capture');
		meet(here, there);
		expect(readLeads(here).leads).toMatchObject([{ id: 'capture' }]);
	});

	test('is not taken back by Ctrl+Z, a lead that was typed is', () => {
		const doc = new Y.Doc();
		const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([localEdit]) });
		addLead(doc, vacancy('Getypt'), alice);
		applyCapture(doc, vacancy('Vastgelegd'), 'capture', alice);
		undo.undo();
		expect(readLeads(doc).leads.map(({ id }) => id)).toEqual(['capture']);
	});

	test('with a record that is none is refused, and nothing is written', () => {
		const doc = new Y.Doc();
		const broken = { ...vacancy(), kind: 'huis' };
		const updates = updatesOf(doc, () => {
			// @ts-expect-error: what another version could send
			expect(() => applyCapture(doc, broken, 'capture', alice)).toThrow();
		});
		expect(updates).toEqual([]);
	});
});

describe('a page that is captured again', () => {
	const again = (doc: Y.Doc, naamVacature: string, captureId: string, of: string) =>
		applyCapture(
			doc,
			vacancy(naamVacature),
			captureId,
			person('bob', { now: Date.UTC(2026, 10, 21, 11) }),
			of,
		);

	test('is a new version of the same lead, which keeps its life and its note', () => {
		const doc = new Y.Doc();
		applyCapture(doc, vacancy('Metselaar'), 'first', alice);
		writeText(doc, leadNote('first'), 'Past goed');
		moveLead(doc, 'first', 'discussed', {}, alice);
		expect(again(doc, 'Voorman metselaar', 'second', 'first')).toBe('added');
		expect(again(doc, 'Voorman metselaar', 'second', 'first')).toBe('present');
		const { leads } = readLeads(doc);
		expect(leads).toMatchObject([
			{
				id: 'first',
				status: 'discussed',
				note: 'Past goed',
				addedBy: { name: 'alice' },
				record: vacancy('Voorman metselaar'),
				versions: [
					{ captureId: 'first', addedBy: { name: 'alice' } },
					{ captureId: 'second', addedBy: { name: 'bob' } },
				],
			},
		]);
		const [old, now] = leads[0]?.versions ?? [];
		expect(old && now && changedFields(old.record, now.record)).toEqual(['naamVacature']);
		expect(captureState(doc, 'second')).toBe('present');
	});

	test('a version of a version belongs to the first', () => {
		const doc = new Y.Doc();
		applyCapture(doc, vacancy(), 'first', alice);
		again(doc, 'twee', 'second', 'first');
		again(doc, 'drie', 'third', 'second');
		expect(readLeads(doc).leads.map(({ id, versions }) => [id, versions.length])).toEqual([
			['first', 3],
		]);
	});

	test('goes to the bin with its lead and comes back with it', () => {
		const doc = new Y.Doc();
		applyCapture(doc, vacancy(), 'first', alice);
		again(doc, 'twee', 'second', 'first');
		binItem(doc, row, 'first', alice);
		expect(readLeads(doc).leads).toEqual([]);
		restoreItem(doc, row, 'first');
		expect(readLeads(doc).leads).toMatchObject([{ id: 'first', versions: [{}, {}] }]);
	});

	test('stands for itself when the first was thrown away before, or is not here yet', () => {
		const doc = new Y.Doc();
		applyCapture(doc, vacancy(), 'first', alice);
		binItem(doc, row, 'first', alice);
		again(doc, 'twee', 'second', 'first');
		again(doc, 'los', 'third', 'unknown');
		expect(
			readLeads(doc)
				.leads.map(({ id }) => id)
				.toSorted(),
		).toEqual(['second', 'third']);
	});
});

describe('the life of a lead', () => {
	const withLead = (record = vacancy()) => {
		const doc = new Y.Doc();
		applyCapture(doc, record, 'job', alice);
		const lead = () => {
			const found = readLeads(doc).leads[0];
			if (!found) throw new Error('no lead');
			return found;
		};
		return { doc, lead };
	};

	test('each step is a fact with day and person', () => {
		const { doc, lead } = withLead();
		expect(moveLead(doc, 'job', 'applied', { on: '2026-11-19' }, alice)).toBe('moved');
		expect(moveLead(doc, 'job', 'talk', {}, bob)).toBe('moved');
		expect(lead().status).toBe('talk');
		expect(lead().history).toMatchObject([
			{ from: 'found', to: 'applied', on: '2026-11-19', by: { name: 'alice' } },
			{ from: 'applied', to: 'talk', on: '2026-11-21', by: { name: 'bob' } },
		]);
	});

	test('a step that the table does not know is refused and leaves no fact', () => {
		const { doc } = withLead();
		expect(moveLead(doc, 'job', 'hired', {}, alice)).toBe('not-allowed');
		expect(moveLead(doc, 'nobody', 'applied', {}, alice)).toBe('not-allowed');
		expect(readFacts(doc).facts).toEqual([]);
	});

	test('not hired asks why', () => {
		const { doc, lead } = withLead();
		expect(moveLead(doc, 'job', 'not-hired', { reason: '  ' }, alice)).toBe('reason-missing');
		expect(moveLead(doc, 'job', 'not-hired', { reason: 'Te ver' }, alice)).toBe('moved');
		expect(lead()).toMatchObject({ status: 'not-hired', history: [{ reason: 'Te ver' }] });
	});

	test('going back is a correction with a reason that keeps the mistake in sight', () => {
		const { doc, lead } = withLead();
		moveLead(doc, 'job', 'applied', {}, alice);
		expect(correctLead(doc, 'job', 'found', '', bob)).toBe('reason-missing');
		expect(correctLead(doc, 'job', 'talk', 'x', bob)).toBe('not-allowed');
		expect(correctLead(doc, 'job', 'found', 'Andere vacature bedoeld', bob)).toBe('moved');
		expect(lead()).toMatchObject({
			status: 'found',
			history: [{ corrected: true }, { corrected: false, reason: 'Andere vacature bedoeld' }],
		});
	});

	test('a lead that was only found has nothing to correct', () => {
		const { doc } = withLead();
		expect(correctLead(doc, 'job', 'found', 'x', alice)).toBe('not-allowed');
	});

	test('two people who decide apart both keep their fact, and see the same status', () => {
		const { doc: here, lead } = withLead();
		const there = new Y.Doc();
		meet(here, there);
		moveLead(here, 'job', 'applied', {}, alice);
		moveLead(there, 'job', 'not-hired', { reason: 'Vervuld' }, bob);
		meet(here, there);
		expect(readLeads(there).leads).toEqual(readLeads(here).leads);
		expect(
			lead()
				.history.map(({ to }) => to)
				.toSorted(),
		).toEqual(['applied', 'not-hired']);
	});

	test('[H-11b] a chance is discussed and not applied for', () => {
		const { doc } = withLead(practiceChance({ beroep: 'Metselaar' }));
		expect(moveLead(doc, 'job', 'applied', {}, alice)).toBe('not-allowed');
		expect(moveLead(doc, 'job', 'discussed', {}, alice)).toBe('moved');
	});

	test('an assignment made from a lead is found at the lead', () => {
		const { doc, lead } = withLead();
		const id = addAssignment(doc, { what: 'Solliciteren', leadId: 'job' }, alice);
		addAssignment(doc, { what: 'Iets anders' }, alice);
		expect(lead().assignmentIds).toEqual([id]);
	});
});
