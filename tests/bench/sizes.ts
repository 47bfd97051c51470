/** What a browser must download before the first screen, in KiB after gzip. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const KiB = 1024;
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).byteLength / KiB;

const staticImports = (source: string) =>
	[...source.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g)].map((match) => match[1] ?? '');

/** The entry of `index.html` with everything that it imports statically; lazy chunks are left out. */
function firstLoad(app: string): ReadonlySet<string> {
	const html = readFileSync(join(app, 'index.html'), 'utf8');
	const waiting = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(
		(match) => match[1] ?? '',
	);
	const seen = new Set<string>();
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		const folder = dirname(file);
		const source = readFileSync(join(app, file), 'utf8');
		waiting.push(...staticImports(source).map((path) => normalize(join(folder, path))));
	}
	return seen;
}

export interface Sizes {
	readonly firstLoadKiB: number;
	readonly pageScriptKiB: number;
}

export function measureSizes(dist: string): Sizes {
	const app = join(dist, 'app');
	const total = [...firstLoad(app)].reduce((sum, file) => sum + gzipped(join(app, file)), 0);
	return {
		firstLoadKiB: total,
		pageScriptKiB: gzipped(join(dist, 'extension', 'extension', 'page', 'main.js')),
	};
}
