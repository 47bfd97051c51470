/** Starting a relay: what it says, where it fails, what it serves. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreFailed } from '../../relay/log-store.ts';
import { startSentence } from '../../relay/start-faults.ts';
import {
	failToStart,
	newDataFolder,
	type RelayProcess,
	startRelay,
} from '../support/relay-process.ts';

const folders: string[] = [];
const newFolder = () => {
	const folder = newDataFolder();
	folders.push(folder);
	return folder;
};
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Asks for exactly this path; `fetch` would tidy it up first. */
const statusOf = (port: number, path: string) =>
	new Promise((resolve) => {
		get({ port, path, host: '127.0.0.1' }, (answer) => {
			answer.resume();
			resolve(answer.statusCode);
		});
	});

describe('a relay that cannot start says why in one sentence and ends with code 1', () => {
	test('a port that is taken', async () => {
		const server = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const { port } = server.address() as AddressInfo;
		const { code, said } = await failToStart({ data: newFolder(), port });
		expect(code).toBe(1);
		expect(said).toBe(
			`Port ${port} is taken by another program: stop it, or set DRIESPAN_PORT to a free port.\n`,
		);
		server.close();
	});

	test('a data folder that is a file', async () => {
		const data = join(newFolder(), 'file');
		writeFileSync(data, '');
		const { code, said } = await failToStart({ data });
		expect(code).toBe(1);
		expect(said).toMatch(/^The data folder .* cannot be written: .*\n$/);
	});

	test('a data folder of another relay', async () => {
		const first = await startRelay();
		const { code, said } = await failToStart({ data: first.data });
		expect(code).toBe(1);
		expect(said).toMatch(/^The data folder .* is in use by another relay\.\n$/);
		await first.stop();
	});

	test('a database that is none', async () => {
		const data = newFolder();
		writeFileSync(
			join(data, 'relay.sqlite'),
			'not a database, but long enough to be looked at'.repeat(99),
		);
		const { code, said } = await failToStart({ data });
		expect(code).toBe(1);
		expect(said).toMatch(/is damaged/);
	});

	test('open to the network without an access code', async () => {
		const env = { DRIESPAN_HOST: '0.0.0.0' };
		const { code, said } = await failToStart({ data: newFolder(), env });
		expect(code).toBe(1);
		expect(said).toMatch(/set DRIESPAN_ACCESS_CODE/);
	});

	test('every fault of a store and every known fault of listening has a sentence', () => {
		const config = {
			port: 80,
			host: '10.9.9.9',
			data: '/data',
			app: 'dist/app',
			accessCode: null,
			behindProxy: false,
		};
		const faults = ['full', 'unwritable', 'in-use', 'damaged', 'newer', 'failed'] as const;
		for (const fault of faults) {
			expect(startSentence(new StoreFailed(fault), config)).toContain('/data');
		}
		for (const code of ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL']) {
			expect(startSentence(Object.assign(new Error(), { code }), config)).toMatch(/80|10\.9\.9\.9/);
		}
		expect(startSentence(new TypeError('a fault of ours'), config)).toBeNull();
	});
});

describe('what it serves', () => {
	let relay: RelayProcess;
	const script = `console.log(${JSON.stringify('x'.repeat(5000))});`;
	beforeAll(async () => {
		const app = newFolder();
		mkdirSync(join(app, 'assets'));
		writeFileSync(join(app, 'index.html'), '<!doctype html><title>Driespan</title>');
		writeFileSync(join(app, 'sw.js'), '// service worker');
		writeFileSync(join(app, 'assets', 'index-B1gH4sh0.js'), script);
		writeFileSync(join(app, 'assets', 'argon-W4sm4sm0.wasm'), new Uint8Array([0, 97, 115, 109]));
		writeFileSync(join(app, '.secret'), 'secret');
		chmodSync(app, 0o755);
		relay = await startRelay({ app });
	});
	afterAll(() => relay.stop());

	test('the app, for every path that is no file', async () => {
		for (const path of ['/', '/index.html', '/dossier/1/plan', '/?x=1']) {
			const answer = await fetch(relay.url + path);
			expect([path, answer.status, await answer.text()]).toEqual([
				path,
				200,
				'<!doctype html><title>Driespan</title>',
			]);
		}
	});

	test('a missing file as missing, not as the app', async () => {
		expect((await fetch(`${relay.url}/assets/gone-B1gH4sh0.js`)).status).toBe(404);
		expect((await fetch(`${relay.url}/.secret`)).status).toBe(404);
	});

	test.each([
		'/../etc/passwd',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/..%2f..%2fetc%2fpasswd',
		'/assets/%2e%2e%2f.secret',
		'/assets/..\\.secret',
	])('no file outside its folder: %s', async (path) => {
		expect(await statusOf(relay.port, path)).toBe(404);
	});

	test('a policy that lets no inline script and no other origin in, on every answer', async () => {
		for (const path of ['/', '/assets/index-B1gH4sh0.js', '/gone.js', '/healthz']) {
			const { headers } = await fetch(relay.url + path);
			const policy = headers.get('content-security-policy') ?? '';
			expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
			expect(policy).toContain("default-src 'none';");
			expect(policy).toContain("require-trusted-types-for 'script'");
			expect(policy).not.toContain('unsafe-inline');
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
		}
	});

	test('hashed files for ever, everything else to be asked for again', async () => {
		const kept = async (path: string) =>
			(await fetch(relay.url + path)).headers.get('cache-control');
		expect(await kept('/assets/index-B1gH4sh0.js')).toBe('public, max-age=31536000, immutable');
		expect(await kept('/')).toBe('no-cache');
		expect(await kept('/sw.js')).toBe('no-cache');
	});

	test('compressed to who can read it, once to who has it', async () => {
		const path = `${relay.url}/assets/index-B1gH4sh0.js`;
		const answer = await fetch(path);
		expect(answer.headers.get('content-encoding')).toBe('gzip');
		expect(await answer.text()).toBe(script);
		const etag = answer.headers.get('etag') ?? '';
		const again = await fetch(path, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
		const plain = await fetch(path, { headers: { 'accept-encoding': 'identity' } });
		expect(plain.headers.get('content-encoding')).toBeNull();
	});

	test('WebAssembly as such', async () => {
		const answer = await fetch(`${relay.url}/assets/argon-W4sm4sm0.wasm`);
		expect(answer.headers.get('content-type')).toBe('application/wasm');
	});

	test('nothing to who wants to write', async () => {
		expect((await fetch(relay.url, { method: 'POST', body: 'x' })).status).toBe(405);
	});

	test('its health and its figures', async () => {
		expect(await (await fetch(`${relay.url}/healthz`)).text()).toBe('ok\n');
		const figures = await (await fetch(`${relay.url}/metrics`)).text();
		expect(figures).toMatch(/^# TYPE driespan_relay_sockets gauge$/m);
		expect(figures).toMatch(/^driespan_relay_entries_total \d+$/m);
		expect(figures).toMatch(/^driespan_relay_push_seconds_bucket\{le="\+Inf"\} \d+$/m);
	});

	test('no figures to a page elsewhere whose name was made to point here', async () => {
		const answer = await new Promise<string>((resolve) => {
			const asked = { port: relay.port, path: '/metrics', headers: { host: 'elsewhere.example' } };
			get({ ...asked, host: '127.0.0.1' }, async (response) => {
				resolve(Buffer.concat(await response.toArray()).toString());
			});
		});
		expect(answer).not.toContain('driespan_relay_');
	});
});
