/**
 * Where a relay keeps what it forwards. The stores and `Bus` are the only seams to the outside: a
 * second kind of store (PostgreSQL) replaces this one without a change elsewhere, so everything is
 * asynchronous and `append` states which number it continues from.
 *
 * Contract, tested on every store:
 * - `append` resolves after the rows are on the disk (power cut, not just a killed process), all of
 *   them or none. `moved`: the channel's last number is not `base`, nothing was written.
 * - Numbers of a channel are 1, 2, 3… without gaps; (channel, device, seq) and (channel, number) are
 *   unique. Nothing is ever changed or deleted in the log.
 * - A member row replaces the channel's open invitations in the same transaction.
 * - Failures of the machinery are thrown as `StoreFailed`; what was refused then is not stored.
 */
import type { Bytes } from '../src/protocol/bytes.ts';
import type { LetterStore, OpenInvitation } from './letter-store.ts';

export interface NewEntry {
	readonly dev: Bytes;
	readonly seq: number;
	readonly id: Bytes;
	readonly raw: Bytes;
	/** For a member record: the invitations that it leaves open. Else `null`. */
	readonly invites: readonly OpenInvitation[] | null;
}

export interface StoredHead {
	readonly dev: Bytes;
	readonly seq: number;
	readonly id: Bytes;
}

export interface StoredChannel {
	readonly n: number;
	/** Of all entries together, without the store's own overhead. */
	readonly bytes: number;
	/** The last entry of each device. */
	readonly heads: readonly StoredHead[];
	/** Member records in order. */
	readonly line: readonly StoredRecord[];
}

export interface StoredRecord {
	readonly id: Bytes;
	readonly raw: Bytes;
}

export interface ReadLimit {
	readonly entries: number;
	/** The first entry is read even if it alone is larger. */
	readonly bytes: number;
}

interface Span {
	readonly dev: Bytes;
	readonly from: number;
	readonly to: number;
}

export interface LogStore {
	/** 16 random bytes, made with the store: another id means another, or an emptied, disk. */
	readonly relayId: Bytes;
	/** `null` when nothing was ever stored for it. */
	channel(ch: Bytes): Promise<StoredChannel | null>;
	append(ch: Bytes, base: number, entries: readonly NewEntry[]): Promise<'appended' | 'moved'>;
	/** Entries numbered after `after`, in order. */
	read(ch: Bytes, after: number, limit: ReadLimit): Promise<readonly Bytes[]>;
	/** Entries of one device, both ends included, in order. */
	span(ch: Bytes, span: Span, limit: ReadLimit): Promise<readonly Bytes[]>;
	find(ch: Bytes, dev: Bytes, seq: number): Promise<{ id: Bytes; n: number } | null>;
}

export interface RelayStores {
	readonly log: LogStore;
	readonly letters: LetterStore;
	close(): void;
}

export type StoreFault = 'full' | 'unwritable' | 'in-use' | 'damaged' | 'newer' | 'failed';

export class StoreFailed extends Error {
	override readonly name = 'StoreFailed';
	readonly fault: StoreFault;

	constructor(fault: StoreFault, options?: ErrorOptions) {
		super(`relay store: ${fault}`, options);
		this.fault = fault;
	}
}

/** The first entries of a list that fit; at least one. */
export function withinLimit(entries: Iterable<Bytes>, limit: ReadLimit): readonly Bytes[] {
	const taken: Bytes[] = [];
	let bytes = 0;
	for (const raw of entries) {
		bytes += raw.length;
		if (taken.length > 0 && (taken.length >= limit.entries || bytes > limit.bytes)) break;
		taken.push(raw);
	}
	return taken;
}
