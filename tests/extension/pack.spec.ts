/** A data pack by file, in an extension that was built with the key of whoever signs it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { werknlVacancy } from '../../src/capture/sites/werknl-vacancy.ts';
import { extension as extensionTexts } from '../../src/messages/nl/extension.ts';
import { extensionOptions } from '../../src/messages/nl/extension-options.ts';
import { canonicalJson } from '../../src/protocol/canonical-json.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import { pressCaptureButton } from '../support/walk/extension.ts';
import { goTo, pairWithDesk, type RealBrowser, realBrowser } from './real-browser.ts';

const root = resolve(import.meta.dirname, '../..');
const { packs } = extensionOptions;

let extension: string;
let browser: RealBrowser;
let options: Page;
let owner: CryptoKeyPair;
let stranger: CryptoKeyPair;

test.describe.configure({ mode: 'serial' });

const newKeys = () => crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
const hexOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('hex');

/** The key goes in as it does for a release: by its variable. */
async function builtWith(key: string): Promise<string> {
	const outDir = mkdtempSync(join(tmpdir(), 'driespan-extension-'));
	const before = process.env.DRIESPAN_PACK_KEY;
	process.env.DRIESPAN_PACK_KEY = key;
	await build({
		root,
		configFile: join(root, 'vite.extension.config.ts'),
		logLevel: 'silent',
		build: { outDir, emptyOutDir: true },
	});
	if (before === undefined) delete process.env.DRIESPAN_PACK_KEY;
	else process.env.DRIESPAN_PACK_KEY = before;
	return outDir;
}

test.beforeAll(async () => {
	owner = await newKeys();
	stranger = await newKeys();
	extension = await builtWith(hexOf(await crypto.subtle.exportKey('raw', owner.publicKey)));
	browser = await realBrowser({ extension });
	await pairWithDesk(browser, await browser.openApp());
	options = await browser.openOptions();
});
test.afterAll(async () => {
	await browser.close();
	for (const folder of [extension, `${extension}-firefox`]) {
		rmSync(folder, { recursive: true, force: true });
	}
});

/** werk.nl after a redesign: the job is no heading any more, but stands beside "Functienaam". */
const redesigned =
	'<!doctype html><html lang="nl"><meta charset="utf-8"><title>werk.nl</title><main><p>Vacature op werk.nl</p><dl><dt>Functienaam</dt><dd>Tegelzetter</dd><dt>Vacaturenummer</dt><dd>41203377</dd><dt>Werkgever</dt><dd>Tegelbedrijf Voorbeeld</dd><dt>Uren per week</dt><dd>32 - 40 uur</dd></dl></main>';

async function packFile(version: number, keys: CryptoKeyPair) {
	const adapter = {
		...werknlVacancy,
		version: werknlVacancy.version + 1,
		detect: { ...werknlVacancy.detect, all: [] },
		fields: { ...werknlVacancy.fields, naamVacature: [{ label: ['Functienaam'], as: 'text' }] },
	};
	const made = '2026-11-21';
	const content = { format: 'driespan.adapters/1', version, made, adapters: [adapter] };
	const bytes = new TextEncoder().encode(canonicalJson(JSON.parse(JSON.stringify(content))));
	const signature = hexOf(await crypto.subtle.sign('Ed25519', keys.privateKey, bytes));
	return jsonFile(JSON.stringify({ ...content, signature }));
}

const jsonFile = (text: string) => ({
	name: 'pakket.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

const choose = async (file: ReturnType<typeof jsonFile>) =>
	options.getByLabel(packs.file).setInputFiles(file);
const allow = () => options.getByRole('checkbox', { name: packs.allow });

async function redesignedPage(): Promise<Page> {
	const page = await browser.context.newPage();
	await page.route(practiceAddresses.vacancy, (route) =>
		route.fulfill({ body: redesigned, contentType: 'text/html; charset=utf-8' }),
	);
	await goTo(page, practiceAddresses.vacancy);
	return page;
}

test('is off by default: there is nothing to choose a file with', async () => {
	await expect(allow()).not.toBeChecked();
	await expect(options.getByLabel(packs.file)).toHaveCount(0);
	await allow().check();
	await expect(options.getByLabel(packs.file)).toHaveCount(1);
});

test('of a stranger, or that is no pack, is refused with the reason', async () => {
	await choose(await packFile(9, stranger));
	await expect(options.getByText(packs.refused['bad-signature'])).toBeVisible();
	await choose(jsonFile('{"format": "driespan.adapters/1"}'));
	await expect(options.getByText(packs.refused['wrong-shape'])).toBeVisible();
	await choose(jsonFile('geen json'));
	await expect(options.getByText(packs.refused['not-json'])).toBeVisible();
	expect(await options.evaluate(() => chrome.storage.local.get('pack'))).toEqual({});
});

test('that is well signed repairs a page that changed, and an older one changes nothing', async () => {
	await choose(await packFile(5, owner));
	await expect(options.getByText(/^In gebruik: bestand 5 van /)).toBeVisible();
	await choose(await packFile(4, owner));
	await expect(options.getByText(packs.refused['not-newer'])).toBeVisible();
	const page = await redesignedPage();
	await pressCaptureButton(page);
	const panel = await browser.openPanel();
	await expect(panel.getByLabel('Functie', { exact: true })).toHaveValue('Tegelzetter');
	await panel.getByRole('button', { name: 'Weggooien', exact: true }).click();
	await expect(panel.getByRole('button', { name: 'Vacature typen' })).toBeVisible();
	await Promise.all([page.close(), panel.close()]);
});

test('that is switched off again reads nothing more', async () => {
	await options.bringToFront();
	await allow().uncheck();
	await expect
		.poll(async () => (await options.evaluate(() => chrome.storage.local.get('settings'))).settings)
		.toMatchObject({ packs: false });
	const page = await redesignedPage();
	await page.bringToFront();
	await browser.clickToolbar(page);
	const panel = await browser.openPanel();
	await expect(panel.getByText(extensionTexts.notice['layout-changed'])).toBeVisible();
	await Promise.all([page.close(), panel.close()]);
});
