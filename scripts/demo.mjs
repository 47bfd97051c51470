// @ts-check
/** `npm run demo`: sets up what is missing, then opens the walk through the main job. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, pinnedEnv, pinnedNode, requireChromium, root } from './machine.mjs';

ensureInstalled();
const chromium = requireChromium();
ensureBuilt();
const demo = join(root, 'scripts', 'demo', 'main.ts');
const done = spawnSync(pinnedNode(), [demo, ...process.argv.slice(2)], {
	cwd: root,
	env: { ...pinnedEnv(), DRIESPAN_CHROMIUM: chromium },
	stdio: 'inherit',
});
process.exit(done.status ?? 1);
