/**
 * A saved page in a real Chromium, under its own address.
 *
 * The bytes of the file are the answer for the address; every other request is refused and no host
 * can be resolved, so nothing leaves. The page's scripts are kept from running by a policy, not by
 * switching scripting off: then `noscript` would become visible, and a good page look like a shell.
 */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ExtractRefused, type ExtractRequest } from './request.ts';

/** A first start reads a few hundred megabytes from what may be a cold, shared disk. */
const startTimeoutMs = 120_000;
const pageTimeoutMs = 20_000;
const settleTimeoutMs = 5_000;
const lookEveryMs = 100;

/** Root needs `--no-sandbox`; everyone else keeps the sandbox. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Throws ExtractRefused when there is no Chromium that starts. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = process.env.DRIESPAN_CHROMIUM ?? '';
	try {
		return await chromium.launch({
			executablePath,
			timeout: startTimeoutMs,
			args: [
				'--host-resolver-rules=MAP * ~NOTFOUND',
				'--disable-background-networking',
				...sandbox,
			],
		});
	} catch (cause) {
		throw new ExtractRefused('browser', `Chromium (${executablePath}) does not start`, { cause });
	}
}

async function load(page: Page, { bytes, url, runScripts }: ExtractRequest): Promise<void> {
	let isAnswered = false;
	await page.route('**', async (route) => {
		const request = route.request();
		const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
		// A second navigation (a refresh, a script) is cancelled: the page stays.
		if (!isPage || isAnswered) return route.abort('aborted');
		isAnswered = true;
		await route.fulfill({
			body: bytes,
			headers: {
				'content-type': 'text/html',
				...(!runScripts && { 'content-security-policy': "script-src 'none'" }),
			},
		});
	});
	await page.goto(url?.href ?? 'about:blank', { waitUntil: 'load', timeout: pageTimeoutMs });
}

/** Where a content script runs: the same document, globals of its own. */
class IsolatedWorld {
	readonly #debug: CDPSession;
	readonly #contextId: number;

	private constructor(debug: CDPSession, contextId: number) {
		this.#debug = debug;
		this.#contextId = contextId;
	}

	static async open(page: Page, code: string): Promise<IsolatedWorld> {
		const debug = await page.context().newCDPSession(page);
		const { frameTree } = await debug.send('Page.getFrameTree');
		const { executionContextId } = await debug.send('Page.createIsolatedWorld', {
			frameId: frameTree.frame.id,
		});
		const world = new IsolatedWorld(debug, executionContextId);
		await world.#evaluate(`${code}; ""`);
		return world;
	}

	/** The value of an expression, as plain data. */
	async ask(expression: string): Promise<unknown> {
		const text = await this.#evaluate(`JSON.stringify(${expression})`);
		return typeof text === 'string' ? JSON.parse(text) : null;
	}

	async #evaluate(expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.#debug.send('Runtime.evaluate', {
			expression,
			contextId: this.#contextId,
		});
		if (exceptionDetails) {
			const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
			throw new Error(`the reader failed in the page: ${said}`);
		}
		return result.value;
	}
}

/** What `expression` says in the page of the request, with `code` loaded beside the page. */
export async function askPage(
	browser: Browser,
	request: ExtractRequest,
	code: string,
	expression: string,
): Promise<unknown> {
	const context = await browser.newContext({
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 900 },
	});
	const page = await context.newPage();
	if (request.mode === 'page') await load(page, request);
	const world = await IsolatedWorld.open(page, code);
	if (request.runScripts && request.mode === 'page') await settled(page, world);
	const answer = await world.ask(expression);
	await context.close();
	return answer;
}

async function settled(page: Page, world: IsolatedWorld): Promise<void> {
	const end = performance.now() + settleTimeoutMs;
	while (performance.now() < end && (await world.ask('reader.isSettled()')) !== true)
		await page.waitForTimeout(lookEveryMs);
}
