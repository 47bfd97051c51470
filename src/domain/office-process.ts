/**
 * A work process that an office wrote itself.
 *
 * A new version stands beside the old one: a dossier goes on under the version in which it was
 * started, so that a decision can be read with the rules it was taken under.
 */
import type { Person } from './author.ts';
import type { Day } from './day.ts';
import type { Problem } from './process/problems.ts';
import type { WorkProcess } from './process/process.ts';
import { readProcess } from './process/read-process.ts';
import { processById, processes } from './processes/all.ts';

export interface OwnProcess {
	readonly id: string;
	readonly process: WorkProcess;
	readonly on: Day;
	readonly by: Person;
}

/** A file may be as large as the five processes together; one entry of the log holds no more. */
export const maxProcessBytes = 128 * 1024;

export type ProcessFile =
	| { readonly kind: 'process'; readonly process: WorkProcess; readonly replaces: string | null }
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] }
	| { readonly kind: 'too-large' | 'not-json' }
	/** The id is that of one of the five: they cannot be replaced. */
	| { readonly kind: 'id-taken'; readonly id: string }
	/** This version of it is here already. */
	| { readonly kind: 'version-taken'; readonly id: string; readonly version: string };

/** Reads a file that somebody chose. `replaces` is the version that it takes the place of. */
export function readProcessFile(bytes: Uint8Array, own: readonly OwnProcess[]): ProcessFile {
	if (bytes.length > maxProcessBytes) return { kind: 'too-large' };
	const written = jsonIn(bytes);
	if (written === undefined) return { kind: 'not-json' };
	const read = readProcess(written);
	if (read.kind === 'refused') return read;
	const { id, version } = read.process;
	if (processById.has(id)) return { kind: 'id-taken', id };
	const versions = own.filter(({ process }) => process.id === id);
	if (versions.some(({ process }) => process.version === version)) {
		return { kind: 'version-taken', id, version };
	}
	return { ...read, replaces: versions.at(-1)?.process.version ?? null };
}

function jsonIn(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

/** The five and the office's own in their latest version; earlier versions apart. */
export function processesOf(own: readonly OwnProcess[]): {
	readonly processes: readonly WorkProcess[];
	readonly earlier: readonly WorkProcess[];
} {
	const latest = new Map(own.map(({ process }) => [process.id, process]));
	return {
		processes: [...processes, ...latest.values()],
		earlier: own.flatMap(({ process }) => (latest.get(process.id) === process ? [] : process)),
	};
}
