import { expect, type Page, test } from '@playwright/test';
import { practiceAddresses } from '../support/practice-pages.ts';
import { type RealBrowser, realBrowser } from './real-browser.ts';

let browser: RealBrowser;
let app: Page;
let panel: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	browser = await realBrowser();
});
test.afterAll(async () => {
	await browser.close();
});

/** The button is in a closed shadow root: a test finds it where a person does, by its place. */
async function clickCapture(page: Page, clicks = 1) {
	const host = page.locator('body > div:last-child');
	await expect(host).toHaveCSS('position', 'fixed');
	await page.waitForTimeout(600);
	const box = await host.boundingBox();
	if (!box) throw new Error('the button has no place');
	await page.mouse.click(box.x + 30, box.y + 20, { clickCount: clicks });
}

async function openVacancy(query = '') {
	const page = await browser.context.newPage();
	await page.goto(`${practiceAddresses.vacancy}${query}`);
	return page;
}

test('first use: consent in Dutch, then coupling with the same code on both sides', async () => {
	const options = await browser.openOptions();
	await options.getByRole('button', { name: 'Akkoord, zet aan' }).click();
	app = await browser.openApp();
	await app.evaluate(() => window.app.desk?.startPairing());
	await options.getByRole('button', { name: 'Koppelen', exact: true }).click();
	const code = options.locator('.code');
	await expect(code).toHaveText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
	await expect.poll(() => app.evaluate(() => window.app.desk?.pairing.step)).toBe('compare');
	const there = await app.evaluate(() => window.app.desk?.pairing);
	expect(await code.textContent()).toContain(there?.step === 'compare' ? there.checkCode : '-');
	await options.getByRole('button', { name: 'Ja, de codes zijn gelijk' }).click();
	await app.evaluate(() => window.app.desk?.confirmPairing());
	await expect(options.getByText('Gekoppeld met localhost:4173')).toBeVisible();
	await expect.poll(() => app.evaluate(() => window.app.desk?.extension)).toBe('connected');
	await options.close();
});

test('a click on the werk.nl page gives a draft, and "Zet in plan" puts it into the plan', async () => {
	await app.evaluate(() => window.app.desk?.startTalk('d1', 'Gesprek 1'));
	panel = await browser.openPanel();
	await expect(panel.getByText('Voor Gesprek 1')).toBeVisible();
	const page = await openVacancy();
	await clickCapture(page);
	await expect(panel.getByLabel('Functie')).toHaveValue('Metselaar');
	await expect(panel.getByLabel('Werkgever')).toHaveValue('Bouwbedrijf De Voeg B.V.');
	expect(await app.evaluate(() => window.app.plan('d1').length)).toBe(0);
	await panel.getByRole('button', { name: 'Zet in plan' }).dblclick();
	await expect(panel.getByText('In het plan').first()).toBeVisible();
	await expect.poll(() => app.evaluate(() => window.app.plan('d1').length)).toBe(1);
	await page.close();
});
