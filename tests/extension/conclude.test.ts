import { describe, expect, test } from 'vitest';
import { conclude, concludeTaking } from '../../extension/background/conclude.ts';
import { gatherPage } from '../../src/capture/gather-page.ts';
import type { Gathered } from '../../src/capture/gathered.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { CaptureRecord } from '../../src/domain/capture-record.ts';
import { readPageCapture } from '../../src/protocol/capture-envelope.ts';
import { parsePage, viewOf } from '../support/page-views.ts';
import { type Fixture, fixtures } from '../support/site-fixtures.ts';
import { captureIdOf } from './capture-content.ts';

/** What the page script would send of a fixture: through a message, so plain JSON. */
const gatheredOf = ({ bytes, expected }: Fixture): Gathered =>
	JSON.parse(JSON.stringify(gatherPage(viewOf(parsePage(bytes, expected.url), expected), sites)));

function gatheredFrom(name: string): Gathered {
	const fixture = fixtures.find((each) => each.name === name);
	if (!fixture) throw new Error(name);
	return gatheredOf(fixture);
}

const host = 'www.werk.nl';
const reader = { adapters: sites, off: [] };
const now = Date.parse('2026-09-20T10:00:00Z');
const takingOf = (over: Readonly<Record<string, unknown>>) => ({
	v: 1,
	captureId: captureIdOf(1),
	capturedAt: '2026-09-20T10:00:00.000Z',
	selection: null,
	card: null,
	gathered: gatheredFrom('werknl-vacancy/good'),
	...over,
});

const outcomeOf = ({ expected: { reading } }: Fixture) => {
	if (reading.kind === 'nothing') return { kind: 'nothing', reason: reading.reason };
	if (reading.kind === 'layout-changed') return { kind: 'nothing', reason: 'layout-changed' };
	if (reading.kind === 'list') return { kind: 'list', reading };
	return { kind: 'reading', reading };
};

describe('[§4.5] what was gathered in a page', () => {
	test.each(fixtures)('$name gives the worker what the whole reader gives', (fixture) => {
		const { hostname } = new URL(fixture.expected.url);
		const concluded = conclude(
			gatheredOf(fixture),
			hostname,
			Date.parse(fixture.expected.now),
			reader,
		);
		expect(JSON.parse(JSON.stringify(concluded))).toEqual(outcomeOf(fixture));
	});

	test('becomes a capture with a record of its schema', async () => {
		const concluded = await concludeTaking(takingOf({}), host, reader);
		const capture = concluded.kind === 'capture' ? readPageCapture(concluded.capture) : null;
		expect(CaptureRecord.safeParse(capture?.record).success).toBe(true);
		expect(capture).toMatchObject({ captureId: captureIdOf(1), zone: 'Europe/Amsterdam' });
	});

	test('[§4.6] leaves third persons out, although the page script sends them', async () => {
		const gathered = gatheredFrom('werknl-vacancy/hostile');
		const persons = /999990020|NL91ABNA|040-1234567/;
		expect(JSON.stringify(gathered)).toMatch(persons);
		const concluded = await concludeTaking(takingOf({ gathered }), host, reader);
		expect(concluded.kind).toBe('capture');
		expect(JSON.stringify(concluded)).not.toMatch(persons);
	});

	test('is not read by an adapter that was switched off', async () => {
		const off = { adapters: sites, off: ['werk.nl/vacature'] };
		const concluded = await concludeTaking(takingOf({}), host, off);
		expect(concluded).toEqual({ kind: 'nothing', reason: 'adapter-off' });
	});

	test('is refused from another host than the one that the browser names', async () => {
		expect(await concludeTaking(takingOf({}), 'www.vacaturebord.example', reader)).toEqual({
			kind: 'refused',
			reason: 'wrong-host',
		});
	});

	const deep = Array.from({ length: 20 }).reduce<unknown>((inner) => ({ inner }), 1);
	test.each([
		['nothing', { gathered: null }],
		['an unknown member', { gathered: { ...gatheredFrom('werknl-vacancy/good'), extra: 1 } }],
		['an address that is none', { gathered: { ...gatheredFrom('werknl-vacancy/good'), url: 1 } }],
		['a reason that nobody knows', { gathered: { certain: 'because' } }],
		['a nesting of 20', { gathered: deep }],
		['nine million letters', { gathered: { lines: Array(9).fill('x'.repeat(1_000_000)) } }],
		['a third of a million nodes', { gathered: { lines: new Array(300_000).fill('') } }],
		['a version 4 id', { captureId: '01932f00-0000-4000-8000-000000000001' }],
		['a day that is none', { capturedAt: 'vandaag' }],
		['a member beside it', { handle: 'mine' }],
	])('is refused when it is %s', async (_, over) => {
		expect(await concludeTaking(takingOf(over), host, reader)).toEqual({
			kind: 'refused',
			reason: 'invalid',
		});
	});
});

describe('one card of a list', () => {
	const list = () => gatheredFrom('werknl-list/good');

	test('[40] is the card of the number that was clicked', async () => {
		const concluded = await concludeTaking(
			takingOf({ gathered: list(), card: '41203402' }),
			host,
			reader,
		);
		expect(concluded).toMatchObject({
			kind: 'capture',
			capture: {
				record: {
					fields: { naamVacature: { value: 'Allround metselaar' } },
					source: { url: 'https://www.werk.nl/nl/vacatures/41203402' },
				},
			},
		});
	});

	test('without a number is a list to choose from', async () => {
		const concluded = await concludeTaking(takingOf({ gathered: list() }), host, reader);
		expect(concluded.kind).toBe('list');
	});

	test.each([
		['a card that the list does not hold', { card: '41999999', gathered: list() }],
		['a card of a page that is no list', { card: '41203377' }],
		['a number of a thousand digits', { card: '4'.repeat(1_000), gathered: list() }],
	])('is refused when it is %s', async (_, over) => {
		expect(await concludeTaking(takingOf(over), host, reader)).toEqual({
			kind: 'refused',
			reason: 'invalid',
		});
	});
});

describe('a selection', () => {
	const around: Gathered = {
		...gatheredFrom('werknl-vacancy/good'),
		...{ lines: [], region: '', spots: {}, scripts: [], gone: '' },
	};

	test('is read with the labels in it, and needs nothing else of the page', () => {
		const text = 'Voeger\nWerkgever: Bouwbedrijf De Voeg B.V.';
		const concluded = conclude(around, host, now, reader, text);
		expect(concluded.kind === 'reading' && concluded.reading).toMatchObject({
			kind: 'vacancy',
			source: { host, title: around.title },
			fields: { naamVacature: { value: 'Voeger' } },
		});
	});

	test('that is empty gives nothing', () => {
		expect(conclude(around, host, now, reader, ' \n')).toEqual({
			kind: 'nothing',
			reason: 'empty-selection',
		});
	});
});
