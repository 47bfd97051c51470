/** The "+" on each card of a result list of werk.nl, in a real browser. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import { labelledButtons, textsInClosedRoots } from '../support/walk/extension.ts';
import { goTo, pairWithDesk, type RealBrowser, realBrowser } from './real-browser.ts';

let browser: RealBrowser;
let panel: Page;
let page: Page;
let debug: CDPSession;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	browser = await realBrowser();
	const app = await browser.openApp();
	await pairWithDesk(browser, app);
	await app.evaluate(() => window.app.desk?.startTalk('d1', '10:30'));
	panel = await browser.openPanel();
	await expect(panel.getByText('Voor gesprek 10:30')).toBeVisible();
});
test.afterAll(async () => {
	await browser.close();
});

test.beforeEach(async () => {
	page = await browser.context.newPage();
	await page.setViewportSize({ width: 1280, height: 1100 });
	debug = await browser.context.newCDPSession(page);
});
/** Ready for the next test: no list and no draft on the panel. */
test.afterEach(async () => {
	await page.close();
	await panel.bringToFront();
	const discard = panel.getByRole('button', { name: 'Weggooien', exact: true });
	await expect(async () => {
		if (await discard.isVisible()) await discard.click();
		expect(await drafts()).toEqual([]);
	}).toPass();
	await expect(panel.getByRole('button', { name: 'Vacature typen', exact: true })).toBeVisible();
});

const captureLabel = (title: string) => `${pageButton.capture}: ${title}`;
const takenLabel = (title: string) => `${pageButton.taken}: ${title}`;

const plusAt = async (label: string) => (await labelledButtons(debug)).get(label) ?? null;
const pluses = async () =>
	[...(await labelledButtons(debug)).keys()].filter((label) => /: /.test(label));

async function openList(form = 'good'): Promise<void> {
	await goTo(page, `${practiceAddresses.list}?pagina=${form}`);
	await page.bringToFront();
	await expect.poll(pluses, { timeout: 30_000 }).not.toEqual([]);
}

/** A click as a person makes it: where the "+" stands, once it has stood there for a moment. */
async function clickPlus(label: string): Promise<void> {
	await expect.poll(() => plusAt(label)).not.toBeNull();
	await settled();
	const at = await plusAt(label);
	if (!at) throw new Error(`no "+" says ${label}`);
	await page.mouse.click(at.x, at.y);
}

/** The same, once more where the "+" had only just come there. */
async function takeCard(title: string): Promise<void> {
	await expect(async () => {
		await clickPlus(captureLabel(title));
		await expect.poll(pluses, { timeout: 10_000 }).toContain(takenLabel(title));
	}).toPass();
}

/** What has only just come to its place takes no click for 0.4 s, by the page's own clock. */
const settled = () =>
	page.evaluate(() => new Promise((done) => setTimeout(done, 600))).then(() => undefined);

const says = (text: string) =>
	expect.poll(async () => (await textsInClosedRoots(debug)).includes(text), { timeout: 15_000 });

const title = () => panel.getByLabel('Functie', { exact: true });
const drafts = () =>
	panel.evaluate(async () =>
		Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('draft:')),
	);

test('[39] [40] the card whose "+" is clicked becomes the draft, and its "+" says so', async () => {
	await openList();
	await takeCard('Allround metselaar');
	await expect(title()).toHaveValue('Allround metselaar');
	await expect(panel.getByLabel('Werkgever', { exact: true })).toHaveValue('Uitzendbureau Troffel');
	await takeCard('Voorman metselaar');
	await expect(title()).toHaveValue('Voorman metselaar');
	await expect.poll(drafts).toHaveLength(2);
});

test('[40] a list that sorts itself under the pointer gives nothing, and then the card that is there', async () => {
	await openList();
	await page.evaluate(() => {
		const list = document.querySelector('ul.results');
		const turn = () => list?.append(...Array.from(list.children).toReversed());
		addEventListener('pointerdown', turn, { capture: true, once: true });
	});
	await clickPlus(captureLabel('Allround metselaar'));
	await says(pageButton.pageChanged).toBe(true);
	expect(await drafts()).toEqual([]);
	await page.evaluate(() =>
		document.querySelector('a[href*="41203402"]')?.scrollIntoView({ block: 'center' }),
	);
	await takeCard('Allround metselaar');
	await expect(title()).toHaveValue('Allround metselaar');
});

test('[40] a card that became another one in its place gives nothing', async () => {
	await openList();
	await page.evaluate(() => {
		const other = () => {
			const link = document.querySelector('a[href*="41203402"]');
			link?.setAttribute('href', '/nl/vacatures/41999999');
			if (link) link.textContent = 'Stukadoor';
		};
		addEventListener('pointerdown', other, { capture: true, once: true });
	});
	await clickPlus(captureLabel('Allround metselaar'));
	await says(pageButton.pageChanged).toBe(true);
	expect(await drafts()).toEqual([]);
});

/** As a page would do it at the worst moment: between pressing and letting go. */
const coverAtPress = () =>
	page.evaluate(() => {
		const cover = () => {
			const box = document.createElement('div');
			box.style.cssText = 'position:fixed;inset:0;z-index:1000;opacity:.01';
			document.body.prepend(box);
		};
		addEventListener('pointerdown', cover, { capture: true, once: true });
	});

test('[71] with something over the card a "+" gives nothing, and goes', async () => {
	await openList();
	await coverAtPress();
	await clickPlus(captureLabel('Allround metselaar'));
	await says(pageButton.pageChanged).toBe(true);
	await expect.poll(pluses).toEqual([]);
	expect(await drafts()).toEqual([]);
});

test('[71] a "+" that the page moves over another card takes neither of them', async () => {
	await openList();
	const from = captureLabel('Allround metselaar');
	await settled();
	const [own, other] = [await plusAt(from), await plusAt(captureLabel('Voorman metselaar'))];
	await page.evaluate(
		(down) => {
			const host = document.body.lastElementChild;
			// What is moved becomes the box that the "+" stands in: its own place is taken off.
			const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
			const style = document.createElement('style');
			style.textContent = `body > div:last-child { translate: ${-left}px ${down - top}px !important }`;
			document.head.append(style);
		},
		(other?.y ?? 0) - (own?.y ?? 0),
	);
	await expect.poll(() => plusAt(from)).toEqual(other);
	const moved = await plusAt(from);
	await page.mouse.click(moved?.x ?? 0, moved?.y ?? 0);
	await expect
		.poll(async () => {
			const texts = await textsInClosedRoots(debug);
			return [pageButton.pageChanged, pageButton.usePanel].some((text) => texts.includes(text));
		})
		.toBe(true);
	expect(await drafts()).toEqual([]);
});

test('[71] clicks that the page makes by itself take no card, and it cannot see the buttons', async () => {
	await openList('hostile');
	const label = (await pluses())[0] ?? '';
	await settled();
	const at = await plusAt(label);
	const seen = await page.evaluate((place) => {
		const host = Document.prototype.elementFromPoint.call(document, place?.x ?? 0, place?.y ?? 0);
		for (const kind of ['pointerdown', 'pointerup', 'click']) {
			const spot = { clientX: place?.x ?? 0, clientY: place?.y ?? 0 };
			host?.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, ...spot }));
		}
		if (host instanceof HTMLElement) host.click();
		return { root: host?.shadowRoot ?? null, inside: host?.childNodes.length };
	}, at);
	expect(seen).toEqual({ root: null, inside: 0 });
	await takeCard(label.slice(captureLabel('').length));
	await expect(title()).toBeVisible();
	expect(await drafts()).toHaveLength(1);
	expect(await panel.evaluate(() => 'gekaapt' in window)).toBe(false);
});

test('a "+" stays with its card while the page scrolls, and goes when the card is out of sight', async () => {
	await openList();
	const label = captureLabel('Allround metselaar');
	const before = await plusAt(label);
	await page.mouse.move(600, 400);
	await page.mouse.wheel(0, 60);
	await expect.poll(async () => (await plusAt(label))?.y).toBe((before?.y ?? 0) - 60);
	await page.mouse.wheel(0, 5_000);
	await expect.poll(() => plusAt(label)).toBeNull();
	await page.evaluate(() => {
		scrollTo(0, 0);
		const list = document.querySelector('ul.results');
		list?.setAttribute('style', 'height: 150px; overflow: auto');
	});
	await expect.poll(() => plusAt(captureLabel('Voorman metselaar'))).toBeNull();
});

test('the next page of results has its own, and a vacancy has none', async () => {
	await openList();
	await page.evaluate(() => {
		history.pushState(null, '', '?pagina=good&blad=2');
		const list = document.querySelector('ul.results');
		const card = list?.children[1];
		const link = card?.querySelector('a');
		link?.setAttribute('href', '/nl/vacatures/41888888');
		if (link) link.textContent = 'Tegelzetter';
		const heading = document.querySelector('main h1');
		if (heading) heading.textContent = '38 vacatures gevonden';
		if (card) list?.replaceChildren(card);
	});
	await expect.poll(pluses, { timeout: 30_000 }).toEqual([captureLabel('Tegelzetter')]);
	await takeCard('Tegelzetter');
	await expect(title()).toHaveValue('Tegelzetter');
	await page.evaluate(() => {
		history.pushState(null, '', '/nl/vacatures/41888888');
		const main = document.querySelector('main');
		if (main) {
			main.innerHTML =
				'<h1>Tegelzetter</h1><dl><dt>Vacaturenummer</dt><dd>41888888</dd><dt>Werkgever</dt><dd>Tegelbedrijf Voorbeeld</dd></dl>';
		}
	});
	await says(pageButton.again).toBe(false);
	await says(pageButton.capture).toBe(true);
	expect(await pluses()).toEqual([]);
});

test('[4.7] by keyboard a card is taken after the page, and Escape gives the focus back', async () => {
	await openList();
	await settled();
	const links = page.locator('main a, main button, main input, main select');
	await links.last().focus();
	const scrolled = await page.evaluate(() => {
		scrollTo(0, 0);
		return scrollY;
	});
	expect(scrolled).toBe(0);
	await settled();
	const first = (await pluses())[0] ?? '';
	for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
	await expect.poll(pluses).toContain(takenLabel(first.slice(captureLabel('').length)));
	await page.keyboard.press('Escape');
	await expect.poll(pluses).toEqual([]);
	await expect(links.last()).toBeFocused();
});
