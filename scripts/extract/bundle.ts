import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** One script that puts the exports of a module of this project in a variable of that name. */
export async function bundled(entry: string, name: string): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		root,
		build: {
			write: false,
			target: 'chrome137',
			lib: { entry: join(root, entry), formats: ['iife'], name },
		},
	})) as Rolldown.RolldownOutput[];
	const [chunk] = built[0]?.output ?? [];
	if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
	return chunk.code;
}
