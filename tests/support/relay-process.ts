/** A relay as a process of its own: `relay/main.ts`, or the same parts with other limits. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RelayLimits } from '../../relay/limits.ts';

const root = resolve(import.meta.dirname, '../..');

export interface RelayOptions {
	/** A data folder to go on with; else a new one, removed by `stop`. */
	readonly data?: string;
	readonly app?: string;
	readonly port?: number;
	readonly limits?: Partial<RelayLimits>;
	readonly code?: string;
	readonly env?: Readonly<Record<string, string>>;
}

export interface RelayProcess {
	readonly port: number;
	/** `http://127.0.0.1:PORT` */
	readonly url: string;
	/** `ws://127.0.0.1:PORT/relay` */
	readonly ws: string;
	readonly data: string;
	readonly pid: number;
	/** All that it has written to stdout and stderr. */
	log(): string;
	/** `kill -9`; resolves when the process is gone. The data stay. */
	kill(): Promise<void>;
	/** Ends it politely. Removes the data folder if it was made here. */
	stop(): Promise<number | null>;
}

export const newDataFolder = () => mkdtempSync(join(tmpdir(), 'driespan-relay-'));

/** Rejects with what the process said when it does not become ready. */
export async function startRelay(options: RelayOptions = {}): Promise<RelayProcess> {
	const data = options.data ?? newDataFolder();
	const { child, output } = spawnRelay({ ...options, data });
	const port = await readyPort(child, output);
	const gone = async (signal: NodeJS.Signals): Promise<number | null> => {
		if (child.exitCode === null && child.signalCode === null) {
			const exited = once(child, 'exit');
			child.kill(signal);
			await exited;
		}
		return child.exitCode;
	};
	return {
		port,
		url: `http://127.0.0.1:${port}`,
		ws: `ws://127.0.0.1:${port}/relay`,
		data,
		pid: child.pid ?? 0,
		log: output,
		kill: async () => {
			await gone('SIGKILL');
		},
		stop: async () => {
			const code = await gone('SIGTERM');
			if (!options.data) rmSync(data, { recursive: true, force: true });
			return code;
		},
	};
}

/** Runs a relay that is expected not to start. */
export async function failToStart(
	options: RelayOptions & { readonly data: string },
): Promise<{ readonly code: number | null; readonly said: string }> {
	const { child, output } = spawnRelay(options);
	const [code] = await once(child, 'exit');
	return { code, said: output() };
}

function spawnRelay(options: RelayOptions & { readonly data: string }) {
	const script = options.limits ? 'tests/support/relay-with-limits.ts' : 'relay/main.ts';
	const child = spawn(
		process.execPath,
		[join(root, script), JSON.stringify(options.limits ?? {})],
		{
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				PATH: process.env.PATH,
				DRIESPAN_PORT: String(options.port ?? 0),
				DRIESPAN_DATA: options.data,
				...(options.app && { DRIESPAN_APP: options.app }),
				...(options.code && { DRIESPAN_ACCESS_CODE: options.code }),
				...options.env,
			},
		},
	);
	// A test that fails or is given up must not leave a relay behind.
	const endWithTests = () => child.kill('SIGKILL');
	process.once('exit', endWithTests);
	child.once('exit', () => process.off('exit', endWithTests));
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
	}
	return { child, output: () => said };
}

function readyPort(child: ChildProcess, output: () => string): Promise<number> {
	return new Promise((resolvePort, reject) => {
		child.stdout?.on('data', () => {
			const port = /relay ready on http:\/\/[^:]+:(\d+)/.exec(output())?.[1];
			if (port) resolvePort(Number(port));
		});
		child.on('exit', () => reject(new Error(`relay did not start: ${output()}`)));
	});
}
