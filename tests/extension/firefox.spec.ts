/**
 * The Firefox build in a real Firefox, where there is one; driven through WebDriver BiDi, because
 * Playwright knows only a Firefox of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { WebSocket } from 'ws';
import * as z from 'zod';

const built = resolve(import.meta.dirname, '../../dist/extension-firefox');
/** Only when asked for: `npm test` needs no Firefox. */
const program = process.env.DRIESPAN_FIREFOX;
/** The host part of our pages, which Firefox otherwise makes by chance. */
const uuid = '11111111-2222-4333-8444-555555555555';

const Reply = z.looseObject({
	id: z.number().optional(),
	type: z.string(),
	result: z.unknown().optional(),
});
const Evaluated = z.looseObject({ result: z.looseObject({ value: z.string() }) });

function start(profile: string): { process: ChildProcess; address: Promise<string> } {
	const uuids = JSON.stringify({ 'vastleggen@driespan.example': uuid });
	writeFileSync(
		join(profile, 'user.js'),
		`user_pref("extensions.webextensions.uuids", ${JSON.stringify(uuids)});\n`,
	);
	const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
	const started = spawn(program ?? '', [...args, '--remote-allow-system-access'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const address = new Promise<string>((found) => {
		let said = '';
		started.stderr?.on('data', (piece) => {
			said += piece;
			const listening = /BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
			if (listening) found(listening);
		});
	});
	return { process: started, address };
}

async function session(address: string) {
	const socket = new WebSocket(`${address}/session`);
	await new Promise((open, failed) => {
		socket.on('open', open);
		socket.on('error', failed);
	});
	let calls = 0;
	return (method: string, params: object): Promise<unknown> => {
		calls += 1;
		const id = calls;
		socket.send(JSON.stringify({ id, method, params }));
		return new Promise((answered, failed) => {
			const listen = (data: unknown) => {
				const reply = Reply.parse(JSON.parse(String(data)));
				if (reply.id !== id) return;
				socket.off('message', listen);
				if (reply.type === 'success') answered(reply.result);
				else failed(new Error(JSON.stringify(reply)));
			};
			socket.on('message', listen);
		});
	};
}

test.setTimeout(60_000);

test('[§7] Firefox takes the extension, shows its pages, and its background makes a coupling key', async () => {
	test.skip(!program, 'DRIESPAN_FIREFOX names no Firefox, for example firefox-esr');
	const profile = mkdtempSync(join(tmpdir(), 'driespan-firefox-'));
	const firefox = start(profile);
	try {
		const call = await session(await firefox.address);
		await call('session.new', { capabilities: {} });
		await call('webExtension.install', { extensionData: { type: 'path', path: built } });
		const tree = z
			.object({ contexts: z.array(z.looseObject({ context: z.string() })) })
			.parse(await call('browsingContext.getTree', {}));
		const context = tree.contexts[0]?.context;
		const evaluate = async (expression: string) => {
			const target = { context };
			const asked = { expression, target, awaitPromise: true };
			return Evaluated.parse(await call('script.evaluate', asked)).result.value;
		};
		const open = async (page: string) => {
			const url = `moz-extension://${uuid}/extension/panel/${page}.html`;
			await call('browsingContext.navigate', { context, url, wait: 'complete' });
		};
		for (const [page, heading] of [
			['panel', 'Driespan vastleggen'],
			['queue', 'Wachtrij'],
			['options', 'Driespan vastleggen'],
		] as const) {
			await open(page);
			await expect
				.poll(() => evaluate('document.querySelector("h1")?.textContent ?? ""'))
				.toContain(heading);
		}
		const pairing = await evaluate(`(async () => {
			await chrome.runtime.sendMessage({ kind: 'pair-start' });
			return JSON.stringify((await chrome.storage.session.get('pairing')).pairing);
		})()`);
		expect(JSON.parse(pairing)).toEqual({ step: 'waiting' });
	} finally {
		firefox.process.kill('SIGKILL');
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});
