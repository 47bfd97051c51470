import { defineConfig } from '@playwright/test';

/**
 * Real Chromium with the built app and extension against the real relay. Nothing is downloaded:
 * `npm test` names the browser in DRIESPAN_CHROMIUM. No retries: a flake is a fault.
 */
export default defineConfig({
	globalSetup: './tests/support/first-start.ts',
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results/browser',
	fullyParallel: false,
	workers: 2,
	retries: 0,
	timeout: 240_000,
	// More than the twenty seconds after which a laptop asks the relay again, on a slow machine too.
	expect: { timeout: 45_000 },
	use: { actionTimeout: 45_000, navigationTimeout: 60_000 },
});
