/**
 * The write path of one open dossier: local updates wait in a batch, are sealed, and are stored in
 * one strict transaction together with the channel rows, the summary and the rows of the caller.
 *
 * What could not be stored stays in memory, in order, and is tried again with the next flush.
 */
import * as Y from 'yjs';
import type { DossierDocs } from '../document/dossier-docs.ts';
import { type Touched, touchedIn } from '../document/single-values.ts';
import type { Author } from '../log/seal-entry.ts';
import type { Touch } from '../protocol/entry-body.ts';
import type { SealedChange } from '../storage/log-write.ts';
import { StorageFailed, type StorageFailure } from '../storage/storage-failed.ts';
import { BatchTimer, maxBatchUpdates, type Pace } from './batch.ts';
import type { Batch, Prepared } from './channel.ts';
import { type DossierChannels, type Part, type PreparedParts, parts } from './dossier-channels.ts';
import { arrived } from './load-document.ts';
import type { Clock } from './ports.ts';

/** What could not be stored is tried again by itself: somebody may have made room. */
const retryAfterMs = 5000;

/** Well below what an entry may hold (protocol/entry.ts), whatever merging adds. */
const maxBatchBytes = 128 * 1024;

export interface WriterParts {
	readonly docs: DossierDocs;
	readonly channels: DossierChannels;
	readonly clock: Clock;
	readonly author: () => Author;
	readonly pace: () => Pace;
	/** Writes the prepared change with the new summary in one transaction. */
	readonly write: (prepared: PreparedParts, rows: readonly SealedChange[]) => Promise<void>;
	/** Something about `saved` or `problem` is different now. */
	readonly changed: () => void;
}

interface Waiting {
	readonly update: Uint8Array;
	readonly touched: readonly Touch[];
}

export class DossierWriter {
	readonly #parts: WriterParts;
	readonly #timer: BatchTimer;
	readonly #stops: readonly (() => void)[];
	#waiting: Record<Part, readonly Waiting[]> = { shared: [], prof: [] };
	#failure: StorageFailure | null = null;
	#cancelRetry: () => void = () => {};

	constructor(writerParts: WriterParts) {
		this.#parts = writerParts;
		this.#timer = new BatchTimer(writerParts.clock, () => {
			this.flush().catch(() => {});
		});
		this.#stops = parts.map((part) => this.#watch(part));
	}

	/** Everything typed so far is in the database. */
	get saved(): boolean {
		return parts.every((part) => this.#waiting[part].length === 0);
	}

	/** Why the last flush failed; `null` after one that did not. */
	get failure(): StorageFailure | null {
		return this.#failure;
	}

	/** Resolves when everything waiting and `rows` are durable. Throws `StorageFailed`. */
	flush(rows: readonly SealedChange[] = []): Promise<void> {
		this.#timer.clear();
		return this.#parts.channels.turns.take(async () => {
			const taken = this.#waiting;
			const busy = parts.filter((part) => taken[part].length > 0);
			if (busy.length === 0 && rows.length === 0) return;
			try {
				const prepared: Partial<Record<Part, Prepared>> = {};
				for (const part of busy) {
					const batches = batchesOf(taken[part]);
					const channel = this.#parts.channels[part];
					prepared[part] = await channel.prepareUpdates(batches, this.#parts.author());
				}
				await this.#parts.write(prepared, rows);
			} catch (error) {
				this.#failure = error instanceof StorageFailed ? error.failure : 'unexpected';
				this.#retryLater();
				this.#parts.changed();
				throw error;
			}
			// What was typed during the transaction stays.
			for (const part of parts) {
				this.#waiting = {
					...this.#waiting,
					[part]: this.#waiting[part].slice(taken[part].length),
				};
			}
			this.#failure = null;
			this.#parts.changed();
		});
	}

	stop(): void {
		this.#timer.clear();
		this.#cancelRetry();
		for (const stop of this.#stops) stop();
	}

	#retryLater(): void {
		this.#cancelRetry();
		this.#cancelRetry = this.#parts.clock.after(retryAfterMs, () => {
			this.flush().catch(() => {});
		});
	}

	#watch(part: Part): () => void {
		const doc = this.#parts.docs[part];
		const listen = (
			update: Uint8Array,
			origin: unknown,
			_doc: Y.Doc,
			transaction: Y.Transaction,
		) => {
			if (origin === arrived) return;
			const touched = touchedIn(transaction).map(touchOf);
			this.#waiting = {
				...this.#waiting,
				[part]: [...this.#waiting[part], { update, touched }],
			};
			this.#timer.edited(this.#parts.pace());
			this.#parts.changed();
		};
		doc.on('update', listen);
		return () => doc.off('update', listen);
	}
}

/** An entry takes single values only: a list or a record stands in it as its JSON text. */
const touchOf = ([path, value]: Touched): Touch => [
	path,
	value === null ||
	typeof value === 'string' ||
	typeof value === 'boolean' ||
	typeof value === 'number'
		? value
		: JSON.stringify(value),
];

/** Merged into entries of at most 64 updates and 128 KiB; of each path the last value counts. */
export function batchesOf(waiting: readonly Waiting[]): readonly Batch[] {
	const groups: Waiting[][] = [];
	let bytes = 0;
	for (const one of waiting) {
		const group = groups.at(-1);
		bytes += one.update.length;
		if (group && group.length < maxBatchUpdates && bytes <= maxBatchBytes) group.push(one);
		else {
			groups.push([one]);
			bytes = one.update.length;
		}
	}
	return groups.map((some) => ({
		update: new Uint8Array(Y.mergeUpdates(some.map(({ update }) => update))),
		touched: [...new Map(some.flatMap(({ touched }) => touched))],
	}));
}
