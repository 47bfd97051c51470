/**
 * Reads a saved page with the code of the extension and prints one JSON document.
 *
 * Ends with 0 when there is something to capture, else with 1 and one sentence on standard error.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
const wholeTimeoutMs = 30_000;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const print = (document: object) => process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
const complain = (sentence: string) => process.stderr.write(`${sentence}\n`);

async function readingOf(request: ExtractRequest): Promise<[PageReading, encoding: string]> {
	const moment = { now: request.now, zone };
	const code = await bundled('scripts/extract/in-page.ts', 'reader');
	const browser = await openBrowser();
	try {
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
		return [concludePage(Gathered.parse(answer.gathered), sites, moment), answer.encoding];
	} catch (cause) {
		const why = cause instanceof Error ? cause.message.split('\n')[0] : 'unknown';
		const what = request.file ?? 'standard input';
		throw new ExtractRefused('browser', `${what}: Chromium could not read it (${why})`, { cause });
	} finally {
		await browser.close();
	}
}

async function extract(): Promise<ExtractReport> {
	const request = readRequest(process.argv.slice(2), Date.now());
	const [reading, encoding] = await readingOf(request);
	return reportOf(request, reading, { encoding, version });
}

const tooLong = () => {
	complain(`Chromium did not read the page within ${wholeTimeoutMs / 1000} seconds`);
	process.exit(1);
};
const timer = setTimeout(tooLong, wholeTimeoutMs);

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
} finally {
	clearTimeout(timer);
}
