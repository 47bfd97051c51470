/** Figures of the app behind its screens, in a real Chromium: lists, opening, and two laptops live. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/machine.mjs';
import { startRelay } from '../support/relay-process.ts';
import { buildBenchPage } from './bench-page.ts';
import type {} from './client/page.ts';

export interface ClientFigures {
	readonly list250Ms: number;
	readonly list10000Ms: number;
	readonly openShelfMs: number;
	readonly openNoShelfMs: number;
	/** One edit, sealed and durable, one after the other. */
	readonly editMs: number;
	readonly liveP95Ms: number;
}

/** `edits`: how many the opened dossier has. */
export async function measureClient(edits = 5000): Promise<ClientFigures> {
	const app = mkdtempSync(join(tmpdir(), 'driespan-bench-'));
	await buildBenchPage(app, 'index.html');
	const relay = await startRelay({ app });
	const browser = await chromium.launch({
		executablePath: findChromium() ?? '',
		args: ['--no-sandbox'],
	});
	try {
		const url = `http://localhost:${relay.port}/`;
		const one = await newPage(browser, url);
		const list250Ms = await one.evaluate(() => window.bench.list(250));
		const list10000Ms = await one.evaluate(() => window.bench.list(10_000));
		await one.evaluate(() => window.bench.begin('Anna de Wit'));
		const { shelf, noShelf, edit } = await one.evaluate((n) => window.bench.opening(n), edits);
		// Two laptops with nothing else to send: the first still has its thousands of entries.
		await one.context().close();
		const writer = await newPage(browser, url);
		await writer.evaluate(() => window.bench.begin('Anna de Wit'));
		const liveP95Ms = await live(writer, await newPage(browser, url));
		return {
			list250Ms,
			list10000Ms,
			openShelfMs: shelf,
			openNoShelfMs: noShelf,
			editMs: edit,
			liveP95Ms,
		};
	} finally {
		await browser.close();
		await relay.stop();
		rmSync(app, { recursive: true, force: true });
	}
}

/** Both on one machine, so `Date.now` of both is the same clock. */
async function live(one: Page, two: Page): Promise<number> {
	await two.evaluate(() => window.bench.begin('Bram Kok'));
	const { id, code } = await one.evaluate(async () => {
		const session = window.bench.session();
		const dossier = await session.createDossier({ geslachtsnaam: 'Live' });
		const invitation = await session.invitations.invite(dossier);
		if (invitation === 'offline') throw new Error('offline');
		return { id: dossier, code: invitation.code };
	});
	await two.evaluate(async (typed) => {
		await window.bench.session().invitations.accept(typed);
	}, code);
	await one.evaluate(async () => {
		const { invitations } = window.bench.session();
		while (invitations.requests.length === 0) await new Promise((next) => setTimeout(next, 20));
		const outcome = await invitations.admit(invitations.requests[0]?.id ?? '');
		if (outcome !== 'admitted') throw new Error(`not admitted: ${outcome}`);
	});
	await two.evaluate(async (dossier) => {
		const session = window.bench.session();
		while (session.dossiers.length === 0) await new Promise((next) => setTimeout(next, 20));
		const { docs } = await session.open(dossier);
		const seen: [string, number][] = [];
		window.seen = seen;
		docs.shared.on('update', () => {
			seen.push([(docs.shared.getText('client/note') ?? '').toString(), Date.now()]);
		});
	}, id);
	const sent = await one.evaluate(async (dossier) => {
		const open = await window.bench.session().open(dossier);
		while (open.presence.length === 0) await new Promise((next) => setTimeout(next, 20));
		const times: [string, number][] = [];
		for (let at = 0; at < 60; at += 1) {
			const text = `bericht ${at}`;
			times.push([text, Date.now()]);
			open.client.writeNote(text);
			await new Promise((next) => setTimeout(next, 300 + (at % 7) * 20));
		}
		await new Promise((next) => setTimeout(next, 1000));
		return times;
	}, id);
	const seen = await two.evaluate(() => window.seen ?? []);
	const delays = sent.map(([text, at]) => {
		const arrived = seen.find(([note]) => note.startsWith(text));
		return arrived ? arrived[1] - at : Number.POSITIVE_INFINITY;
	});
	return delays.toSorted((a, b) => a - b)[Math.floor(delays.length * 0.95)] ?? Number.NaN;
}

async function newPage(browser: Browser, url: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(url);
	await page.waitForFunction(() => 'bench' in window);
	return page;
}
