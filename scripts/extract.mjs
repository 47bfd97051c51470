// @ts-check
/**
 * `npm run --silent extract -- FILE.html --url URL`: see docs/capture-format.md.
 *
 * Sets up what is missing on this machine (on standard error), then reads. Nothing is built: the
 * reader is bundled from its sources.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, pinnedEnv, pinnedNode, requireChromium, root } from './machine.mjs';

ensureInstalled();
const done = spawnSync(
	pinnedNode(),
	[join(root, 'scripts/extract/main.ts'), ...process.argv.slice(2)],
	{ env: { ...pinnedEnv(), DRIESPAN_CHROMIUM: requireChromium() }, stdio: 'inherit' },
);
process.exit(done.status ?? 1);
