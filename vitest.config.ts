import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/**
 * `node`: rules, formats, sealing, log, relay, capture. `dom`: state classes and components (jsdom).
 * Real browsers are driven by Playwright, see `playwright.config.ts`.
 */
export default defineConfig({
	test: {
		// Much of the time is waiting: for disks, relays that are killed, timers.
		maxWorkers: 3,
		projects: [
			{
				plugins: [svelte()],
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/**/*.dom.test.ts'],
					testTimeout: 60_000,
				},
			},
			{
				plugins: [svelte(), svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['tests/**/*.dom.test.ts'],
					setupFiles: ['tests/support/patient-dom.ts'],
					testTimeout: 60_000,
				},
			},
		],
	},
});
