// @ts-check
/**
 * What this machine has, and what it still needs. Runs before anything is installed: only Node's
 * own modules, and only what Node 20 knows.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? '.', '..');
const windows = process.platform === 'win32';

/** Prints one sentence and ends with exit code 1. @param {string} sentence @returns {never} */
export function fail(sentence) {
	process.stderr.write(`\n${sentence}\n`);
	process.exit(1);
}

/** The oldest Node that can install the rest; the project itself then runs on the pinned one. */
export function requireNode() {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < 20) {
		fail(
			`Driespan needs Node 20 or newer to install itself; this is Node ${process.versions.node}. See https://nodejs.org.`,
		);
	}
}

/** What a full disk looks like, in npm's, Vite's and Node's own words. @param {string} text */
export const isDiskFull = (text) => /ENOSPC|no space left on device|disk is full/i.test(text);

/**
 * Runs a command, shows its output only when it fails, and turns a failure into one sentence.
 * @param {string} what for the sentence: "Installing the packages"
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 */
export function run(what, command, args, env = process.env) {
	const done = spawnSync(command, args, {
		cwd: root,
		env: { ...env, npm_config_update_notifier: 'false' },
		encoding: 'utf8',
		shell: windows,
		maxBuffer: 64 * 1024 * 1024,
	});
	if (done.status === 0) return;
	const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`;
	if (isDiskFull(output)) fail(`${what} stopped: the disk is full. Free some space and try again.`);
	process.stderr.write(output.slice(-6000));
	fail(`${what} failed (exit code ${done.status ?? 'none'}). The lines above say why.`);
}

/** @param {string} file */
const readOr = (file, otherwise = '') =>
	existsSync(file) ? readFileSync(file, 'utf8') : otherwise;

/** Installs the locked packages when the lock file has changed since the last time. */
export function ensureInstalled() {
	requireNode();
	const mark = join(root, 'node_modules', '.driespan-installed');
	const wanted = createHash('sha256')
		.update(readOr(join(root, 'package.json')))
		.update(readOr(join(root, 'package-lock.json')))
		.digest('hex');
	if (readOr(mark) === wanted && existsSync(pinnedNode())) return;
	process.stderr.write('Installing the packages (about a minute, once)…\n');
	run('Installing the packages', 'npm', ['install', '--no-save', '--no-audit', '--no-fund']);
	if (!existsSync(pinnedNode())) {
		fail(
			'The pinned Node was not installed: npm was told to ignore install scripts. Run npm install without --ignore-scripts.',
		);
	}
	writeFileSync(mark, wanted);
}

/** The Node that package.json pins; everything but the set-up runs on it. */
export const pinnedNode = () =>
	join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** The environment in which the pinned Node comes first on the path, as under `npm run`. */
export const pinnedEnv = () => ({
	...process.env,
	PATH: [
		join(root, 'node_modules', 'node', 'bin'),
		join(root, 'node_modules', '.bin'),
		process.env.PATH ?? '',
	].join(delimiter),
});

/** A package's own command line file, to be run by the pinned Node. @param {string} path */
export const packageFile = (path) => join(root, 'node_modules', path);

/** @param {string} file */
const canRun = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumPlaces = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium: DRIESPAN_CHROMIUM, else the usual names on the path; null if none. */
export function findChromium() {
	const named = process.env.DRIESPAN_CHROMIUM;
	if (named) return canRun(named) ? named : null;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const candidates = chromiumNames.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, ...chromiumPlaces].find(canRun) ?? null;
}

const isDebianRoot = () =>
	process.getuid?.() === 0 &&
	/^ID(_LIKE)?=.*debian/m.test(readOr('/etc/os-release')) &&
	spawnSync('apt-get', ['--version']).status === 0;

/** Finds Chromium, or installs Debian's where that is allowed, or says what to install. */
export function requireChromium() {
	const found = findChromium();
	if (found) return found;
	if (process.env.DRIESPAN_CHROMIUM) {
		fail(`DRIESPAN_CHROMIUM names ${process.env.DRIESPAN_CHROMIUM}, which cannot be run.`);
	}
	if (isDebianRoot()) {
		process.stderr.write("Installing Debian's chromium (once)…\n");
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		run('Reading the package lists', 'apt-get', ['update', '-qq'], env);
		run('Installing chromium', 'apt-get', ['install', '-y', '-qq', 'chromium'], env);
		const installed = findChromium();
		if (installed) return installed;
	}
	return fail(
		'No Chromium found. Install it (Debian and Ubuntu: sudo apt-get install chromium) or set DRIESPAN_CHROMIUM to its path. It must be Chromium, or Chrome before 137: branded Chrome no longer loads an unpacked extension from the command line.',
	);
}

/** Ends with a sentence when something else listens on the port. @param {number} port */
export async function requireFreePort(port) {
	const error = await new Promise((done) => {
		const probe = createServer();
		probe.once('error', done);
		probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => done(null)));
	});
	if (error) {
		fail(
			`Port ${port} is taken (${/** @type {NodeJS.ErrnoException} */ (error).code}). Stop the other program, or choose another port: DRIESPAN_PORT=4273 npm start.`,
		);
	}
}

/** Makes sure that a folder exists and can be written. @param {string} folder */
export function requireWritable(folder) {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		writeFileSync(join(folder, '.probe'), 'x');
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code;
		fail(
			code === 'ENOSPC'
				? `The disk that holds ${folder} is full. Free some space and try again.`
				: `${folder} cannot be written (${code}). Choose another folder with DRIESPAN_DATA.`,
		);
	}
}
