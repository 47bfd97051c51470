import { expect, test } from '@playwright/test';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import {
	placeOfButton,
	pressCaptureButton,
	textsInClosedRoots,
} from '../support/walk/extension.ts';
import { pairWithDesk, realBrowser } from './real-browser.ts';

test('[72] an extension that goes away over an open draft says so in the page, and leaves it alone', async () => {
	const browser = await realBrowser();
	const app = await browser.openApp();
	await pairWithDesk(browser, app);
	const page = await browser.context.newPage();
	await page.goto(practiceAddresses.vacancy);
	await pressCaptureButton(page);
	const panel = await browser.openPanel();
	await expect(panel.getByLabel('Functie', { exact: true })).toHaveValue('Metselaar');
	await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
	await page.bringToFront();
	await page.waitForTimeout(2_000);
	const debug = await browser.context.newCDPSession(page);
	const { x, y } = await placeOfButton(page, debug);
	await page.mouse.click(x, y);
	await expect
		.poll(async () => (await textsInClosedRoots(debug)).includes(pageButton.reload))
		.toBe(true);
	expect(await page.locator('main h1').textContent()).toContain('Metselaar');
	await browser.close();
});
