/**
 * Real kills, at random moments after a click: of the service worker through the debugging protocol,
 * of the whole browser with SIGKILL. `npm test` makes ten; `DRIESPAN_KILLS=50` makes fifty.
 *
 * What must hold: everything that was called "Vastgelegd" is in the app, once; nothing is there that
 * nobody clicked; with the conversation of client d1 nothing is ever with d2.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { dice } from '../support/dice.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import { placeOfButton, textsInClosedRoots } from '../support/walk/extension.ts';
import { goTo, openGround, pairWithDesk, type RealBrowser, realBrowser } from './real-browser.ts';

const kills = Number(process.env.DRIESPAN_KILLS ?? 10);
const browserKills = Math.round(kills * 0.3);
const workerKills = kills - browserKills;
const roll = dice(4);

interface Job {
	readonly page: Page;
	readonly debug: CDPSession;
	readonly at: { readonly x: number; readonly y: number };
}

async function openJob({ context }: RealBrowser): Promise<Job> {
	const page = await context.newPage();
	await goTo(page, practiceAddresses.vacancy);
	await page.bringToFront();
	const debug = await context.newCDPSession(page);
	return { page, debug, at: await placeOfButton(page, debug) };
}

const says = async ({ debug }: Job, text: string) =>
	(await textsInClosedRoots(debug)).includes(text);

/** Ids and states in the sealed queue, read from a page of the extension. */
const queueOf = (panel: Page) =>
	panel.evaluate(async () => {
		const request = indexedDB.open('driespan');
		await new Promise((resolve) => {
			request.onsuccess = resolve;
		});
		const items = request.result.transaction('items').objectStore('items').getAll();
		await new Promise((resolve) => {
			items.onsuccess = resolve;
		});
		request.result.close();
		return (items.result as { captureId: string; state: string }[]).map(({ captureId, state }) => ({
			captureId,
			state,
		}));
	});

const finaliseAll = (panel: Page) =>
	panel.evaluate(async () => {
		const memory = await chrome.storage.session.get(null);
		const drafts = Object.keys(memory).filter((key) => key.startsWith('draft:'));
		for (const key of drafts) {
			const message = { kind: 'finalise', captureId: key.slice('draft:'.length) };
			await chrome.runtime.sendMessage(message).catch(() => null);
		}
	});

const placesIn = (app: Page) =>
	app.evaluate(() => ({
		d1: window.app.captures('d1'),
		d2: window.app.captures('d2'),
		inbox: window.app.desk?.inbox.map(({ captureId }) => captureId) ?? [],
	}));

test(`[65] ${kills} kills of browser and worker: nothing that was stored is lost or doubled`, async () => {
	test.setTimeout(600_000);
	const profile = await mkdtemp(join(tmpdir(), 'driespan-kills-'));
	const ground = await openGround();
	let clicks = 0;
	let stored = 0;
	let browser = await realBrowser({ profile, ground });
	let app = await browser.openApp();
	await pairWithDesk(browser, app);

	await app.evaluate(() => window.app.desk?.startTalk('d1'));
	let panel = await browser.openPanel();
	let job = await openJob(browser);
	for (let kill = 0; kill < workerKills; kill += 1) {
		clicks += 1;
		await job.page.mouse.click(job.at.x, job.at.y);
		await job.page.waitForTimeout(roll(0, 120));
		await browser.stopWorker();
		if (kill % 3 === 0) await finaliseAll(panel);
		if (kill % 5 === 0) await browser.stopWorker();
		await expect.poll(() => says(job, pageButton.busy)).toBe(false);
		if (await says(job, pageButton.stored)) stored += 1;
		// Two clicks closer than this are one double click.
		await job.page.waitForTimeout(850);
	}
	await finaliseAll(panel);

	for (let kill = 0; kill < browserKills; kill += 1) {
		clicks += 1;
		const until = performance.now() + roll(0, 250);
		await job.page.mouse.click(job.at.x, job.at.y);
		let isStored = false;
		while (performance.now() < until) isStored ||= await says(job, pageButton.stored);
		if (isStored) stored += 1;
		if (kill % 2 === 0) void finaliseAll(panel).catch(() => undefined);
		await killBrowser(browser);
		browser = await realBrowser({ profile, ground });
		app = await browser.openApp();
		if (kill % 2 === 0) await app.evaluate(() => window.app.desk?.startTalk('d1'));
		panel = await browser.openPanel();
		job = await openJob(browser);
	}

	await finaliseAll(panel);
	const waiting = async () => {
		await app.evaluate(() => window.app.desk?.refresh());
		return (await queueOf(panel)).filter(({ state }) => state !== 'confirmed');
	};
	await expect.poll(waiting, { timeout: 30_000 }).toEqual([]);
	const { d1, d2, inbox } = await placesIn(app);
	const queued = (await queueOf(panel)).map(({ captureId }) => captureId);
	expect([...d1, ...d2, ...inbox].toSorted()).toEqual(queued.toSorted());
	expect(d2).toEqual([]);
	expect(queued.length).toBeGreaterThanOrEqual(stored);
	expect(queued.length).toBeLessThanOrEqual(clicks);
	test.info().annotations.push({
		type: 'kills',
		description: `${clicks} clicks, ${stored} seen as stored, ${d1.length} in the plan, ${inbox.length} to assign`,
	});
	await browser.close();
	await ground.close();
	await rm(profile, { recursive: true, force: true });
});
