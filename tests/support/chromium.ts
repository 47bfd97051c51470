/** A Chromium profile with the built extension, on hosts that exist on this machine only. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, expect } from '@playwright/test';
import { findChromium } from '../../scripts/machine.mjs';

const extension = resolve(import.meta.dirname, '../../dist/extension');

/** The origin for which `dist/extension` is built; the rules below lead it to the relay of a test. */
export const appOrigin = 'http://localhost:4173';

export interface Hosts {
	/** Loopback port of the relay that serves the app. */
	readonly app: number;
	/** Loopback port of the practice pages, with the host names that they stand for. */
	readonly pages?: { readonly port: number; readonly hosts: readonly string[] };
}

/**
 * Every host name but these is unresolvable, so a run is also a proof that nothing leaves.
 * `localhost` is not excluded on purpose: an excluded name would not be mapped.
 */
const hostRules = ({ app, pages }: Hosts) =>
	[
		`MAP localhost:4173 127.0.0.1:${app}`,
		...(pages?.hosts ?? []).map((host) => `MAP ${host}:443 127.0.0.1:${pages?.port}`),
		'MAP * ~NOTFOUND',
		'EXCLUDE 127.0.0.1',
	].join(', ');

export interface ProfileOptions {
	readonly hosts: Hosts;
	/** An existing profile folder, to come back as the same person; a new one without. */
	readonly folder?: string;
	readonly withExtension?: boolean;
	/** A built extension other than `dist/extension`. */
	readonly extension?: string;
	readonly headless?: boolean;
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
}

/** What a machine under load may take for a page, an action or the extension's first page, ms. */
const slowest = 45_000;

/** Root needs `--no-sandbox`; everyone else keeps the sandbox. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Profile {
	readonly context: BrowserContext;
	readonly folder: string;
}

export async function openProfile(options: ProfileOptions): Promise<Profile> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium found: run npm test, which says what to do');
	const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'driespan-profile-'));
	const isNew = !existsSync(join(folder, 'Default'));
	const loaded = options.withExtension === false ? [] : [options.extension ?? extension];
	const context = await chromium.launchPersistentContext(folder, {
		executablePath,
		headless: options.headless ?? true,
		// Playwright's own headless shell cannot load extensions; the full browser can.
		ignoreDefaultArgs: [
			'--disable-extensions',
			'--disable-component-extensions-with-background-pages',
		],
		args: [
			...sandbox,
			...(options.headless === false ? [] : ['--headless=new']),
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--lang=nl',
			'--ignore-certificate-errors',
			`--host-resolver-rules=${hostRules(options.hosts)}`,
			...loaded.flatMap((path) => [
				`--disable-extensions-except=${path}`,
				`--load-extension=${path}`,
			]),
		],
		viewport: options.viewport ?? { width: 1280, height: 800 },
		colorScheme: options.colorScheme ?? 'light',
		env: { ...process.env, LANGUAGE: 'nl' },
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		reducedMotion: 'reduce',
	});
	context.setDefaultTimeout(slowest);
	if (isNew && loaded.length > 0) await optionsShown(context);
	return { context, folder };
}

/** The extension's first page comes to the front: a test's tabs come after it. */
const optionsShown = (context: BrowserContext) =>
	expect
		.poll(() => context.pages().some((page) => page.url().endsWith('/options.html')), {
			timeout: slowest,
		})
		.toBe(true);
