/**
 * Every fixture read in a real Chromium, as the page script reads it: in an isolated world, with the
 * page's own scripts, its encoding and what is really visible. It must come to the same as jsdom.
 */
import { type Browser, type CDPSession, chromium, expect, test } from '@playwright/test';
import { bundled } from '../../scripts/extract/bundle.ts';
import { findChromium } from '../../scripts/machine.mjs';
import type { PageReading } from '../../src/capture/page-reading.ts';
import {
	type PracticePages,
	practiceAddresses,
	startPracticePages,
} from '../support/practice-pages.ts';
import { type Fixture, fixtures } from '../support/site-fixtures.ts';

/** Root needs `--no-sandbox`; everyone else keeps the sandbox. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const addresses: Readonly<Record<string, string>> = {
	'werknl-vacancy': practiceAddresses.vacancy,
	'kans-input': practiceAddresses.chanceForm,
	'kans-result-table': practiceAddresses.chanceTable,
	'kans-result-sentences': practiceAddresses.chanceSentences,
	'kans-result-qualified': practiceAddresses.chanceQualified,
	'kans-result-none': practiceAddresses.chanceNone,
	'kans-result-cards': practiceAddresses.chanceCards,
	'board-jsonld': practiceAddresses.board,
};

/** Most pages answer at the address of their expectation; some forms share it. */
function addressOf({ name, expected }: Fixture): string {
	const [site = '', form = ''] = name.split('/');
	const url = new URL(addresses[site] ?? expected.url);
	url.searchParams.set('pagina', form);
	return url.href;
}

/** Runs the reader where a content script runs: same document, other globals. */
async function readInIsolatedWorld(debug: CDPSession, code: string): Promise<PageReading> {
	const { frameTree } = await debug.send('Page.getFrameTree');
	const { executionContextId } = await debug.send('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
	});
	const expression = `${code}; JSON.stringify(reader.readHere())`;
	const { result } = await debug.send('Runtime.evaluate', {
		expression,
		contextId: executionContextId,
	});
	return JSON.parse(result.value);
}

/** The practice address has a query that the fixture's own address lacks. */
const comparable = (reading: PageReading) => ({
	...reading,
	...('warnings' in reading && {
		warnings: reading.warnings.filter(({ code }) => code !== 'url-cleaned'),
	}),
});

test.describe('parity', () => {
	let practice: PracticePages;
	let browser: Browser;
	let code: string;

	test.beforeAll(async () => {
		practice = await startPracticePages();
		code = await bundled('tests/support/reader-in-page.ts', 'reader');
		browser = await chromium.launch({
			executablePath: findChromium() ?? '',
			args: [`--host-resolver-rules=${practice.hostRules}`, ...sandbox],
		});
	});

	test.afterAll(async () => {
		await browser.close();
		await practice.close();
	});

	for (const fixture of fixtures) {
		const { name, expected } = fixture;
		test(`${name} is read in Chromium as recorded`, async () => {
			const page = await browser.newPage({ ignoreHTTPSErrors: true });
			await page.goto(addressOf(fixture));
			// The vacancy page fills itself after a while; every other page is there at once.
			if (name === 'werknl-vacancy/good') await page.getByRole('heading', { level: 1 }).waitFor();
			const debug = await page.context().newCDPSession(page);
			const reading = await readInIsolatedWorld(debug, code);
			expect(comparable(reading)).toEqual(comparable(expected.reading));
			await page.close();
		});
	}
});
