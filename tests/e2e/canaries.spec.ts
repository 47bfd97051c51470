/**
 * T8 and T9: nothing that somebody typed about a client can be read from the disk of the laptop or
 * of the relay. The whole browser profile is searched: also what Chromium itself keeps of a page,
 * such as titles in its history and the fields of a form in its session files.
 */
import { expect, type Page, test } from '@playwright/test';
import * as Y from 'yjs';
import { extension } from '../../src/messages/nl/extension.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { type Finding, findCanaries } from '../support/canaries.ts';
import { appOrigin } from '../support/chromium.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import { type Player, Stage } from '../support/stage.ts';
import {
	Aviary,
	createCanaryClient,
	fillClient,
	fillPlan,
	holdTalk,
	stem,
	typeLeads,
} from '../support/walk/canary-client.ts';
import { openPanel, pair, pressCaptureButton, putIntoPlan } from '../support/walk/extension.ts';
import { femke, lock, makeVault, unlock } from '../support/walk/first-use.ts';

test.setTimeout(420_000);

/** Stands on the practice vacancy and in no address or title: it may come in by a capture only. */
const onThePage = 'Bouwbedrijf De Voeg';

/** Folders without the name of the profile, so that a failure says what kept the words. */
const places = (findings: readonly Finding[], folder: string) => [
	...new Set(findings.map(({ file, canary }) => `${file.replace(folder, '')}: ${canary}`)),
];

/** Chromium writes its history and sessions some seconds later; that is what is looked for. */
const allWritten = (page: Page) => page.waitForTimeout(12_000);

async function captureWithNote({ context, page }: Player, note: string): Promise<void> {
	const site = await context.newPage();
	const panel = await openPanel(context);
	await site.bringToFront();
	await site.goto(practiceAddresses.vacancy);
	await pressCaptureButton(site);
	await panel.getByLabel(extension.draft.note).fill(note);
	await putIntoPlan(panel);
	await expect(panel.getByText(extension.outcome.inPlan, { exact: true }).first()).toBeVisible();
	await Promise.all([site.close(), panel.close()]);
	await page.bringToFront();
}

test('[T8][T9] 200 canaries, a capture, the passphrase and the recovery code are on no disk', async () => {
	const stage = await Stage.open();
	try {
		const aviary = new Aviary();
		const { all } = aviary;
		const player = await stage.person();
		const { page, folder } = player;
		const code = await makeVault(page, femke);
		await pair(page);
		for (let client = 1; client <= 2; client += 1) {
			await createCanaryClient(page, aviary);
			await fillClient(page, aviary);
			await fillPlan(page, aviary, 2);
			await typeLeads(page, aviary);
			await holdTalk(page, aviary, 1);
		}
		await captureWithNote(player, aviary.flock());
		expect(all.length).toBeGreaterThanOrEqual(200);
		// The relay has all of it, too: nothing waits.
		const status = page.getByRole('button', {
			name: shell.status.label(shell.status.delivered('')).slice(0, 14),
		});
		await page.goto(`${appOrigin}/#/caseload`);
		await expect(status).toBeVisible({ timeout: 60_000 });
		await page.getByLabel('Zoek op naam').fill(all[0] ?? '');
		await lock(page);
		const secrets = [stem, onThePage, femke.passphrase, code, code.slice(0, 12)];
		await allWritten(page);
		await killBrowser(player);
		expect(places(findCanaries(folder, secrets), folder)).toEqual([]);

		await test.step('the relay knows nothing either', async () => {
			const { data } = stage.relay;
			expect(places(findCanaries(data, [...all, ...secrets]), data)).toEqual([]);
			expect(stage.relay.log()).not.toContain(stem);
		});

		await test.step('and nothing after a day that ends in the proper way', async () => {
			const again = await stage.person({ folder });
			await again.page.goto(appOrigin);
			await unlock(again.page, femke.passphrase);
			await again.page.goto(`${appOrigin}/#/caseload`);
			await again.page
				.getByRole('link', { name: new RegExp(stem) })
				.first()
				.click();
			await expect(again.page.getByRole('heading', { level: 1 })).toContainText(stem);
			await allWritten(again.page);
			await again.context.close();
			expect(places(findCanaries(folder, secrets), folder)).toEqual([]);
		});
	} finally {
		await stage.close();
	}
});

/** What y-indexeddb does with a document: each update as a row of bytes, not sealed. */
async function storePlainly(page: Page, name: string, update: Uint8Array): Promise<void> {
	await page.evaluate(
		async ({ database, bytes }) => {
			const opened = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(database);
				request.onupgradeneeded = () =>
					request.result.createObjectStore('updates', { autoIncrement: true });
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			await new Promise<void>((resolve, reject) => {
				const writing = opened.transaction('updates', 'readwrite', { durability: 'strict' });
				writing.objectStore('updates').add(new Uint8Array(bytes));
				writing.oncomplete = () => resolve();
				writing.onabort = () => reject(writing.error);
			});
		},
		{ database: name, bytes: [...update] },
	);
}

test('[T8] control: the same search finds canaries of a page that seals nothing', async () => {
	const stage = await Stage.open();
	try {
		const { all, next } = new Aviary();
		const doc = new Y.Doc();
		for (let line = 1; line <= 200; line += 1) doc.getArray('facts').push([next()]);
		const [titled, typed, stored] = [next(), next(), next()];
		const player = await stage.person({ withExtension: false });
		const { page, folder } = player;
		await page.route('**/control', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><title>${titled}</title><textarea></textarea>`,
			}),
		);
		await page.goto(`${appOrigin}/control`);
		await page.locator('textarea').fill(typed);
		await page.evaluate((text) => localStorage.setItem('note', text), stored);
		await storePlainly(page, 'plain', Y.encodeStateAsUpdate(doc));
		await page.evaluate(() => {
			location.hash = '#elsewhere';
		});
		await allWritten(page);
		await killBrowser(player);
		const findings = findCanaries(folder, all);
		const kept = (canary: string) =>
			findings.filter((one) => one.canary === canary).map(({ file }) => file.replace(folder, ''));
		expect(new Set(findings.map(({ canary }) => canary)).size).toBeGreaterThanOrEqual(200);
		expect(kept(all[0] ?? '').join()).toContain('IndexedDB');
		expect(kept(titled).join()).toMatch(/History|Sessions/);
		expect(kept(typed).join()).toContain('Sessions');
		expect(kept(stored).join()).toContain('Local Storage');
	} finally {
		await stage.close();
	}
});
