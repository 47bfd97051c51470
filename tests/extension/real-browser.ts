/** Chromium with the built extension, practice pages under their real names, and the desk page. */

import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { appOrigin, openProfile } from '../support/chromium.ts';
import { startPracticePages } from '../support/practice-pages.ts';

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
	readonly extensionId: string;
	openApp(query?: string): Promise<Page>;
	openPanel(): Promise<Page>;
	openOptions(): Promise<Page>;
	/** Stops the service worker, as the browser does after half a minute of rest. */
	stopWorker(): Promise<void>;
	close(): Promise<void>;
}

export async function realBrowser(profile?: string): Promise<RealBrowser> {
	const outDir = resolve(import.meta.dirname, `../../test-results/desk-page-${process.pid}`);
	await buildDeskPage(outDir);
	const server = await serve(outDir);
	const pages = await startPracticePages();
	const { port } = server.address() as AddressInfo;
	const { context, folder } = await openProfile({
		hosts: { app: port, pages: { port: pages.port, hosts: ['www.werk.nl'] } },
		...(profile && { folder: profile }),
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const extensionId = new URL(worker.url()).hostname;
	const own = async (path: string) => {
		const page = await context.newPage();
		await page.goto(`chrome-extension://${extensionId}/extension/panel/${path}.html`);
		return page;
	};
	return {
		context,
		extensionId,
		openApp: async (query = '') => {
			const page = await context.newPage();
			await page.goto(`${appOrigin}/${query}`);
			await page.locator('body[data-ready]').waitFor();
			return page;
		},
		openPanel: () => own('panel'),
		openOptions: () => own('options'),
		stopWorker: async () => {
			const page = await own('options');
			const session = await context.newCDPSession(page);
			const { targetInfos } = await session.send('Target.getTargets');
			const running = targetInfos.filter(({ type }) => type === 'service_worker');
			if (running.length === 0) throw new Error('no worker runs');
			for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
			await page.close();
		},
		close: async () => {
			await context.close();
			await pages.close();
			server.close();
			await rm(outDir, { recursive: true, force: true });
			if (!profile) await rm(folder, { recursive: true, force: true });
		},
	};
}
