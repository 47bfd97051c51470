import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestProject, type TestSpecification } from 'vitest/node';
import { lastingPool } from './tests/mutation/lasting-pool.ts';

const subjectOf = (path: string) => basename(path).replace(/(\.test)?\.ts$/, '');

/** 0 for the tests of this very file, 1 for those of its folder, 2 for all others. */
const distance = (test: string, mutated: string): number => {
	if (subjectOf(mutated).startsWith(subjectOf(test))) return 0;
	return basename(dirname(test)) === basename(dirname(mutated)) ? 1 : 2;
};

/** A mutant is gone with its first failing test: the nearest tests come first, then the small files. */
class NearestFirst extends BaseSequencer {
	override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
		const mutated = this.ctx.config.related?.at(0) ?? '';
		const order = ({ moduleId }: TestSpecification) =>
			distance(moduleId, mutated) * 2 ** 40 + statSync(moduleId).size;
		return specs.toSorted((a, b) => order(a) - order(b));
	}
}

/**
 * The tests that look for mutants of `src/domain` (`npm run mutation`). The traces of rules and the English of rows are
 * left out: they read sources and messages, not what the core does.
 *
 * One thread serves all runs: what would be loaded for each mutant is loaded once.
 */
export default defineConfig({
	plugins: [
		{
			name: 'lasting-pool',
			configureVitest({ project }: { readonly project: TestProject }) {
				Object.assign(project.config, { pool: lastingPool.name, poolRunner: lastingPool });
			},
		},
	],
	test: {
		environment: 'node',
		include: ['tests/domain/**/*.test.ts'],
		exclude: ['tests/domain/traceability.test.ts', 'tests/domain/translated.test.ts'],
		isolate: false,
		setupFiles: ['tests/mutation/fresh-modules.ts'],
		sequence: { sequencer: NearestFirst },
		testTimeout: 60_000,
	},
});
