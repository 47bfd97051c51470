/**
 * Reads a saved page with the code of the extension and prints one JSON document.
 *
 * Ends with 0 when there is something to capture, else with 1 and one sentence on standard error.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { concludePage } from '../../src/capture/conclude-page.ts';
import { Gathered } from '../../src/capture/gathered.ts';
import type { PageReading } from '../../src/capture/page-reading.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { root } from '../machine.mjs';
import { bundled } from './bundle.ts';
import { sentenceFor } from './reasons.ts';
import type { ExtractReport } from './report.ts';
import { reportOf } from './report-of.ts';
import { ExtractRefused, type ExtractRequest, readRequest } from './request.ts';
import { askPage, openBrowser } from './saved-page.ts';

const zone = 'Europe/Amsterdam';
const readTimeoutMs = 30_000;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const print = (document: object) => process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
const complain = (sentence: string) => process.stderr.write(`${sentence}\n`);

async function readingOf(request: ExtractRequest): Promise<[PageReading, encoding: string]> {
	const code = await bundled('scripts/extract/in-page.ts', 'reader');
	const browser = await openBrowser();
	try {
		return await inTime(readIn(browser, request, code));
	} catch (cause) {
		const why = cause instanceof Error ? cause.message.split('\n')[0] : 'unknown';
		const what = request.file ?? 'standard input';
		throw new ExtractRefused('browser', `${what}: Chromium could not read it (${why})`, { cause });
	} finally {
		await browser.close();
	}
}

async function readIn(
	browser: Browser,
	request: ExtractRequest,
	code: string,
): Promise<[PageReading, encoding: string]> {
	const moment = { now: request.now, zone };
	if (request.mode === 'paste') {
		const text = new TextDecoder().decode(request.bytes);
		const values = [text, request.url?.href ?? null, moment].map((each) => JSON.stringify(each));
		const asked = `reader.readText(${values.join()})`;
		return [(await askPage(browser, request, code, asked)) as PageReading, 'utf-8'];
	}
	const answer = (await askPage(browser, request, code, 'reader.gatherHere()')) as {
		gathered: unknown;
		encoding: string;
	};
	const gathered = Gathered.safeParse(answer.gathered).data;
	if (!gathered) throw new Error('more stands on it than the reader takes');
	return [concludePage(gathered, sites, moment), answer.encoding];
}

/** Counted from when the browser stands: its first start from a cold disk says nothing of the page. */
async function inTime<T>(reading: Promise<T>): Promise<T> {
	const stop = new AbortController();
	const tooLate = setTimeout(readTimeoutMs, null, { signal: stop.signal }).then(() => {
		throw new Error(`not done within ${readTimeoutMs / 1000} seconds`);
	});
	try {
		return await Promise.race([reading, tooLate]);
	} finally {
		stop.abort();
	}
}

async function extract(): Promise<ExtractReport> {
	const request = await readRequest(process.argv.slice(2), Date.now());
	const [reading, encoding] = await readingOf(request);
	return reportOf(request, reading, { encoding, version });
}

try {
	const report = await extract();
	print(report);
	if (report.verdict === 'nothing') {
		complain(sentenceFor(report));
		process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof ExtractRefused)) throw error;
	const { code, message } = error;
	print({ contract: 'driespan.extract/1', error: { code, message } });
	complain(message);
	process.exitCode = 1;
}
