/**
 * Panel, options and queue in the states that a good day does not show: axe in light and dark, 320
 * pixels wide, and text of twice the size.
 */
import { expect, type Page, test } from '@playwright/test';
import { extension as texts } from '../../src/messages/nl/extension.ts';
import { axeFindings } from '../support/axe.ts';
import { tooWide } from '../support/walk/places.ts';
import { pairWithDesk, type RealBrowser, realBrowser } from './real-browser.ts';

let browser: RealBrowser;
let panel: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	browser = await realBrowser();
	panel = await browser.openPanel();
});
test.afterAll(async () => {
	await browser.close();
});

const sizes = [
	{ how: 'the width of a side panel', width: 400, text: '100%' },
	{ how: '320 pixels', width: 320, text: '100%' },
	{ how: 'text of 200 %', width: 640, text: '200%' },
] as const;

async function faultsOf(page: Page, state: string): Promise<readonly string[]> {
	const faults = [...(await axeFindings(page, state))];
	for (const { how, width, text } of sizes) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate((size) => {
			document.documentElement.style.fontSize = size;
		}, text);
		faults.push(...(await tooWide(page)).map((what) => `${state}, ${how}: ${what}`));
	}
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	return faults;
}

const button = (name: string) => panel.getByRole('button', { name, exact: true });

test('before consent, in the panel and on the first page', async () => {
	await expect(panel.locator('main').getByRole('button')).toBeVisible();
	expect(await faultsOf(panel, 'no consent')).toEqual([]);
	const options = await browser.openOptions();
	expect(await faultsOf(options, 'options, first use')).toEqual([]);
	await options.close();
	const app = await browser.openApp();
	await pairWithDesk(browser, app);
	await app.evaluate(() => window.app.desk?.startTalk('d1', '10:30'));
});

test('with a reason why there is nothing, the longest one', async () => {
	const reasons = Object.entries(texts.notice).toSorted(([, a], [, b]) => b.length - a.length);
	const reason = reasons[0]?.[0];
	await panel.evaluate(
		(why) =>
			chrome.storage.session.set({ notice: { reason: why, host: 'www.werk.nl', at: Date.now() } }),
		reason,
	);
	await expect(panel.getByRole('status').filter({ hasText: reasons[0]?.[1] ?? '' })).toBeVisible();
	expect(await faultsOf(panel, 'a notice')).toEqual([]);
});

test('a draft without a title says what is missing, and one that is not stored says why', async () => {
	await button('Vacature typen').click();
	await button('Zet in plan').click();
	await expect(panel.getByText('Vul eerst een functie of beroep in.')).toBeVisible();
	expect(await faultsOf(panel, 'a title missing')).toEqual([]);
	await panel
		.getByLabel('Functie', { exact: true })
		.fill('Voorman-metselaar/restauratiemetselaar-natuursteenbewerker');
	const worker =
		browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
	await worker.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('the disk is full', 'QuotaExceededError');
		};
		IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
	});
	await button('Zet in plan').click();
	await expect(panel.getByText(texts.notStored['storage-full'])).toBeVisible();
	expect(await faultsOf(panel, 'not stored')).toEqual([]);
	await browser.stopWorker();
});

test('what was stored, and what the app refused', async () => {
	await button('Zet in plan').click();
	await expect(panel.locator('main strong').first()).toBeVisible();
	expect(await faultsOf(panel, 'stored')).toEqual([]);
	await expect.poll(() => queueStates()).toEqual(['confirmed']);
	await panel.evaluate(async () => {
		const { queue } = await chrome.storage.session.get('queue');
		const [line] = Array.isArray(queue) ? queue : [];
		await chrome.storage.session.set({
			queue: [{ ...line, state: 'refused', place: null, reason: 'hash-conflict' }],
		});
	});
	await expect(
		panel.locator('main strong', { hasText: texts.queue.states.refused.name }),
	).toBeVisible();
	expect(await faultsOf(panel, 'refused')).toEqual([]);
	const queue = await browser.openQueue();
	await expect(queue.getByRole('heading').first()).toBeVisible();
	expect(await faultsOf(queue, 'queue, refused')).toEqual([]);
	await queue.close();
});

const queueStates = () =>
	panel.evaluate(async () => {
		const { queue } = await chrome.storage.session.get('queue');
		return Array.isArray(queue) ? queue.map(({ state }) => state) : [];
	});

test('options of a coupled extension, unfolded', async () => {
	const options = await browser.openOptions();
	await expect(options.getByText('Gekoppeld met localhost:4173')).toBeVisible();
	await options.locator('details').evaluateAll((all) => {
		for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
	});
	expect(await faultsOf(options, 'options, unfolded')).toEqual([]);
	await options.close();
});
