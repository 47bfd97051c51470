import { crx } from '@crxjs/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import manifest from './manifest.config.ts';

const appOrigin = process.env.DRIESPAN_APP_ORIGIN ?? 'http://localhost:4173';

/** The extension. Content scripts become one plain file each, so nothing is web-accessible. */
export default defineConfig({
	define: { __APP_ORIGIN__: JSON.stringify(appOrigin) },
	plugins: [
		svelte(),
		crx({
			manifest,
			contentScripts: {
				standaloneFiles: ['extension/page/main.ts', 'extension/bridge/main.ts'],
			},
		}),
	],
	build: { outDir: 'dist/extension', emptyOutDir: true, target: 'chrome137', modulePreload: false },
	publicDir: false,
});
