// @ts-check
/**
 * `npm test`: everything on a fresh machine. Installs, finds or installs Chromium, then runs each
 * step below and ends with one line of totals. A step that fails does not hide the steps after it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import {
	ensureInstalled,
	packageFile,
	pinnedEnv,
	pinnedNode,
	requireChromium,
	root,
} from './machine.mjs';

ensureInstalled();
const chromium = requireChromium();
const results = join(root, 'test-results');
mkdirSync(results, { recursive: true });
const vitestJson = join(results, 'vitest.json');
const playwrightJson = join(results, 'playwright.json');

const env = {
	...pinnedEnv(),
	DRIESPAN_CHROMIUM: chromium,
	PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightJson,
};

/** @type {readonly (readonly [name: string, file: string, args: readonly string[]])[]} */
const checks = [
	['lint', '@biomejs/biome/bin/biome', ['check', '.']],
	['types', 'svelte-check/bin/svelte-check', ['--fail-on-warnings']],
	['unused', 'knip/bin/knip.js', []],
	[
		'unit',
		'vitest/vitest.mjs',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestJson}`],
	],
];

/** @param {string} name @param {string} file @param {readonly string[]} args */
function step(name, file, args) {
	process.stdout.write(`\n── ${name}\n`);
	const started = performance.now();
	const done = spawnSync(pinnedNode(), [packageFile(file), ...args], {
		cwd: root,
		env,
		stdio: 'inherit',
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`── ${name}: ${done.status === 0 ? 'good' : 'FAILED'} in ${seconds} s\n`);
	return { name, good: done.status === 0 };
}

const outcomes = checks.map(([name, file, args]) => step(name, file, args));
ensureBuilt();
outcomes.push(step('browser', '@playwright/test/cli.js', ['test', '--reporter=list,json']));

/** @param {string} file */
const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const unit = json(vitestJson);
const browser = json(playwrightJson).stats ?? {};
const checksGood = outcomes.filter(({ good }) => good).length;
const checksBad = outcomes.length - checksGood;
const passed = (unit.numPassedTests ?? 0) + (browser.expected ?? 0);
const failed = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);

process.stdout.write(
	`\n${outcomes.map(({ name, good }) => `${good ? '✓' : '✗'} ${name}`).join('  ')}\n`,
);
process.stdout.write(`${passed} passed, ${failed + (failed === 0 ? checksBad : 0)} failed\n`);
process.exit(checksBad === 0 ? 0 : 1);
