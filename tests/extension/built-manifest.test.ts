import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

const root = resolve(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'driespan-extension-'));
const kib = 1024;

const Finding = z.looseObject({ code: z.string(), message: z.string() });
const Linted = z.looseObject({ errors: z.array(Finding), warnings: z.array(Finding) });

beforeAll(async () => {
	await build({
		root,
		configFile: join(root, 'vite.extension.config.ts'),
		logLevel: 'silent',
		build: { outDir: out, emptyOutDir: true },
	});
}, 120_000);
afterAll(() => {
	for (const folder of [out, `${out}-firefox`]) rmSync(folder, { recursive: true, force: true });
});

const text = (path: string) => readFileSync(join(out, path), 'utf8');
const manifest = () => JSON.parse(text('manifest.json'));
const contentScripts = (): string[] =>
	manifest().content_scripts.flatMap(({ js }: { js: string[] }) => js);
const files = () =>
	readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(js|html)$/.test(name),
	);

describe('[§4.6] the built extension', () => {
	test('asks exactly these permissions, and nothing more', () => {
		const { permissions, host_permissions, optional_permissions } = manifest();
		expect(permissions.toSorted()).toEqual(
			[
				'activeTab',
				'alarms',
				'contextMenus',
				'scripting',
				'sidePanel',
				'storage',
				'unlimitedStorage',
			].toSorted(),
		);
		expect([host_permissions, optional_permissions]).toEqual([undefined, undefined]);
	});

	test('runs on one job site and on the app, never on a login page', () => {
		const [page, bridge] = manifest().content_scripts;
		expect(page.matches).toEqual(['https://www.werk.nl/*']);
		expect(page.exclude_matches).toContain('https://www.werk.nl/*login*');
		expect(bridge.matches).toEqual(['http://localhost:4173/*']);
		expect([page.all_frames, bridge.all_frames]).toEqual([undefined, undefined]);
	});

	test('has no web-accessible resources: a page cannot see that it is there', () => {
		expect(manifest().web_accessible_resources).toBeUndefined();
	});

	test('connects to nothing, loads nothing from elsewhere, and is never in a private window', () => {
		const { content_security_policy, incognito, minimum_chrome_version } = manifest();
		const policy = content_security_policy.extension_pages.split('; ');
		expect(policy).toContain("connect-src 'none'");
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect([incognito, minimum_chrome_version]).toEqual(['not_allowed', '137']);
	});

	test('has content scripts of one plain file each, without any loading', () => {
		expect(contentScripts()).toEqual(['extension/page/main.js', 'extension/bridge/main.js']);
		for (const script of contentScripts()) {
			const source = text(script);
			for (const banned of ['import(', 'import.meta', 'runtime.getURL', 'createPolicy']) {
				expect([script, banned, source.includes(banned)]).toEqual([script, banned, false]);
			}
		}
	});

	test('writes no HTML, evaluates nothing and reaches for no network', () => {
		const banned = /\.(?:innerHTML|outerHTML)\s*=|\bXMLHttpRequest\b|\bnew WebSocket\b|sendBeacon/;
		for (const script of contentScripts()) expect(text(script)).not.toMatch(banned);
		const own = files().filter((name) => name.endsWith('.js'));
		for (const script of own)
			expect([script, /\bfetch\(/.test(text(script))]).toEqual([script, false]);
	});

	test('names every file that its manifest promises', () => {
		const { icons, side_panel, options_page, background } = manifest();
		const promised = [
			...Object.values<string>(icons),
			side_panel.default_path,
			options_page,
			background.service_worker,
		];
		for (const path of promised) expect(readFileSync(join(out, path)).length).toBeGreaterThan(0);
	});

	// The page script only gathers; the worker makes values of it.
	test('keeps the page script within 20 KiB and the bridge within 8 KiB, compressed', () => {
		const size = (path: string) => gzipSync(text(path), { level: 9 }).length;
		expect(size('extension/page/main.js')).toBeLessThanOrEqual(20 * kib);
		expect(size('extension/bridge/main.js')).toBeLessThanOrEqual(8 * kib);
	});

	test('has a content security policy of exactly these rules', () => {
		expect(manifest().content_security_policy.extension_pages.split('; ').toSorted()).toEqual(
			[
				"default-src 'none'",
				"script-src 'self'",
				"style-src 'self'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'none'",
				"frame-src 'none'",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'none'",
				"require-trusted-types-for 'script'",
				'trusted-types svelte-trusted-html',
			].toSorted(),
		);
	});

	test('asks for one more host at a time, and only when the user does', () => {
		expect(manifest().optional_host_permissions).toEqual([
			'https://*/*',
			'http://localhost/*',
			'http://127.0.0.1/*',
		]);
		expect(manifest().externally_connectable).toBeUndefined();
	});
});

describe('[§7] the build for Firefox', () => {
	const firefox = () => JSON.parse(readFileSync(join(`${out}-firefox`, 'manifest.json'), 'utf8'));

	test('has the same files', () => {
		const names = (folder: string) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
		expect(names(`${out}-firefox`)).toEqual(names(out));
	});

	test('has a sidebar, an event page and no key that Firefox does not know', () => {
		const { sidebar_action, background, options_ui, permissions, ...rest } = firefox();
		expect(sidebar_action.default_panel).toBe('extension/panel/panel.html');
		expect(background).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
		expect(options_ui).toEqual({ page: 'extension/panel/options.html', open_in_tab: true });
		expect(permissions).not.toContain('sidePanel');
		expect(Object.keys(rest).toSorted()).toEqual([
			'action',
			'browser_specific_settings',
			'commands',
			'content_scripts',
			'content_security_policy',
			'description',
			'icons',
			'incognito',
			'manifest_version',
			'name',
			'optional_host_permissions',
			'version',
		]);
	});

	test('says that it collects nothing, and names no port in a pattern', () => {
		const { browser_specific_settings, content_scripts } = firefox();
		expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({
			required: ['none'],
		});
		const patterns = content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
		expect(patterns).toEqual(['https://www.werk.nl/*', 'http://localhost/*']);
	});

	test("passes Mozilla's own linter; what it warns of is known", () => {
		const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
		const args = [linter, `${out}-firefox`, '--self-hosted', '--output', 'json'];
		const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		const { errors, warnings } = Linted.parse(JSON.parse(stdout));
		expect(errors).toEqual([]);
		expect(warnings.map(({ code, message }) => `${code}: ${message}`).toSorted()).toEqual([
			// It counts for a phone too, where there is no sidebar.
			expect.stringMatching(/^KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION/),
			// Svelte's templates, under a Trusted Types policy of their own.
			expect.stringMatching(/^UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML/),
			// Asked for only where there is no sidebar.
			expect.stringMatching(/^UNSUPPORTED_API: sidePanel.open/),
		]);
	});
});
