// @ts-check
/**
 * `node scripts/with-chromium.mjs FILE.ts ARGUMENTS`: sets up what is missing on this machine, then
 * runs the file with the pinned Node and a Chromium named in DRIESPAN_CHROMIUM.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, pinnedEnv, pinnedNode, requireChromium, root } from './machine.mjs';

const [file = '', ...rest] = process.argv.slice(2);
ensureInstalled();
const chromium = requireChromium();
ensureBuilt();
const done = spawnSync(pinnedNode(), [join(root, file), ...rest], {
	cwd: root,
	env: { ...pinnedEnv(), DRIESPAN_CHROMIUM: chromium },
	stdio: 'inherit',
});
process.exit(done.status ?? 1);
