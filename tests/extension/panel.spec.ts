/** The whole panel, options and queue in a real browser, with a job site that the user allowed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { axeFindings } from '../support/axe.ts';
import { boardHost } from '../support/practice-pages.ts';
import { pressCaptureButton, textsInClosedRoots } from '../support/walk/extension.ts';
import { pairWithDesk, type RealBrowser, realBrowser, tellPlan } from './real-browser.ts';

const built = resolve(import.meta.dirname, '../../dist/extension');
let extension: string;
let browser: RealBrowser;
let app: Page;
let panel: Page;

test.describe.configure({ mode: 'serial' });

/**
 * The prompt for a permission cannot be answered by automation. In this copy the browser has given
 * the board beforehand, so that asking for it answers yes at once.
 */
function withBoardGiven(): string {
	const copy = mkdtempSync(join(tmpdir(), 'driespan-extension-'));
	cpSync(built, copy, { recursive: true });
	const file = join(copy, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	const host_permissions = [`https://${boardHost}/*`];
	writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
	return copy;
}

test.beforeAll(async () => {
	extension = withBoardGiven();
	browser = await realBrowser({ extension });
	app = await browser.openApp();
	await pairWithDesk(browser, app);
	await app.evaluate(() => window.app.desk?.startTalk('d1', '10:30'));
	panel = await browser.openPanel();
	await expect(panel.getByText('Voor gesprek 10:30')).toBeVisible();
});
test.afterAll(async () => {
	await browser.close();
	rmSync(extension, { recursive: true, force: true });
});

async function openPage(address: string) {
	const page = await browser.context.newPage();
	await page.goto(address);
	return page;
}
const vacancy = (ref = '41203377', form = 'good') =>
	openPage(`https://www.werk.nl/nl/vacatures/${ref}?pagina=${form}`);

const button = (name: string) => panel.getByRole('button', { name, exact: true });
const said = (text: string) => panel.locator('main strong', { hasText: text });

async function capture(page: Page): Promise<void> {
	await pressCaptureButton(page);
	await panel.bringToFront();
	await expect(button('Zet in plan')).toBeVisible();
}

async function intoPlan(): Promise<void> {
	await button('Zet in plan').click();
	await expect(said('In het plan')).toBeVisible();
	await button('Nog een vastleggen').click();
}

const captures = () => app.evaluate(() => window.app.captures('d1'));
const leads = () => app.evaluate(() => window.app.plan('d1').length);
test('[2.3-1] a page that changed shows what differs, and becomes a version of its own lead', async () => {
	const first = await vacancy();
	await capture(first);
	expect(await axeFindings(panel, 'draft')).toEqual([]);
	await intoPlan();
	await tellPlan(app, panel);
	const page = await vacancy('41203377', 'minimal');
	await pressCaptureButton(page).catch(() => undefined);
	await panel.bringToFront();
	await expect(panel.getByText('Deze vacature staat al in het plan, met andere')).toBeVisible();
	await expect(panel.getByLabel('Plaats in het plan')).toHaveValue(/^[0-9a-f-]{36}$/);
	await expect(panel.getByRole('region', { name: 'Wat er veranderd is' })).toBeVisible();
	expect(await axeFindings(panel, 'difference')).toEqual([]);
	await intoPlan();
	await expect.poll(captures).toHaveLength(2);
	expect(await leads()).toBe(1);
	await Promise.all([first.close(), page.close()]);
});

test('the adviser may put the same vacancy apart', async () => {
	await tellPlan(app, panel);
	const page = await vacancy();
	await capture(page);
	await panel.getByLabel('Plaats in het plan').selectOption({ label: 'Apart, als iets nieuws' });
	await intoPlan();
	await expect.poll(leads).toBe(2);
	await page.close();
});

test('[10] a site is allowed one at a time, and its list is ticked card by card', async () => {
	const options = await browser.openOptions();
	await options.getByLabel('Adres van een vacaturesite').fill('driespan');
	await options.getByRole('button', { name: 'Laat deze site toe' }).click();
	await expect(options.getByText('Dit is geen adres van een site.')).toBeVisible();
	await options
		.getByLabel('Adres van een vacaturesite')
		.fill(`https://${boardHost}/vacature/7421-metselaar?utm=1`);
	await options.getByRole('button', { name: 'Laat deze site toe' }).click();
	await expect(options.getByRole('button', { name: `Haal ${boardHost} weg` })).toBeVisible();
	const page = await openPage(`https://${boardHost}/vacature/7421-metselaar?pagina=several`);
	await pressCaptureButton(page);
	await panel.bringToFront();
	await expect(panel.getByRole('heading', { name: /^Welke vacatures/ })).toBeVisible();
	expect(await axeFindings(panel, 'cards')).toEqual([]);
	const boxes = panel.getByRole('checkbox');
	const before = (await captures()).length;
	await boxes.nth(0).check();
	await boxes.nth(1).check();
	await button('Leg 2 vacatures vast').click();
	await expect(button('Zet in plan')).toBeVisible();
	await intoPlan();
	await intoPlan();
	await expect.poll(async () => (await captures()).length).toBe(before + 2);
	await options.close();
	await page.close();
});

test('[4.3] an adapter that is switched off reads nothing; switched on again it does', async () => {
	const options = await browser.openOptions();
	const adapter = options.getByRole('checkbox', { name: 'Vacatures van werk.nl', exact: true });
	await adapter.uncheck();
	const page = await vacancy('41203391');
	await page.waitForTimeout(4_000);
	const debug = await browser.context.newCDPSession(page);
	expect(await textsInClosedRoots(debug)).not.toContain('Leg vast');
	await options.bringToFront();
	await adapter.check();
	await page.close();
	const again = await vacancy('41203391');
	await capture(again);
	await button('Weggooien').click();
	await again.close();
	await options.close();
});

test('options in every state: no fault of accessibility, health counted, a report without content', async () => {
	const options = await browser.openOptions();
	await options.locator('summary', { hasText: 'verwachte velden' }).first().click();
	await expect(
		options.getByRole('table', { name: 'Gevonden velden van Vacatures van werk.nl' }),
	).toBeVisible();
	expect(await axeFindings(options, 'options')).toEqual([]);
	const page = await vacancy('41203392');
	const debug = await browser.context.newCDPSession(page);
	// With our button on it the page has filled itself.
	await expect
		.poll(async () => (await textsInClosedRoots(debug)).includes(pageButton.capture))
		.toBe(true);
	await options.bringToFront();
	const download = options.waitForEvent('download');
	await options.getByRole('button', { name: 'Bewaar een verslag zonder inhoud' }).click();
	const report = readFileSync((await (await download).path()) ?? '', 'utf8');
	expect(report).toMatch(/dt Vacaturenummer|dt Werkgever/);
	expect(report).not.toMatch(/Metselaar|De Voeg|41203392|EINDHOVEN|2500|040/);
	await options.getByRole('button', { name: 'Verwijder alles' }).click();
	expect(await axeFindings(options, 'options, asking')).toEqual([]);
	await options.getByRole('button', { name: 'Nee, bewaar' }).click();
	await page.close();
	await options.close();
});

test('the queue shows every capture with its state, and nothing else', async () => {
	await app.evaluate(() => window.app.lock());
	const page = await vacancy('41203393');
	await capture(page);
	await button('Zet in plan').click();
	await expect(panel.getByText('Het wacht op Driespan.')).toBeVisible();
	const queue = await browser.openQueue();
	await expect(queue.getByText(/^Wacht · van/)).toBeVisible();
	await expect(queue.getByText(/^In het plan · van/).first()).toBeVisible();
	await queue.locator('summary').click();
	expect(await axeFindings(queue, 'queue')).toEqual([]);
	await queue.getByRole('button', { name: /^Intrekken/ }).click();
	await expect(queue.getByText(/^Ingetrokken · van/)).toBeVisible();
	await queue.close();
	await page.close();
	await app.evaluate(() => window.app.unlock());
});

test('[4.7] the whole path by keyboard: read the page, change a field, put it in the plan', async () => {
	await app.evaluate(() => window.app.desk?.startTalk('d1', '11:00'));
	await panel.bringToFront();
	await button('Nog een vastleggen').press('Enter');
	await button('Vacature typen').press('Enter');
	await panel.getByLabel('Functie', { exact: true }).focus();
	await panel.keyboard.type('Stratenmaker');
	await panel.keyboard.press('Enter');
	await expect(said('In het plan')).toBeVisible();
	await expect(panel.getByRole('status').filter({ hasText: 'In het plan' })).not.toHaveCount(0);
	await button('Nog een vastleggen').press('Enter');
	await expect(button('Vacature typen')).toBeVisible();
});
