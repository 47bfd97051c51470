import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The app. The extension has its own build: `vite.extension.config.ts`. */
export default defineConfig({
	plugins: [
		svelte(),
		VitePWA({
			// A talk is never interrupted: the user decides when a new version starts.
			registerType: 'prompt',
			injectRegister: false,
			manifest: {
				name: 'Driespan',
				short_name: 'Driespan',
				lang: 'nl',
				description: 'Het gedeelde werkdossier van een klant en wie hem naar werk helpt',
				display: 'standalone',
				theme_color: '#154273',
				background_color: '#ffffff',
				icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
			},
			workbox: {
				globPatterns: ['**/*.{js,css,html,svg,woff2,wasm}'],
				navigateFallback: 'index.html',
				// One file: under Trusted Types a worker may not import a script by its name.
				inlineWorkboxRuntime: true,
				maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
			},
		}),
	],
	build: {
		outDir: 'dist/app',
		emptyOutDir: true,
		target: 'chrome137',
		modulePreload: { polyfill: false },
		// zod must be told not to probe `new Function` before the first schema, whatever chunk it is in.
		rolldownOptions: { output: { strictExecutionOrder: true } },
	},
	worker: { format: 'es' },
	server: { port: 5173 },
});
