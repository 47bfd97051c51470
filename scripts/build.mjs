// @ts-check
/** Builds the app and the extension when their sources have changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile, pinnedEnv, pinnedNode, root, run } from './machine.mjs';

const inputs = [
	'index.html',
	'manifest.config.ts',
	'manifest.firefox.config.ts',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'vite.extension.config.ts',
	'extension',
	'public',
	'src',
];

/** @param {string} path @returns {string[]} */
const filesOf = (path) =>
	!existsSync(path)
		? []
		: statSync(path).isFile()
			? [path]
			: readdirSync(path, { recursive: true, encoding: 'utf8' })
					.map((name) => join(path, name))
					.filter((file) => statSync(file).isFile())
					.sort();

/** Changes with every change of a source, and with what the extension is built for: origin and key. */
function fingerprint() {
	const { DRIESPAN_APP_ORIGIN = '', DRIESPAN_PACK_KEY = '' } = process.env;
	const hash = createHash('sha256').update(`${DRIESPAN_APP_ORIGIN}\n${DRIESPAN_PACK_KEY}`);
	for (const file of inputs.flatMap((name) => filesOf(join(root, name)))) {
		hash.update(file).update(readFileSync(file));
	}
	return hash.digest('hex');
}

export function ensureBuilt() {
	const mark = join(root, 'dist', '.built');
	const wanted = fingerprint();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	process.stderr.write('Building the app and the extension…\n');
	const vite = packageFile('vite/bin/vite.js');
	run('Building the app', pinnedNode(), [vite, 'build'], pinnedEnv());
	const extension = [vite, 'build', '--config', 'vite.extension.config.ts'];
	run('Building the extension', pinnedNode(), extension, pinnedEnv());
	mkdirSync(join(root, 'dist'), { recursive: true });
	writeFileSync(mark, wanted);
}
