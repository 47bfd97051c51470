/**
 * Processes that the office wrote itself: `doc.getArray('office-processes')` of
 * `{id, on, recordedAt, by, process}`, append-only. Each version stays.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import { type Author, Person, personOf } from '../domain/author.ts';
import { Day } from '../domain/day.ts';
import type { OwnProcess } from '../domain/office-process.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import { readProcess } from '../domain/process/read-process.ts';
import { localEdit } from './origins.ts';
import { remembered } from './remembered.ts';

export const officeProcessesRoot = 'office-processes';

const Stored = z.object({
	id: z.string().min(1),
	on: Day,
	recordedAt: z.number().nonnegative(),
	by: Person,
	process: z.unknown(),
});

const processesIn = (doc: Y.Doc) => doc.getArray<unknown>(officeProcessesRoot);

const ownFrom = remembered((entry): OwnProcess | null => {
	const stored = Stored.safeParse(entry).data;
	if (!stored) return null;
	const read = readProcess(stored.process);
	if (read.kind === 'refused') return null;
	return { id: stored.id, on: stored.on, by: stored.by, process: read.process };
});

export function addOwnProcess(doc: Y.Doc, process: WorkProcess, author: Author): void {
	const entry = {
		id: author.newId(),
		on: author.today,
		recordedAt: author.now,
		by: personOf(author),
		// What a schema left undefined is no value that an entry can hold.
		process: JSON.parse(JSON.stringify(process)),
	};
	doc.transact(() => processesIn(doc).push([entry]), localEdit);
}

/** Oldest first. A version that this app cannot read is left out and counted. */
export function readOwnProcesses(doc: Y.Doc): {
	own: readonly OwnProcess[];
	unreadable: number;
} {
	const entries = processesIn(doc).toArray();
	const own = entries.flatMap((entry) => ownFrom(entry) ?? []);
	return { own, unreadable: entries.length - own.length };
}
