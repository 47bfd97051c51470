/** Chromium with the built extension, practice pages under their real names, and the desk page. */

import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { appOrigin, openProfile } from '../support/chromium.ts';
import { boardHost, startPracticePages } from '../support/practice-pages.ts';

const root = resolve(import.meta.dirname, 'desk-page');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

async function buildDeskPage(outDir: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root,
		plugins: [svelte()],
		build: { outDir, emptyOutDir: true, target: 'chrome137' },
	});
}

function serve(folder: string): Promise<Server> {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', appOrigin);
		const file = join(folder, pathname === '/' ? 'index.html' : pathname);
		try {
			const body = await readFile(file);
			response.setHeader('content-type', types[file.slice(file.lastIndexOf('.'))] ?? '');
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	return new Promise((ready) => {
		server.listen(0, '127.0.0.1', () => ready(server));
	});
}

export interface RealBrowser {
	readonly context: BrowserContext;
	readonly folder: string;
	readonly extensionId: string;
	openApp(query?: string): Promise<Page>;
	openPanel(): Promise<Page>;
	openOptions(): Promise<Page>;
	openQueue(): Promise<Page>;
	/** A real click on the extension's button in the toolbar, while this tab is in front. */
	clickToolbar(page: Page): Promise<void>;
	/** Stops the service worker, as the browser does after half a minute of rest. `false`: none ran. */
	stopWorker(): Promise<boolean>;
	close(): Promise<void>;
}

/** What a browser stands on: the desk page and the practice pages. It outlives any browser. */
export interface Ground {
	readonly appPort: number;
	readonly pagesPort: number;
	close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
	const outDir = resolve(
		import.meta.dirname,
		`../../test-results/desk-page-${process.pid}-${Date.now()}`,
	);
	await buildDeskPage(outDir);
	const server = await serve(outDir);
	const pages = await startPracticePages();
	return {
		appPort: (server.address() as AddressInfo).port,
		pagesPort: pages.port,
		close: async () => {
			await pages.close();
			server.close();
			await rm(outDir, { recursive: true, force: true });
		},
	};
}

interface BrowserOptions {
	/** A profile to come back to; a new one without. */
	readonly profile?: string;
	/** Without one the browser brings its own, and takes it along. */
	readonly ground?: Ground;
	/** A built extension other than the ordinary one. */
	readonly extension?: string;
}

export async function realBrowser(options: BrowserOptions = {}): Promise<RealBrowser> {
	const ground = options.ground ?? (await openGround());
	const { context, folder } = await openProfile({
		hosts: {
			app: ground.appPort,
			pages: { port: ground.pagesPort, hosts: ['www.werk.nl', boardHost] },
		},
		...(options.profile && { folder: options.profile }),
		...(options.extension && { extension: options.extension }),
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const extensionId = new URL(worker.url()).hostname;
	const own = async (path: string) => {
		const page = await context.newPage();
		await goTo(page, `chrome-extension://${extensionId}/extension/panel/${path}.html`);
		return page;
	};
	const stopper = { session: null as CDPSession | null };
	return {
		context,
		folder,
		extensionId,
		openApp: async (query = '') => {
			const page = await context.newPage();
			await goTo(page, `${appOrigin}/${query}`);
			await page.locator('body[data-ready]').waitFor();
			return page;
		},
		openPanel: () => own('panel'),
		openOptions: () => own('options'),
		openQueue: () => own('queue'),
		clickToolbar: (page) => clickToolbar(context, extensionId, page.url()),
		stopWorker: async () => {
			stopper.session ??= await context.newCDPSession(await context.newPage());
			const { session } = stopper;
			const { targetInfos } = await session.send('Target.getTargets');
			const running = targetInfos.filter(({ type }) => type === 'service_worker');
			for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
			return running.length > 0;
		},
		close: async () => {
			await context.close();
			if (!options.ground) await ground.close();
			if (!options.profile) await rm(folder, { recursive: true, force: true });
		},
	};
}

/** The app tells once more what the plan holds; done when the extension has heard it. */
export async function tellPlan(app: Page, panel: Page): Promise<void> {
	const told = () =>
		panel.evaluate(async () => JSON.stringify((await chrome.storage.session.get('known')).known));
	const before = await told();
	await app.evaluate(() => window.app.desk?.refresh());
	await expect.poll(told).not.toBe(before);
}

async function clickToolbar(context: BrowserContext, id: string, address: string): Promise<void> {
	const debug = await context.browser()?.newBrowserCDPSession();
	if (!debug) throw new Error('no session for the whole browser');
	const { targetInfos } = await debug.send('Target.getTargets', { filter: [{ type: 'tab' }] });
	const tab = targetInfos.find(({ url }) => url === address);
	if (!tab) throw new Error(`no tab shows ${address}`);
	// The types of Playwright do not know this call of Chromium yet.
	const params = { id, targetId: tab.targetId };
	await Reflect.apply(debug.send, debug, ['Extensions.triggerAction', params]);
	await debug.detach();
}

/** A browser that was killed shows the extension's first page once more, in whatever tab is new. */
export async function goTo(page: Page, address: string): Promise<void> {
	await expect(async () => {
		await page.goto(address);
		expect(new URL(page.url()).origin).toBe(new URL(address).origin);
	}).toPass({ timeout: 20_000 });
}

/** First use: consent, and the same eight characters on both sides. */
export async function pairWithDesk(browser: RealBrowser, app: Page): Promise<void> {
	const options = await browser.openOptions();
	await options.getByRole('button', { name: 'Akkoord, zet aan' }).click();
	await app.evaluate(() => window.app.desk?.startPairing());
	await options.getByRole('button', { name: 'Koppelen', exact: true }).click();
	await expect.poll(() => app.evaluate(() => window.app.desk?.pairing.step)).toBe('compare');
	await options.getByRole('button', { name: 'Ja, de codes zijn gelijk' }).click();
	await app.evaluate(() => window.app.desk?.confirmPairing());
	await expect.poll(() => app.evaluate(() => window.app.desk?.extension)).toBe('connected');
	await expect(options.getByText('Gekoppeld met localhost:4173')).toBeVisible();
	await options.close();
}
