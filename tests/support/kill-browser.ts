/** Ends a Chromium as a power cut would: no page hears anything, nothing is written any more. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from './chromium.ts';

/** `kill -9` of the browser that holds this profile folder, with all its renderers. */
export async function killBrowser({ context, folder }: Profile): Promise<void> {
	const gone = new Promise<void>((done) => context.once('close', () => done()));
	for (const pid of processesOf(folder)) endNow(pid);
	await gone;
}

/** The browser locks its profile with a link that names its host and process: `host-1234`. */
function processesOf(folder: string): readonly number[] {
	const browser = Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock')))?.[1]);
	if (!browser) throw new Error('no browser holds this profile');
	return [browser, ...childrenOf(browser)];
}

/** Linux only, as the tests are. The browser itself comes first, so that it starts no new ones. */
function childrenOf(pid: number): readonly number[] {
	const own = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`))
		.map(Number)
		.filter((child) => parentOf(child) === pid);
	return own.flatMap((child) => [child, ...childrenOf(child)]);
}

function parentOf(pid: number): number | null {
	try {
		// pid (name) state parent …; a name may have brackets and spaces.
		return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
	} catch {
		return null;
	}
}

function endNow(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// Gone already, with its parent.
	}
}
