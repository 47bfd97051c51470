import { defineConfig } from 'vitest/config';

/**
 * The tests that look for mutants of `src/domain` (`npm run mutation`). The traces of rules and the English of rows are
 * left out: they read sources and messages, not what the core does.
 */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/domain/**/*.test.ts'],
		exclude: ['tests/domain/traceability.test.ts', 'tests/domain/translated.test.ts'],
		testTimeout: 60_000,
	},
});
