/**
 * What the relay client asks of the laptop's store. Sync sees sealed bytes only: it does not verify,
 * decrypt or number anything itself. `core` implements this in src/storage and src/log.
 *
 * Channels, devices and entry ids are lower-case hex here (32, 32 and 64 characters).
 */
import type { Bytes } from '../protocol/bytes.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';

/** How far this laptop has read a channel at one relay. Numbers of another relay mean nothing. */
export interface Cursor {
	readonly relay: string;
	readonly n: number;
}

export interface Head {
	readonly dev: string;
	readonly seq: number;
	readonly id: string;
}

/** Entries of one device that are missing before an entry we hold, both ends included. */
export interface Gap {
	readonly dev: string;
	readonly from: number;
	readonly to: number;
}

export interface OutboxRow {
	readonly id: string;
	readonly raw: Bytes;
}

export interface SyncStorage {
	cursor(ch: string): Promise<Cursor | null>;

	/** The last stored entry of each device in this channel. */
	heads(ch: string): Promise<readonly Head[]>;

	/**
	 * Entries of this laptop that no relay has acknowledged yet, in order of seq. At most about
	 * `maxRows`; sync asks again until it is empty.
	 */
	outbox(ch: string, maxRows: number): Promise<readonly OutboxRow[]>;

	/** How many rows wait in all outboxes together. */
	waiting(): Promise<number>;

	/**
	 * The read path: verify, decrypt, apply, store; the cursor is written in the same strict
	 * transaction. Resolves after its `complete`. Bad entries are set aside inside and never thrown;
	 * a rejection means that nothing was stored (disk full), and sync asks for the same batch later.
	 */
	receive(
		ch: string,
		entries: readonly Bytes[],
		cursor: Cursor | null,
	): Promise<{ readonly gaps: readonly Gap[] }>;

	/**
	 * These rows are on the relay's disk; some may not be in the outbox (an upload). `cursor` is
	 * non-null when it may move too.
	 */
	delivered(ch: string, ids: readonly string[], cursor: Cursor | null, at: number): Promise<void>;

	/**
	 * The relay refused this row for good (`stale-epoch`: seal again; `stale`: rebase; others: show).
	 * Sync stops pushing this channel until `flush(ch)` is called.
	 */
	refused(ch: string, id: string, refusal: RequestRefusal): Promise<void>;

	/**
	 * Stored entries, of whatever device, that a relay with these heads lacks; in the order in which
	 * this laptop stored them (which is an order in which they can be accepted), member records
	 * included; at most about `maxRows`. Used after a relay was wiped or rolled back.
	 */
	lacking(ch: string, heads: readonly Head[], maxRows: number): Promise<readonly OutboxRow[]>;
}
