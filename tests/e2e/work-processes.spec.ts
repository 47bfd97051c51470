/**
 * Every place of the work processes, in the phases in which the practice caseload stands: axe in
 * light and dark, in Dutch and in English, and nothing wider than a narrow screen.
 */
import { expect, type Page, test } from '@playwright/test';
import { caseloadViews } from '../../src/messages/nl/caseload-views.ts';
import { figures } from '../../src/messages/nl/figures.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { appOrigin } from '../support/chromium.ts';
import { pdfStructure } from '../support/pdf-structure.ts';
import { type Player, Stage } from '../support/stage.ts';
import { choosePractice, femke, makeVault } from '../support/walk/first-use.ts';
import { inspector, place, tooWide, unfold } from '../support/walk/places.ts';
import { openDossier } from '../support/walk/sharing.ts';

/** Of each client the tabs that are different from those of the client above. */
const screens: Readonly<Record<string, readonly string[]>> = {
	'Amrani, Samira el': ['', '/herkenning', '/plan', '/traject', '/afspraken', '/stukken'],
	'Hof, Joris van ’t': ['', '/traject'],
	'Haddou, Nadia': ['/traject'],
	'Oldenkamp, Gerrit-Jan': ['/herkenning'],
};
const tabs = ['', '/herkenning', '/plan', '/traject', '/afspraken', '/stukken'];
const around = [
	'/',
	'/caseload',
	'/caseload/bewaren',
	'/werkgevers',
	'/werkgevers/vacatures',
	'/overleg',
	'/cijfers',
];

test.describe.configure({ mode: 'serial' });
test.setTimeout(900_000);

let stage: Stage;
let player: Player;
const dossiers: string[] = [];

test.beforeAll(async () => {
	stage = await Stage.open();
	player = await stage.person({ withExtension: false });
	const { page } = player;
	await page.goto(appOrigin);
	await makeVault(page, femke);
	await choosePractice(page);
	for (const client of Object.keys(screens)) {
		await openDossier(page, client);
		dossiers.push(page.url().replace(/^.*#/, ''));
	}
});
test.afterAll(() => stage.close());

const speak = async (
	page: Page,
	language: 'nl' | 'en',
	of: { language: string; button: string },
) => {
	await page.getByRole('banner').getByRole('button', { name: of.button }).click();
	await page.getByLabel(of.language).selectOption(language);
	await page.keyboard.press('Escape');
};

test('axe finds nothing in the dossiers of the practice caseload', async () => {
	const { page } = player;
	const { look, found } = inspector();
	for (const [at, own] of Object.values(screens).entries()) {
		// Two dossiers have the same title: something else comes between them.
		await place(page, '/caseload');
		for (const tab of own) {
			await place(page, `${dossiers[at]}${tab}`);
			await unfold(page);
			await look(`${Object.keys(screens)[at]}${tab}`, page);
		}
	}
	expect(found()).toEqual([]);
});

test('axe finds nothing in the places around them, nor in the three-party talk', async () => {
	const { page } = player;
	const { look, found } = inspector();
	for (const path of [...around, `${dossiers[0]}/driegesprek`]) {
		await place(page, path);
		await unfold(page);
		await look(path, page);
	}
	await place(page, '/caseload');
	await page.getByRole('button', { name: caseloadViews.board }).click();
	await look('the board', page);
	await place(page, '/cijfers');
	await page
		.getByRole('button', { name: /dossiers? achter/ })
		.first()
		.click();
	await look('a figure with its dossiers', page);
	expect(found()).toEqual([]);
});

test('figures print as a tagged table with their process and period, and without names', async () => {
	const { page } = player;
	await place(page, '/cijfers');
	const process = page.getByLabel(figures.process);
	await process.selectOption({ label: 'Werkplein regio Helmond' });
	await page
		.getByRole('button', { name: /achter: Nieuwe A-klanten zonder/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: /^Dossiers achter: / })).toBeVisible();
	const names = await page
		.getByRole('region', { name: /^Dossiers achter: / })
		.getByRole('link')
		.allInnerTexts();
	expect(names.length).toBeGreaterThan(0);

	const { elements } = pdfStructure(await page.pdf({ tagged: true, preferCSSPageSize: true }));

	const columns = elements.filter(({ type, scope }) => type === 'TH' && scope === 'Column');
	// The header stands on each page, and the reader of the PDF takes what follows it there along.
	expect(columns.map(({ text }) => text)).toEqual(
		Object.values(figures.columns).map((name) => expect.stringMatching(new RegExp(`^${name}`))),
	);
	const text = elements.map((element) => element.text).join('\n');
	expect(text).toContain('Werkplein regio Helmond');
	expect(text).toContain(figures.chart);
	expect(names.filter((name) => text.includes(name))).toEqual([]);
	expect(text).not.toContain(figures.exchange.save);
});

test('axe finds nothing in English', async () => {
	const { page } = player;
	const { look, found } = inspector();
	await place(page, '/');
	await speak(page, 'en', { button: shell.bar.appearance, language: shell.appearance.language });
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	for (const path of [...around.slice(1), ...tabs.map((tab) => `${dossiers[1]}${tab}`)]) {
		await place(page, path);
		await look(`${path}, English`, page);
	}
	await place(page, '/');
	await speak(page, 'nl', { button: 'Appearance', language: 'Language' });
	await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
	expect(found()).toEqual([]);
});

test('nothing scrolls sideways on 320 pixels, with text of twice the size, or with both', async () => {
	const { page, context } = player;
	const debug = await context.newCDPSession(page);
	const wide: string[] = [];
	const visitAll = async (how: string) => {
		for (const path of [...around, ...tabs.map((tab) => `${dossiers[1]}${tab}`)]) {
			await place(page, path);
			wide.push(...(await tooWide(page)).map((what) => `${path}, ${how}: ${what}`));
		}
	};
	await page.setViewportSize({ width: 320, height: 640 });
	await visitAll('320 pixels');
	await page.setViewportSize({ width: 1280, height: 800 });
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	await visitAll('text of 200 %');
	await page.setViewportSize({ width: 320, height: 640 });
	await visitAll('320 pixels with text of 200 %');
	await page.setViewportSize({ width: 1280, height: 800 });
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	expect(wide).toEqual([]);
});
