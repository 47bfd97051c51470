/**
 * From the open vault to Vandaag on screen, in the built app with a caseload of 250.
 *
 * The clock starts when the vault's header has been opened, which is after Argon2id, and stops when
 * the overdue steps have been drawn. The sealed rows are on their way by then: the app reads them while
 * Argon2id works.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/machine.mjs';
import { shell } from '../../src/messages/nl/shell.ts';
import { start } from '../../src/messages/nl/start.ts';
import { startRelay } from '../support/relay-process.ts';
import { buildBenchPage } from './bench-page.ts';
import { median } from './statistics.ts';

const passphrase = 'drie trekken samen aan een span';

/** Milliseconds; the middle of `runs`. */
export async function measureToday(dist: string, dossiers = 250, runs = 5): Promise<number> {
	const app = mkdtempSync(join(tmpdir(), 'driespan-today-'));
	cpSync(join(dist, 'app'), app, { recursive: true });
	await buildBenchPage(app, 'bench.html');
	const relay = await startRelay({ app });
	const browser = await chromium.launch({
		executablePath: findChromium() ?? '',
		args: ['--no-sandbox'],
	});
	try {
		const url = `http://localhost:${relay.port}/`;
		const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
		await page.goto(`${url}bench.html`);
		await page.waitForFunction(() => 'bench' in window);
		await page.evaluate(() => window.bench.begin('Anna de Wit'));
		await page.evaluate((count) => window.bench.fill(count), dossiers);
		const samples: number[] = [];
		await page.addInitScript(markVaultOpened);
		await page.goto(url);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		// Without a network: what is measured is not the sending of all this.
		await relay.kill();
		for (let run = 0; run < runs; run += 1) samples.push(await unlocked(page));
		return median(samples);
	} finally {
		await browser.close();
		await relay.stop();
		rmSync(app, { recursive: true, force: true });
	}
}

/** Runs in the page before anything of ours. */
function markVaultOpened(): void {
	const decrypt = SubtleCrypto.prototype.decrypt;
	SubtleCrypto.prototype.decrypt = async function (...given) {
		const plain = await decrypt.apply(this, given);
		if (performance.getEntriesByName('opened').length === 0) performance.mark('opened');
		return plain;
	};
}

async function unlocked(page: Page): Promise<number> {
	await page.getByLabel(start.secret.passphrase, { exact: true }).fill(passphrase);
	await page.evaluate(() => {
		performance.clearMarks();
		const drawn = new MutationObserver(() => {
			if (document.querySelectorAll('main li .day').length < 10) return;
			drawn.disconnect();
			requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
		});
		drawn.observe(document.body, { childList: true, subtree: true });
	});
	await page.getByRole('button', { name: start.lock.unlock, exact: true }).click();
	const elapsed = await page.waitForFunction(() => {
		const [opened] = performance.getEntriesByName('opened');
		const [drawn] = performance.getEntriesByName('drawn');
		return opened && drawn ? drawn.startTime - opened.startTime : null;
	});
	const milliseconds = await elapsed.jsonValue();
	await page.getByRole('button', { name: shell.bar.lock }).click();
	return milliseconds ?? Number.NaN;
}
