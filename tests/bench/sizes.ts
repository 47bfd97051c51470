import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the extension puts into every job page, in KiB after gzip. @param dist the build folder */
export const pageScriptKiB = (dist: string): number =>
	gzipSync(readFileSync(join(dist, 'extension', 'extension', 'page', 'main.js')), { level: 9 })
		.byteLength / 1024;
