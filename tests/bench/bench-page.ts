import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Builds the part of the benchmark that runs in the browser into `outDir`, with a page that runs it. */
export async function buildBenchPage(outDir: string, html: string): Promise<void> {
	const root = resolve(import.meta.dirname, 'client');
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		worker: { format: 'es' },
		build: {
			outDir,
			emptyOutDir: false,
			target: 'chrome137',
			lib: { entry: join(root, 'page.ts'), formats: ['es'], fileName: 'page' },
		},
	});
	const head = '<!doctype html><title>bench</title>';
	writeFileSync(join(outDir, html), `${head}<script type="module" src="/page.js"></script>`);
}
