// @ts-check
/** `npm start`: everything on a fresh machine, then relay and app on one port. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import {
	ensureInstalled,
	fail,
	pinnedEnv,
	pinnedNode,
	requireFreePort,
	requireNode,
	requireWritable,
	root,
} from './machine.mjs';

const port = Number(process.env.DRIESPAN_PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
	fail(`DRIESPAN_PORT must be a port number; it is "${process.env.DRIESPAN_PORT}".`);
}
// The extension's bridge belongs to one origin; at 4173 the ordinary build serves.
if (port !== 4173) process.env.DRIESPAN_APP_ORIGIN ??= `http://localhost:${port}`;
const data = process.env.DRIESPAN_DATA ?? join(root, '.driespan');

requireNode();
requireWritable(data);
await requireFreePort(port);
ensureInstalled();
ensureBuilt();

const relay = spawn(pinnedNode(), [join(root, 'relay', 'main.ts')], {
	cwd: root,
	env: {
		...pinnedEnv(),
		DRIESPAN_PORT: String(port),
		DRIESPAN_DATA: data,
		DRIESPAN_APP: join(root, 'dist', 'app'),
	},
	stdio: ['ignore', 'pipe', 'inherit'],
});

relay.stdout.on('data', (/** @type {Buffer} */ chunk) => {
	if (!chunk.toString().includes('relay ready')) return;
	process.stdout.write(`
Driespan is ready.
  App        http://localhost:${port}
  Extension  chrome://extensions → Developer mode → Load unpacked → ${join(root, 'dist', 'extension')}
  Relay data ${data}
Stop with Ctrl+C. Everything at once, with practice pages: npm run demo
`);
});
relay.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => relay.kill(signal));
}
