import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { version } from '../../package.json';
import { retryAtOf } from '../../src/app/attempts.ts';
import { maxBatchUpdates, paces, waitOf } from '../../src/app/batch.ts';
import {
	entriesIn,
	noPacks,
	type PackEntry,
	packSize,
	packsOf,
	recentSize,
	withEntries,
} from '../../src/app/caseload-packs.ts';
import { batchesOf } from '../../src/app/dossier-writer.ts';
import { folded, withSuffixes } from '../../src/app/fold-dutch.ts';
import { codeIn, invitationLink } from '../../src/app/invitation-rows.ts';
import { Profile } from '../../src/app/profile.ts';
import { answersAsk, askedCharacters, askFrom } from '../../src/app/recovery-ask.ts';
import { SearchIndex } from '../../src/app/search-index.ts';
import { clockOffOf, connectionOf } from '../../src/app/sync-status.ts';
import { uuid7 } from '../../src/app/uuid.ts';
import { appVersion } from '../../src/app/version.ts';
import { partOfField, stillHere } from '../../src/app/who-is-here.ts';
import type { DossierSummary } from '../../src/domain/dossier-summary.ts';

describe('waiting after wrong secrets', () => {
	test.each([
		[0, null],
		[1, null],
		[2, null],
		[3, 1000],
		[4, 3000],
		[5, 10_000],
		[8, 300_000],
		[50, 300_000],
	])('after %i of them in a row: %s ms', (count, waitMs) => {
		const until = retryAtOf({ count, lastAt: 1000 }, 1000);
		expect(until === null ? null : until - 1000).toBe(waitMs);
	});

	test('is over when the time has passed', () => {
		expect(retryAtOf({ count: 3, lastAt: 1000 }, 1999)).toBe(2000);
		expect(retryAtOf({ count: 3, lastAt: 1000 }, 2000)).toBeNull();
	});

	test('is never longer because the clock was set back', () => {
		expect(retryAtOf({ count: 3, lastAt: 9_000_000 }, 1000)).toBe(2000);
	});
});

describe('a batch of edits', () => {
	test.each([
		['alone, after one edit', { firstAt: 0, lastAt: 0, updates: 1 }, paces.alone, 0, 400],
		['alone, still typing', { firstAt: 0, lastAt: 1300, updates: 9 }, paces.alone, 1300, 200],
		['in company', { firstAt: 0, lastAt: 0, updates: 1 }, paces.inCompany, 0, 80],
		['in company, still typing', { firstAt: 0, lastAt: 200, updates: 3 }, paces.inCompany, 200, 50],
		['overdue', { firstAt: 0, lastAt: 10, updates: 1 }, paces.alone, 9000, 0],
		['full', { firstAt: 0, lastAt: 0, updates: maxBatchUpdates }, paces.alone, 0, 0],
	] as const)('%s waits as sync.md says', (_what, batch, pace, now, waitMs) => {
		expect(waitOf(batch, pace, now)).toBe(waitMs);
	});
});

describe('batches', () => {
	const edits = (count: number, letters: number) => {
		const doc = new Y.Doc();
		const waiting: { update: Uint8Array; touched: [string, string][] }[] = [];
		doc.on('update', (update: Uint8Array) => {
			waiting.push({ update, touched: [['client/phone', `${waiting.length}`]] });
		});
		for (let at = 0; at < count; at += 1) doc.getText('t').insert(0, 'x'.repeat(letters));
		return { doc, waiting };
	};

	test.each([
		['one of few', 3, 10, 1],
		['none larger than 64 updates', 130, 10, 3],
		['none larger than 128 KiB', 10, 50_000, 5],
		['a single large edit by itself', 1, 200_000, 1],
	])('%s', (_what, count, letters, entries) => {
		const { doc, waiting } = edits(count, letters);
		const batches = batchesOf(waiting);
		expect(batches).toHaveLength(entries);
		const copy = new Y.Doc();
		for (const { update } of batches) Y.applyUpdate(copy, update);
		expect(copy.getText('t').length).toBe(doc.getText('t').length);
		expect(batches.at(-1)?.touched).toEqual([['client/phone', `${count - 1}`]]);
	});
});

describe('packs of the caseload', () => {
	const entry = (id: number, change: Partial<PackEntry> = {}): PackEntry => ({
		id: `d${id}`,
		prof: `p${id}`,
		summary: null,
		stale: false,
		gone: false,
		...change,
	});

	test('rewrite only the small one for a single change', () => {
		const all = Array.from({ length: 3 * packSize }, (_, id) => entry(id));
		const { packs } = withEntries(noPacks, all);
		expect(packs.full.map((pack) => pack.length)).toEqual([packSize, packSize, packSize]);
		const { changed } = withEntries(packs, [entry(700, { stale: true })]);
		expect([...changed.keys()]).toEqual(['recent']);
	});

	test('take the recent ones in when there are many, each in its own place', () => {
		const all = Array.from({ length: packSize + 5 }, (_, id) => entry(id));
		const { packs } = withEntries(noPacks, all);
		const few = Array.from({ length: recentSize + 1 }, (_, id) => entry(id, { stale: true }));
		const { packs: settled, changed } = withEntries(packs, few);
		expect([...changed.keys()].toSorted()).toEqual(['0', 'recent']);
		expect(settled.recent).toEqual([]);
		expect(entriesIn(settled).size).toBe(packSize + 5);
	});

	test('say the same as a plain list, whatever happens in whatever order', () => {
		const change = fc.record({ id: fc.nat(40), gone: fc.boolean(), n: fc.nat() });
		fc.assert(
			fc.property(fc.array(fc.array(change, { maxLength: 20 }), { maxLength: 12 }), (steps) => {
				const list = new Map<string, PackEntry>();
				const disk = new Map<string, readonly PackEntry[]>();
				let packs = noPacks;
				for (const step of steps) {
					const unique = [...new Map(step.map((one) => [one.id, one])).values()];
					const changes = unique.map(({ id, gone, n }) => entry(id, { gone, prof: `p${n}` }));
					const next = withEntries(packs, changes);
					packs = next.packs;
					for (const [id, pack] of next.changed) disk.set(id, pack);
					for (const one of changes) {
						if (one.gone) list.delete(one.id);
						else list.set(one.id, one);
					}
				}
				expect(new Map(entriesIn(packs))).toEqual(list);
				expect(new Map(entriesIn(packsOf(disk)))).toEqual(list);
			}),
		);
	});
});

describe('search', () => {
	const summary = (name: string, place: string, birthDate = '1983-04-09'): DossierSummary => ({
		id: name,
		name,
		sortName: name,
		birthDate,
		place,
		benefits: [],
		practice: false,
		appointments: [],
		lastContactOn: null,
		openAssignments: 0,
		openLeads: 0,
		newLeads: 0,
		due: [],
		changedAt: null,
	});
	const index = new SearchIndex();
	index.replace([
		summary('Şükrü Yıldız', 'Helmond'),
		summary('Anne-Marie van Vrachtwagenchauffeur', 'Delft', '1990-12-01'),
		summary('Samira el Amrani', '’s-Hertogenbosch'),
	]);

	test.each([
		['sukru', 'Şükrü Yıldız'],
		['yild', 'Şükrü Yıldız'],
		['amrami', 'Samira el Amrani'],
		['annemarie', 'Anne-Marie van Vrachtwagenchauffeur'],
		['chauffeur', 'Anne-Marie van Vrachtwagenchauffeur'],
		['1-12-1990', 'Anne-Marie van Vrachtwagenchauffeur'],
		['delft', 'Anne-Marie van Vrachtwagenchauffeur'],
		['hertogenbosch', 'Samira el Amrani'],
	])('"%s" finds %s first', (text, name) => {
		expect(index.find(text)[0]).toBe(name);
	});

	test('finds a changed name, and no longer the old one', () => {
		index.replace([{ ...summary('Samira Jansen', 'Delft'), id: 'Samira el Amrani' }]);
		expect(index.find('jansen')).toEqual(['Samira el Amrani']);
		expect(index.find('amrani')).toEqual([]);
	});

	test.each([
		['Re-integratie', 'reintegratie'],
		['Crème', 'creme'],
		['ŞÜKRÜ', 'sukru'],
	])('%s is folded to %s', (text, plain) => expect(folded(text)).toBe(plain));

	test('only long words have suffixes, of four letters or more', () => {
		expect(withSuffixes('monteur')).toEqual(['monteur']);
		expect(withSuffixes('monteurs')).toEqual(['monteurs', 'onteurs', 'nteurs', 'teurs', 'eurs']);
	});
});

describe('small decisions', () => {
	test('four different characters of the recovery code are asked, in order', () => {
		const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
		for (let times = 0; times < 50; times += 1) {
			const asked = askFrom(27, random);
			expect(new Set(asked).size).toBe(askedCharacters);
			expect(asked).toEqual(asked.toSorted((a, b) => a - b));
			expect(asked.every((position) => position >= 1 && position <= 27)).toBe(true);
		}
	});

	test('the four characters may be typed in lower case and with look-alikes', () => {
		expect(answersAsk('A1B0CDEF', [1, 2, 4, 5], 'aioc')).toBe(true);
		expect(answersAsk('A1B0CDEF', [1, 2, 4, 5], 'a 1-0c')).toBe(true);
		expect(answersAsk('A1B0CDEF', [1, 2, 4, 5], 'a10d')).toBe(false);
		expect(answersAsk('A1B0CDEF', [1, 2, 4, 5], '')).toBe(false);
	});

	test.each([
		['ABCD-EFGH', 'ABCD-EFGH'],
		['  https://driespan.test/#/uitnodiging/ABCDEFGH \n', 'ABCDEFGH'],
		[invitationLink('http://localhost:4173', 'ABCDEFGH'), 'ABCDEFGH'],
		['https://driespan.test/#/uitnodiging/ABCDEFGH?utm=1', 'ABCDEFGH'],
	])('the code in %j is %s', (pasted, code) => expect(codeIn(pasted)).toBe(code));

	test.each([
		[9 * 60_000, null],
		[10 * 60_000, null],
		[10 * 60_000 + 1, 10 * 60_000 + 1],
		[-11 * 60_000, -11 * 60_000],
	])('a clock that is %i ms off warns with %s', (offMs, warning) => {
		expect(clockOffOf(1e12 + offMs, 1e12)).toBe(warning);
	});

	test('connecting is not online', () => {
		expect(connectionOf({ connection: 'connecting' })).toBe('offline');
		expect(connectionOf({ connection: 'online' })).toBe('online');
	});

	test.each([
		['talks/x/note', 'prof'],
		['points/x/text', 'prof'],
		['forms/x/explanation', 'prof'],
		['client/note', 'shared'],
		[null, 'shared'],
	] as const)('presence in %s goes through the %s channel', (field, part) => {
		expect(partOfField(field)).toBe(part);
	});

	test('nobody is here after forty seconds of silence', () => {
		const heard = new Map([['a', { fields: { shared: null, prof: null }, at: 0 }]]);
		expect(stillHere(heard, 40_000).size).toBe(1);
		expect(stillHere(heard, 40_001).size).toBe(0);
	});

	test('a name loses what could dress it up', () => {
		const dressed = { name: ' Anna\u202e\n de Wit ', organisation: 'UWV', role: 'adviser' };
		expect(Profile.parse(dressed).name).toBe('Anna  de Wit');
		expect(Profile.safeParse({ ...dressed, name: '\u200b ' }).success).toBe(false);
	});

	test('ids are UUIDs of version 7, in the order of time', () => {
		const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
		const [first, second] = [uuid7(1_700_000_000_000, random), uuid7(1_700_000_000_001, random)];
		expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(first < second).toBe(true);
	});

	test('the version of the app is that of the package', () => expect(appVersion).toBe(version));
});
