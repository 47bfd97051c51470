import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/capture/page-reading.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { recordOf } from '../../src/capture/record-of.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

const plainly = (reading: PageReading): unknown => JSON.parse(JSON.stringify(reading));

const others = fixtures.flatMap((fixture) =>
	sites
		.filter(({ id }) => id !== fixture.expected.adapter)
		.map((site) => ({ ...fixture, site, other: site.id })),
);

const captured = fixtures.filter(({ expected }) =>
	['vacancy', 'chance'].includes(expected.reading.kind),
);

describe('fixtures', () => {
	test('exist for every adapter', () => {
		const known = new Set(fixtures.map(({ expected }) => expected.adapter));
		expect(sites.filter(({ id }) => !known.has(id))).toEqual([]);
	});

	test.each(fixtures)('$name says in its first line that it was made up', ({ bytes }) => {
		expect(bytes.toString('latin1').split('\n')[0]).toBe(
			'<!-- nagebouwde testpagina, geen inhoud van werk.nl -->',
		);
	});

	test.each(fixtures)('$name is read as recorded', ({ bytes, expected }) => {
		const view = viewOf(parsePage(bytes, expected.url), expected);
		expect(plainly(readPage(view, sites))).toEqual(expected.reading);
	});

	test.each(others)('$name is refused by $other', ({ bytes, expected, site }) => {
		const view = viewOf(parsePage(bytes, expected.url), expected);
		expect(readPage(view, [site]).kind).toBe('nothing');
	});

	test.each(captured)('$name changes nothing in the page', ({ bytes, expected }) => {
		const page = parsePage(bytes, expected.url);
		const before = page.serialize();
		readPage(viewOf(page, expected), sites);
		expect(page.serialize()).toBe(before);
	});

	test.each(captured)('$name becomes a record of its schema', async ({ bytes, expected }) => {
		const reading = readPage(viewOf(parsePage(bytes, expected.url), expected), sites);
		if (reading.kind !== 'vacancy' && reading.kind !== 'chance') throw new Error(reading.kind);
		const record = await recordOf(reading, async (text) =>
			text.length.toString(16).padStart(64, '0'),
		);
		expect(record.kind).toBe(reading.kind === 'vacancy' ? 'vacature' : 'kans');
	});
});
