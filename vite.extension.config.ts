import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.config.ts';
import { firefoxManifest } from './manifest.firefox.config.ts';

const appOrigin = process.env.DRIESPAN_APP_ORIGIN ?? 'http://localhost:4173';

/** The same files with Firefox's manifest, in a folder beside the build: `extension-firefox`. */
function firefoxCopy(): Plugin {
	let outDir = '';
	return {
		name: 'driespan-firefox',
		apply: 'build',
		configResolved: ({ root, build }) => {
			outDir = resolve(root, build.outDir);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			handler() {
				const copy = `${outDir}-firefox`;
				rmSync(copy, { recursive: true, force: true });
				cpSync(outDir, copy, { recursive: true });
				const built = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8'));
				const text = JSON.stringify(firefoxManifest(built), null, '\t');
				writeFileSync(join(copy, 'manifest.json'), `${text}\n`);
			},
		},
	};
}

/** The extension. Content scripts become one plain file each, so nothing is web-accessible. */
export default defineConfig({
	define: {
		__APP_ORIGIN__: JSON.stringify(appOrigin),
		// Who may sign data packs: 64 hex digits. Without a key this release takes none.
		__PACK_KEY__: JSON.stringify(process.env.DRIESPAN_PACK_KEY ?? ''),
	},
	plugins: [
		svelte(),
		crx({
			manifest,
			contentScripts: {
				standaloneFiles: ['extension/page/main.ts', 'extension/bridge/main.ts'],
			},
		}),
		firefoxCopy(),
	],
	build: {
		outDir: 'dist/extension',
		emptyOutDir: true,
		target: 'chrome137',
		modulePreload: false,
		// The manifest names the other pages.
		rolldownOptions: { input: { queue: 'extension/panel/queue.html' } },
	},
	publicDir: false,
});
