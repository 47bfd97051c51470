/**
 * The ways to a capture beside the button. The toolbar button is really clicked, through the browser's
 * own debugging protocol. A shortcut of the browser and an entry of its menu are out of reach of
 * automation: there the event is fired where the browser fires it, at the listeners of the worker.
 */
import { expect, type Page, test } from '@playwright/test';
import { extension } from '../../src/messages/nl/extension.ts';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { boardHost, practiceAddresses } from '../support/practice-pages.ts';
import { textsInClosedRoots } from '../support/walk/extension.ts';
import { goTo, pairWithDesk, type RealBrowser, realBrowser } from './real-browser.ts';

let browser: RealBrowser;
let panel: Page;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	browser = await realBrowser();
	const app = await browser.openApp();
	await pairWithDesk(browser, app);
	panel = await browser.openPanel();
	await expect(panel.getByRole('button', { name: 'Vacature typen' })).toBeVisible();
});
test.afterAll(async () => {
	await browser.close();
});
test.beforeEach(async () => {
	page = await browser.context.newPage();
});
test.afterEach(async () => {
	await page.close();
	await panel.bringToFront();
	const discard = panel.getByRole('button', { name: 'Weggooien', exact: true });
	if (await discard.isVisible()) await discard.click();
	await expect(panel.getByRole('button', { name: 'Vacature typen' })).toBeVisible();
});

async function show(address: string): Promise<void> {
	await goTo(page, address);
	await page.bringToFront();
}

/** A page of werk.nl fills itself after it has loaded; with our button on it, it has. */
async function showFilled(address: string): Promise<void> {
	await show(address);
	const closed = await browser.context.newCDPSession(page);
	await expect
		.poll(async () => (await textsInClosedRoots(closed)).includes(pageButton.capture))
		.toBe(true);
}

type Fired = { readonly event: 'commands' | 'menu'; readonly id: string; readonly text?: string };

/** At the listeners of the worker, with the tab in front, as the browser does it. */
async function fire(fired: Fired): Promise<void> {
	const { context } = browser;
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	await worker.evaluate(async ({ event, id, text }) => {
		interface Dispatching {
			dispatch(...values: readonly unknown[]): void;
		}
		const on = (named: unknown) => named as Dispatching;
		const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
		if (event === 'commands') on(chrome.commands.onCommand).dispatch(id, tab);
		else on(chrome.contextMenus.onClicked).dispatch({ menuItemId: id, selectionText: text }, tab);
	}, fired);
}

const title = () => panel.getByLabel('Functie', { exact: true });

test('a click on the toolbar button opens the side panel and reads a site that nobody gave us', async () => {
	await show(`https://${boardHost}/vacature/7421-metselaar`);
	await browser.clickToolbar(page);
	await expect(title()).toHaveValue('Metselaar renovatie');
	const kinds = () =>
		panel.evaluate(async () =>
			(await chrome.runtime.getContexts({})).map(({ contextType }) => String(contextType)),
		);
	await expect.poll(kinds).toContain('SIDE_PANEL');
});

test('a page of the browser itself gives nothing, and the panel says so', async () => {
	await page.goto('chrome://version');
	await page.bringToFront();
	await browser.clickToolbar(page);
	await panel.bringToFront();
	await expect(panel.getByText(extension.notice['cannot-read-here'])).toBeVisible();
});

test('a personal page of werk.nl is not read, whoever asks', async () => {
	await show('https://www.werk.nl/werkzoekenden/mijn-werkmap/taken');
	await browser.clickToolbar(page);
	await panel.bringToFront();
	await expect(panel.getByText(extension.notice['personal-page'])).toBeVisible();
});

test('the shortcut is the one that the manifest suggests, and reads the page in front', async () => {
	const commands = await panel.evaluate(() => chrome.commands.getAll());
	const capture = commands.find(({ name }) => name === 'capture');
	expect(capture?.shortcut).toBe('Alt+Shift+V');
	await showFilled(practiceAddresses.vacancy);
	await fire({ event: 'commands', id: 'capture' });
	await expect(title()).toHaveValue('Metselaar');
});

test('the menu has an entry for the page, which reads it', async () => {
	await showFilled(practiceAddresses.chanceTable);
	await fire({ event: 'menu', id: 'capture-page' });
	await expect(panel.getByLabel('Concurrentie', { exact: true })).toHaveValue('52');
});

test('the menu has an entry for a selection, which takes only what was selected', async () => {
	await showFilled(practiceAddresses.vacancy);
	const text = 'Stukadoor\nWerkgever: Stukbedrijf Voorbeeld\nUren per week: 24 - 32 uur';
	await fire({ event: 'menu', id: 'capture-selection', text });
	await expect(title()).toHaveValue('Stukadoor');
	await expect(panel.getByLabel('Werkgever', { exact: true })).toHaveValue('Stukbedrijf Voorbeeld');
	const there = await panel.evaluate(() =>
		Promise.all(
			['capture-page', 'capture-selection', 'nothing'].map((id) =>
				chrome.contextMenus.update(id, {}).then(
					() => true,
					() => false,
				),
			),
		),
	);
	expect(there).toEqual([true, true, false]);
});
