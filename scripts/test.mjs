// @ts-check
/**
 * `npm test`: everything on a fresh machine. Installs, finds or installs Chromium, then runs each
 * step below and ends with one line of totals. A step that fails does not hide the steps after it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const vitestJson = join(results, 'vitest.json');
const playwrightJson = join(results, 'playwright.json');

const env = {
	...pinnedEnv(),
	DRIESPAN_CHROMIUM: chromium,
	PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightJson,
};

/**
 * Runs one tool and shows what it said when it is done, so that two can run side by side.
 * @param {string} name @param {string} file @param {readonly string[]} args
 */
async function step(name, file, args) {
	const started = performance.now();
	const tool = spawn(pinnedNode(), [packageFile(file), ...args], { cwd: root, env });
	/** @type {Buffer[]} */
	const said = [];
	tool.stdout.on('data', (chunk) => said.push(chunk));
	tool.stderr.on('data', (chunk) => said.push(chunk));
	const [code] = await once(tool, 'close');
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`\n── ${name}\n${Buffer.concat(said)}`);
	process.stdout.write(`── ${name}: ${code === 0 ? 'good' : 'FAILED'} in ${seconds} s\n`);
	return { name, good: code === 0 };
}

const vitestReports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${vitestJson}`];

/** The unit tests beside everything that only reads. */
const [unitOutcome, ...readOutcomes] = (
	await Promise.all([
		step('unit', 'vitest/vitest.mjs', ['run', ...vitestReports]).then((one) => [one]),
		(async () => [
			await step('lint', '@biomejs/biome/bin/biome', ['check', '.']),
			await step('types', 'svelte-check/bin/svelte-check', ['--fail-on-warnings']),
			await step('unused', 'knip/bin/knip.js', []),
		])(),
	])
).flat();
ensureBuilt();
const browserOutcome = await step('browser', '@playwright/test/cli.js', [
	'test',
	'--reporter=list,json',
]);
const outcomes = [...readOutcomes, unitOutcome, browserOutcome].filter((one) => one !== undefined);

/** @param {string} file */
const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const unit = json(vitestJson);
const browser = json(playwrightJson).stats ?? {};
const bad = outcomes.filter(({ good }) => !good).length;
const passed = (unit.numPassedTests ?? 0) + (browser.expected ?? 0);
const failed = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);

process.stdout.write(
	`\n${outcomes.map(({ name, good }) => `${good ? '✓' : '✗'} ${name}`).join('  ')}\n`,
);
process.stdout.write(`${passed} passed, ${Math.max(failed, bad)} failed\n`);
process.exit(bad === 0 ? 0 : 1);
