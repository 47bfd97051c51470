// @ts-check
/** `npm run bench`: sets up what is missing, then measures with the pinned Node and Chromium. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, pinnedEnv, pinnedNode, requireChromium, root } from './machine.mjs';

ensureInstalled();
const chromium = requireChromium();
ensureBuilt();
const bench = join(root, 'tests', 'bench', 'run.ts');
const done = spawnSync(pinnedNode(), [bench, ...process.argv.slice(2)], {
	cwd: root,
	env: { ...pinnedEnv(), DRIESPAN_CHROMIUM: chromium },
	stdio: 'inherit',
});
process.exit(done.status ?? 1);
