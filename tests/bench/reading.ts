/**
 * Reading a page in a real Chromium: ours beside what others make of the same page, in the same run.
 *
 * `defuddle` and `@mozilla/readability` find the article of a page and what its metadata say; they
 * are no readers of vacancies. So their time is a yardstick, and the table of fields shows what an
 * adviser would still have to type.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import * as z from 'zod';
import { bundled } from '../../scripts/extract/bundle.ts';
import { findChromium } from '../../scripts/machine.mjs';
import { percentile } from './statistics.ts';

const pages = resolve(import.meta.dirname, '../pages');
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const rounds = 60;

export const readers = ['ours', 'defuddle', 'readability'] as const;
export type Reader = (typeof readers)[number];

/** Pages of different sites; each stands for one way in which a page holds its vacancy. */
export const measuredPages = [
	{
		name: 'werk.nl, labels',
		file: 'werknl-vacancy/redesign',
		url: 'https://www.werk.nl/nl/vacatures/41203377',
	},
	{
		name: 'board, JSON-LD',
		file: 'board-nvb/good',
		url: 'https://www.nationalevacaturebank.nl/vacature/a3f1-7421',
	},
	{
		name: 'board, microdata',
		file: 'board-microdata/good',
		url: 'https://www.vacaturebord.example/vacature/microdata-7421',
	},
	{
		name: 'Kansverkenner',
		file: 'kans-result-table/good',
		url: 'https://www.werk.nl/werkzoekenden/kansverkenner',
	},
	{ name: 'list of 20 cards', file: 'werknl-list/good', url: 'https://www.werk.nl/nl/vacatures/' },
] as const;

const Timed = z.object({ ms: z.array(z.number()), fields: z.number() });

export interface ReadingFigure {
	readonly page: string;
	readonly reader: Reader;
	readonly p95Ms: number;
	/** Values found: of a list, all of its cards together. */
	readonly fields: number;
}

async function measure(page: Page, code: string, reader: Reader): Promise<z.infer<typeof Timed>> {
	const asked = `${code}; JSON.stringify(bench.measure(${JSON.stringify(reader)}, ${rounds}))`;
	return Timed.parse(JSON.parse(String(await page.evaluate(asked))));
}

export async function measureReading(): Promise<readonly ReadingFigure[]> {
	const code = await bundled('tests/bench/client/reading.ts', 'bench');
	const browser = await chromium.launch({
		executablePath: findChromium() ?? '',
		args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...sandbox],
	});
	const figures: ReadingFigure[] = [];
	for (const { name, file, url } of measuredPages) {
		const body = readFileSync(join(pages, `${file}.html`));
		for (const reader of readers) {
			const page = await browser.newPage();
			await page.route('**', (route) =>
				route.request().isNavigationRequest()
					? route.fulfill({ body, contentType: 'text/html' })
					: route.abort(),
			);
			await page.goto(url);
			const { ms, fields } = await measure(page, code, reader);
			figures.push({ page: name, reader, p95Ms: percentile(ms, 0.95), fields });
			await page.close();
		}
	}
	await browser.close();
	return figures;
}
