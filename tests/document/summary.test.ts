import { describe, expect, test } from 'vitest';
import { addAssignment } from '../../src/document/assignments.ts';
import { createClient } from '../../src/document/client.ts';
import { fillDossier } from '../../src/document/fill-dossier.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem } from '../../src/document/items.ts';
import { applyCapture, moveLead } from '../../src/document/leads.ts';
import { settleAssignment } from '../../src/document/settling.ts';
import { summaryOf } from '../../src/document/summary.ts';
import { readTalks } from '../../src/document/talks.ts';
import { DossierSummary, maxDueItems } from '../../src/domain/dossier-summary.ts';
import { practiceCaseload } from '../../src/domain/practice-caseload.ts';
import { todayOf } from '../../src/domain/today.ts';
import { newDocs, person, saturday, updatesOf, vacancy } from '../support/dossier.ts';

const alice = person('alice');

function dossier() {
	const docs = newDocs();
	createClient(docs, { voornamen: 'Joris', voorvoegsel: 'van ’t', geslachtsnaam: 'Hof' }, alice);
	const summary = () => {
		const read = summaryOf(docs, { id: 'one' });
		if (!read) throw new Error('no summary');
		return read;
	};
	return { docs, summary };
}

describe('the summary of a dossier', () => {
	test('is not there before the client is', () => {
		expect(summaryOf(newDocs(), { id: 'one' })).toBeNull();
	});

	test('names the client and holds nothing to do at first', () => {
		expect(dossier().summary()).toMatchObject({
			id: 'one',
			name: 'Joris van ’t Hof',
			sortName: 'Hof, Joris van ’t',
			practice: false,
			due: [],
			lastContactOn: null,
			changedAt: null,
		});
	});

	test('lists what is open with its day, and no more once it is settled or thrown away', () => {
		const { docs, summary } = dossier();
		const bellen = addAssignment(docs.shared, { what: 'Bellen', due: '2026-12-01' }, alice);
		const schrijven = addAssignment(docs.shared, { what: 'Schrijven', due: '2026-11-30' }, alice);
		addAssignment(docs.shared, { what: 'Ooit' }, alice);
		expect(summary().due.map(({ title }) => title)).toEqual(['Schrijven', 'Bellen']);
		expect(summary().openAssignments).toBe(3);
		settleAssignment(docs.shared, bellen, { status: 'done' }, alice);
		binItem(docs.shared, itemKinds.assignment, schrijven, alice);
		expect(summary().due).toEqual([]);
		expect(summary().openAssignments).toBe(1);
	});

	test('lists the closing day of a vacancy until the client has applied', () => {
		const { docs, summary } = dossier();
		applyCapture(docs.shared, vacancy(), 'job', alice);
		expect(summary()).toMatchObject({
			newLeads: 1,
			openLeads: 1,
			due: [{ kind: 'lead-closing', id: 'job', on: '2026-12-04', title: 'Metselaar' }],
		});
		moveLead(docs.shared, 'job', 'applied', {}, alice);
		expect(summary()).toMatchObject({ newLeads: 0, openLeads: 1, due: [] });
		moveLead(docs.shared, 'job', 'not-hired', { reason: 'Vervuld' }, alice);
		expect(summary().openLeads).toBe(0);
	});

	test('keeps the earliest days when there are too many', () => {
		const { docs, summary } = dossier();
		for (let index = 0; index < maxDueItems + 5; index += 1) {
			addAssignment(docs.shared, { due: index < 5 ? '2027-01-01' : '2026-12-01' }, alice);
		}
		expect(summary().due).toHaveLength(maxDueItems);
		expect(summary().due.some(({ on }) => on === '2027-01-01')).toBe(false);
	});
});

describe('the practice caseload in documents', () => {
	const summaries = practiceCaseload(saturday).map((content, index) => {
		const docs = newDocs();
		fillDossier(docs, content, person('alice'), { practice: true });
		const summary = summaryOf(docs, { id: String(index) });
		if (!summary) throw new Error('no summary');
		return summary;
	});

	test('is marked as practice and survives being stored', () => {
		expect(summaries.every(({ practice }) => practice)).toBe(true);
		expect(summaries.map((summary) => DossierSummary.parse(summary))).toEqual(summaries);
	});

	test('fills each list of today', () => {
		const lists = todayOf(summaries, [], saturday);
		expect(lists.overdue).not.toEqual([]);
		expect(lists.today).not.toEqual([]);
		expect(lists.outOfSight).not.toEqual([]);
		expect(todayOf(summaries, [], '2026-11-23').thisWeek).not.toEqual([]);
	});

	test('is one update to each part', () => {
		const docs = newDocs();
		const [content] = practiceCaseload(saturday);
		if (!content) throw new Error('no client');
		let prof: Uint8Array[] = [];
		const shared = updatesOf(docs.shared, () => {
			prof = updatesOf(docs.prof, () =>
				fillDossier(docs, content, person('alice'), { practice: true }),
			);
		});
		expect([shared.length, prof.length]).toEqual([1, 1]);
		expect(readTalks(docs.prof).talks).toHaveLength(content.talks.length);
	});
});
