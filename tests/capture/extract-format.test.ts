import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExtractReport, extractSchema } from '../../scripts/extract/report.ts';
import { reportOf } from '../../scripts/extract/report-of.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the format of extract', () => {
	test('docs/extract.schema.json is that of the code', () => {
		const written = JSON.parse(readFileSync(join(root, 'docs/extract.schema.json'), 'utf8'));
		expect(written).toEqual(JSON.parse(JSON.stringify(extractSchema())));
	});

	test.each(fixtures)('$name fits in it', ({ name, bytes, expected }) => {
		const reading = readPage(viewOf(parsePage(bytes, expected.url), expected), sites);
		const report = reportOf(
			{
				...{ file: `${name}.html`, bytes, url: new URL(expected.url), now: 0, mode: 'page' },
				...{ runScripts: false, withText: true },
			},
			reading,
			{ encoding: 'utf-8', version: '0.1.0' },
		);
		expect(ExtractReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
		expect(report.verdict === 'nothing').toBe(report.reason !== null);
	});
});
