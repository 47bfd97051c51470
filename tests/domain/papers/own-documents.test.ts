import { describe, expect, test } from 'vitest';
import { Client } from '../../../src/domain/client.ts';
import type { PaperBlock } from '../../../src/domain/papers/paper.ts';
import type { PaperSources } from '../../../src/domain/papers/paper-sources.ts';
import { papersOf } from '../../../src/domain/papers/papers-of.ts';
import type { Course } from '../../../src/domain/process/course.ts';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { fact, situation } from '../process/office.ts';

const row = (id: string, more: object = {}) => ({ id, title: id, source: 'p. 1', ...more });
const part = (id: string, ...facts: readonly string[]) => ({
	id,
	source: 'p. 1',
	text: `Over ${id}`,
	...(facts.length > 0 ? { facts } : {}),
});
const signer = (role: string) => [{ roles: [{ role }] }];

const process = WorkProcess.parse({
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: [
		row('written', { fields: { version: 'text' } }),
		row('visited', { title: 'Huisbezoek' }),
		row('level', {
			title: 'Niveau vastgesteld',
			fields: {
				skill: ['speaking', 'writing'],
				level: 'text',
				hours: 'number',
				on: 'day',
				ok: 'boolean',
			},
			labels: {
				skill: 'Vaardigheid',
				level: 'Niveau',
				hours: 'Uren',
				on: 'Vanaf',
				ok: 'Voldoende',
			},
			options: { skill: { speaking: 'Spreken', writing: 'Schrijven' } },
		}),
	],
	documents: [
		row('letter', {
			document: 'letter',
			title: 'Brief',
			rules: ['H-1'],
			versions: { fact: 'written' },
			contents: [part('assignments'), part('own-words')],
			signatures: [signer('adviser'), signer('client')],
		}),
		row('report', { document: 'report', title: 'Verslag', contents: [part('levels', 'level')] }),
		row('visit', {
			document: 'visit',
			title: 'Bezoek',
			signedBy: 'Arts',
			contents: [part('visit', 'visited')],
		}),
		row('overview', { document: 'overview', title: 'Overzicht', about: 'office' }),
		row('empty', {
			document: 'empty',
			title: 'Leeg',
			contents: [part('nothing')],
		}),
	],
});

const sources = (more: Partial<PaperSources> = {}): PaperSources => ({
	client: Client.parse({ geslachtsnaam: 'Hof', bsn: '999990019', place: 'Someren' }),
	goals: [],
	actions: [],
	assignments: [],
	appointments: [],
	leads: [],
	kept: [],
	drawingOf: () => null,
	written: () => '',
	reader: 'adviser',
	today: '2026-11-18',
	...more,
});

const course = (facts: readonly ProcessFact[]): Course => {
	const startedBy = { personId: 'femke', name: 'Femke' };
	const known = situation({ facts, today: '2026-11-18' });
	const running = { endedOn: null, facts: [], terms: [], steps: [] };
	return { process, situation: known, startedOn: '2026-03-01', startedBy, ...running };
};
const papers = (facts: readonly ProcessFact[], more?: Partial<PaperSources>) =>
	papersOf([course(facts)], sources(more));

function paper(document: string, facts: readonly ProcessFact[], more?: Partial<PaperSources>) {
	const found = papers(facts, more).find(({ id }) => id === `eigen.${document}`);
	if (!found) throw new RangeError(`no ${document}`);
	return found;
}
const blocks = (document: string, ...facts: readonly ProcessFact[]): readonly PaperBlock[] =>
	paper(document, facts).sections.flatMap((section) => section.blocks);

const level = (on: string, data: ProcessFact['data'], more = {}) =>
	fact('level', on, data, { id: `${on} ${data.skill}`, ...more });

describe('the documents of an office’s own process', () => {
	test('are those about the client; one about the office is none, and no route map is made', () => {
		expect(papers([]).map(({ id, title, register }) => [id, title, register])).toEqual([
			['eigen.letter', 'Brief', null],
			['eigen.report', 'Verslag', null],
			['eigen.visit', 'Bezoek', null],
			['eigen.empty', 'Leeg', null],
		]);
	});

	test('name their process and rules, and no citizen service number', () => {
		const { process: name, rules, formNumber, forClient, head } = paper('letter', []);
		expect({ name, rules, formNumber, forClient }).toEqual({
			name: 'Eigen werkwijze',
			rules: ['H-1'],
			formNumber: null,
			forClient: null,
		});
		expect(head).toEqual([
			{ label: 'Naam', value: 'Hof' },
			{ label: 'Geboortedatum', value: null },
			{ label: 'Woonplaats', value: 'Someren' },
			{ label: 'Afgedrukt op', value: '18 november 2026' },
		]);
	});

	test('are empty while nothing is known, with a line to sign where the source names who', () => {
		expect(papers([]).map(({ state }) => state)).toEqual(['empty', 'empty', 'empty', 'empty']);
		expect(blocks('empty')).toEqual([{ kind: 'text', text: null }]);
		expect(paper('visit', []).signatures).toMatchObject([{ as: 'Arts', name: null }]);
	});
});

describe('facts on paper', () => {
	test('that happened without words have a title and a day', () => {
		expect(blocks('visit', fact('visited', '2026-03-02'))).toEqual([
			{ kind: 'text', text: 'Huisbezoek, 2 maart 2026' },
		]);
	});

	test('that happened once have fields, then the reason, the day and the person', () => {
		const data = { skill: 'speaking', level: 'A2', hours: 2.5, on: '2026-04-01', ok: true };
		const once = level('2026-03-02', data, { reasons: ['Toets gedaan.', ' Gesprek gehad.'] });
		expect(blocks('report', once)).toEqual([
			{
				kind: 'fields',
				fields: [
					{ label: 'Vaardigheid', value: 'Spreken' },
					{ label: 'Niveau', value: 'A2' },
					{ label: 'Uren', value: '2,5' },
					{ label: 'Vanaf', value: '1 april 2026' },
					{ label: 'Voldoende', value: 'Ja' },
					{ label: 'Reden', value: 'Toets gedaan.  Gesprek gehad.' },
					{ label: 'Datum', value: '2 maart 2026' },
					{ label: 'Vastgelegd door', value: 'Femke Adviseur' },
				],
			},
		]);
	});

	test('have open fields for what was not said; a tick that was not set and no reason say nothing', () => {
		const once = level('2026-03-02', { level: '' }, { reasons: [' '] });
		expect(blocks('report', once)).toEqual([
			{
				kind: 'fields',
				fields: [
					{ label: 'Vaardigheid', value: null },
					{ label: 'Niveau', value: null },
					{ label: 'Uren', value: null },
					{ label: 'Vanaf', value: null },
					{ label: 'Datum', value: '2 maart 2026' },
					{ label: 'Vastgelegd door', value: 'Femke Adviseur' },
				],
			},
		]);
	});

	test('that happened more often are a table by day, and on one day in the order of the list', () => {
		const facts = [
			level('2026-03-09', { skill: 'speaking', level: 'B1' }),
			level('2026-03-02', { skill: 'writing', level: 'A1' }),
			level('2026-03-02', { skill: 'speaking', level: 'A2' }, { id: 'zz' }),
		];
		expect(blocks('report', ...facts)).toEqual([
			{
				kind: 'table',
				caption: 'Niveau vastgesteld',
				head: ['Datum', 'Vaardigheid', 'Niveau'],
				rows: [
					['2 maart 2026', 'Spreken', 'A2'],
					['2 maart 2026', 'Schrijven', 'A1'],
					['9 maart 2026', 'Spreken', 'B1'],
				],
			},
			{ kind: 'fields', fields: [{ label: 'Vastgelegd door', value: 'Femke Adviseur' }] },
		]);
	});

	test('of different people on different days have both in the table, and nothing under it', () => {
		const facts = [
			level('2026-03-02', { skill: 'speaking' }, { by: { personId: 'bram', name: 'Bram' } }),
			level('2026-03-09', { skill: 'speaking' }, { reasons: ['Herhaald'] }),
		];
		expect(blocks('report', ...facts)).toEqual([
			{
				kind: 'table',
				caption: 'Niveau vastgesteld',
				head: ['Datum', 'Vaardigheid', 'Reden', 'Vastgelegd door'],
				rows: [
					['2 maart 2026', 'Spreken', '', 'Bram'],
					['9 maart 2026', 'Spreken', 'Herhaald', 'Femke Adviseur'],
				],
			},
		]);
	});
});

describe('a document that is kept in versions', () => {
	const version = fact('written', '2026-03-01', { version: 'v1' });
	const signed = (role: 'adviser' | 'client', of = 'v1', document = 'letter') =>
		fact(
			'signed',
			'2026-03-02',
			{ document, version: of, way: 'drawn' },
			{
				id: `${role} ${of} ${document}`,
				role,
				by: { personId: role, name: role },
			},
		);
	const kept = (more: Partial<PaperSources['kept'][number]> = {}) => ({
		process: 'eigen',
		document: 'letter',
		parts: [
			{
				id: 'assignments',
				title: 'Opdrachten',
				lines: [
					{ id: 'w1', text: 'Brief schrijven', on: '2026-03-09', proof: 'De brief' },
					{ id: 'w2', text: 'Bellen' },
				],
			},
			{
				id: 'own-words',
				title: 'Eigen woorden',
				lines: [
					{ id: 'o1', text: 'Eerste' },
					{ id: 'o2', text: 'Tweede' },
				],
			},
		],
		number: 1,
		version: 'v1',
		changed: false,
		...more,
	});

	test('prints the version on record', () => {
		const printed = paper('letter', [version], { kept: [kept()] });
		expect(printed.version).toBe('v1');
		expect(printed.sections.flatMap((section) => section.blocks)).toEqual([
			{
				kind: 'table',
				caption: 'Over assignments',
				head: ['Opdracht', 'Klaar op', 'Wat u laat zien'],
				rows: [
					['Brief schrijven', '9 maart 2026', 'De brief'],
					['Bellen', '', ''],
				],
			},
			{ kind: 'list', items: ['Eerste', 'Tweede'] },
		]);
	});

	test.each([
		['of another process', { process: 'ander' }],
		['of another document', { document: 'report' }],
	])('does not print a version %s', (_, more) => {
		const printed = paper('letter', [version], { kept: [kept(more)] });
		expect(JSON.stringify(printed.sections)).not.toContain('Brief schrijven');
	});

	test('has no version of its own until one is written, and then is begun', () => {
		expect(paper('letter', [])).toMatchObject({ version: null, state: 'empty' });
		const unsigned = kept({ version: null });
		expect(paper('letter', [], { kept: [unsigned] })).toMatchObject({
			version: null,
			state: 'ready',
		});
	});

	test.each([
		['nobody signed', [], false, 'ready'],
		['nobody signed and it changed', [], true, 'ready'],
		['one signed', [signed('adviser')], false, 'ready'],
		['one signed and it changed', [signed('adviser')], true, 'older'],
		['all signed', [signed('adviser'), signed('client')], false, 'signed'],
		['all signed and it changed', [signed('adviser'), signed('client')], true, 'older'],
		['one signed an older version', [signed('adviser', 'v0')], false, 'older'],
		[
			'one signed the older and the newer',
			[signed('adviser', 'v0'), signed('adviser')],
			false,
			'ready',
		],
	])('when %s', (_, facts, changed, state) => {
		expect(paper('letter', [version, ...facts], { kept: [kept({ changed })] }).state).toBe(state);
	});

	test('shows who signed it, how and with which drawing, and not who signed something else', () => {
		const facts = [
			version,
			signed('adviser', 'v1', 'report'),
			signed('adviser', 'v0'),
			signed('adviser'),
		];
		const drawingOf = (id: string) => (id === 'adviser v1 letter' ? 'M0 0 L10 10' : null);
		expect(paper('letter', facts, { kept: [kept()], drawingOf }).signatures).toEqual([
			{
				as: 'Adviseur werk en inkomen',
				name: 'adviser',
				on: '2026-03-02',
				version: 'v1',
				way: 'drawn',
				drawing: 'M0 0 L10 10',
				older: false,
			},
			{
				as: 'Klant',
				name: null,
				on: null,
				version: null,
				way: null,
				drawing: null,
				older: false,
			},
		]);
	});
});
