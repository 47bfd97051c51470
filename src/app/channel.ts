/**
 * One channel on this laptop: its verified state, its keys, and what stands in its row.
 *
 * A change is prepared here, written by the caller in one transaction together with everything that
 * belongs to it, and adopted after the transaction is complete. A prepared change that could not be
 * written is forgotten; the channel is as it was. Callers take turns (see dossier-channels.ts).
 */
import type { ChannelState } from '../log/channel-state.ts';
import { emptyState } from '../log/channel-state.ts';
import { receive } from '../log/receive.ts';
import { readState, saveState } from '../log/saved-state.ts';
import type { Author, Sealed } from '../log/seal-entry.ts';
import { sealUpdate } from '../log/seal-update.ts';
import { missingOf } from '../log/seen.ts';
import { type Bytes, bytesOfHex, hexOf } from '../protocol/bytes.ts';
import type { Touch } from '../protocol/entry-body.ts';
import type { LogStore } from '../storage/log-store.ts';
import type { LogWrite, NewEntry, SealedChange } from '../storage/log-write.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import type { ChannelRecord } from './channel-record.ts';
import { changesSomething, type Filed, filed } from './filing.ts';
import { openNote } from './open-matters.ts';
import type { Sealer } from './sealer.ts';

export interface Batch {
	readonly update: Bytes;
	readonly touched: readonly Touch[];
}

/** A change that is ready to be written. */
export interface Prepared {
	readonly write: LogWrite;
	readonly rows: readonly SealedChange[];
	readonly next: { readonly state: ChannelState; readonly record: ChannelRecord };
}

export interface ChannelParts {
	readonly id: string;
	readonly keys: ChannelKeys;
	readonly record: ChannelRecord;
	/** Entries that waited for another one when the app was closed. */
	readonly waiting: readonly Bytes[];
	readonly log: LogStore;
	readonly sealer: Sealer;
	/** Edits are kept, but not sealed. */
	readonly parks: boolean;
	/** Version of the documents, see document/schema-version.ts. */
	readonly schema: number;
}

export class Channel {
	readonly id: string;
	readonly keys: ChannelKeys;
	readonly #parts: ChannelParts;
	#record: ChannelRecord;
	#state: ChannelState;
	#waiting: readonly Bytes[];

	constructor(parts: ChannelParts) {
		this.#parts = parts;
		this.id = parts.id;
		this.keys = parts.keys;
		this.#waiting = parts.waiting;
		this.#record = parts.record;
		this.#state =
			readState(parts.record.state) ?? emptyState(bytesOfHex(parts.id) ?? new Uint8Array());
	}

	get state(): ChannelState {
		return this.#state;
	}

	get record(): ChannelRecord {
		return this.#record;
	}

	/** The dossier is named after its shared channel. */
	get dossierId(): string {
		return this.#state.sharedChannel ?? this.id;
	}

	adopt({ next }: Prepared): void {
		this.#state = next.state;
		this.#record = next.record;
	}

	/**
	 * Seals batches one after the other, parked ones first. While a proposal is unanswered, and in a
	 * copied profile, they are parked instead.
	 */
	async prepareUpdates(batches: readonly Batch[], author: Author): Promise<Prepared> {
		if (this.#record.proposal || this.#parts.parks) {
			const parked = [...this.#record.parked, ...batches];
			const prepared = await this.#prepared({}, this.#state, { parked });
			const note = await openNote(this.#parts.sealer, this.id, this.dossierId);
			return { ...prepared, rows: [...prepared.rows, note] };
		}
		let state = this.#state;
		const append: NewEntry[] = [];
		let lastEdit = this.#record.lastEdit;
		for (const { update, touched } of [...this.#record.parked, ...batches]) {
			const { schema } = this.#parts;
			const next = await sealUpdate(state, this.keys, author, { update, touched, schema });
			state = next.state;
			append.push(newEntry(this.id, next.sealed, 'send'));
			if (changesSomething(update)) lastEdit = next.sealed.seq;
		}
		return this.#prepared({ append }, state, { lastEdit, owes: false, parked: [] });
	}

	/** Judges what came from a relay or a file. `filed` says what to apply once it is stored. */
	async prepareReceived(
		entries: readonly Bytes[],
		ownDevice: string,
	): Promise<{ prepared: Prepared; filed: Filed }> {
		const { id, log, schema } = this.#parts;
		const { state, judged } = await receive(this.#state, [...entries, ...this.#waiting], {
			keys: this.keys,
			schema,
			storedId: async (dev, seq) => {
				const [stored] = await log.entriesOf(id, dev, seq, seq);
				return stored ? bytesOfHex(stored.id) : null;
			},
		});
		this.#waiting = [];
		const sorted = filed(id, judged);
		const lastAt = { ...this.#record.lastAt };
		for (const { dev, body } of sorted.updates) {
			const person = state.members.get(dev)?.personId;
			if (person) lastAt[person] = Math.max(lastAt[person] ?? 0, body.at);
		}
		const news = sorted.updates.some(
			({ dev, body }) => dev !== ownDevice && changesSomething(body.update),
		);
		const owes = this.#record.owes || news;
		return { prepared: await this.#prepared(sorted.write, state, { lastAt, owes }), filed: sorted };
	}

	/** Any other change of the row. */
	prepareRecord(patch: Partial<ChannelRecord>): Promise<Prepared> {
		return this.#prepared({}, this.#state, patch);
	}

	/** A change that was worked out elsewhere: see retreat.ts. */
	prepareState(
		state: ChannelState,
		write: LogWrite,
		patch: Partial<ChannelRecord>,
	): Promise<Prepared> {
		return this.#prepared(write, state, patch);
	}

	/** Entries that others name and we lack. */
	gaps() {
		return missingOf(this.#state).map(({ deviceId, from, to }) => ({ dev: deviceId, from, to }));
	}

	async #prepared(
		write: LogWrite,
		state: ChannelState,
		patch: Partial<ChannelRecord>,
	): Promise<Prepared> {
		const record = { ...this.#record, ...patch, state: saveState(state) };
		const row = await this.#parts.sealer.change('channel', this.id, record);
		return { write, rows: [row], next: { state, record } };
	}
}

/** `prev` stands at offset 52 of an entry, see protocol/entry.ts. */
export function newEntry(ch: string, sealed: Sealed, relay: NewEntry['relay']): NewEntry {
	const { bytes, id, deviceId: dev, seq } = sealed;
	return { ch, dev, seq, prev: hexOf(bytes.subarray(52, 84)), id: hexOf(id), bytes, relay };
}
