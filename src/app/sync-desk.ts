/**
 * What the relay client asks of this laptop: the read path and the outbox, over the sealed log.
 *
 * Every entry is judged before it is stored, and stored before it is applied. Sync sees bytes only.
 */
import type { Bytes } from '../protocol/bytes.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';
import type { LogStore } from '../storage/log-store.ts';
import type { Cursor, Head, OutboxRow, SyncStorage } from '../sync/sync-storage.ts';
import type { Caseload } from './caseload.svelte.ts';
import type { Prepared } from './channel.ts';
import type { ChannelBook } from './channel-book.ts';
import type { DossierChannels, Part } from './dossier-channels.ts';
import type { Filed } from './filing.ts';
import { prepareRetreat } from './retreat.ts';

export interface DeskParts {
	readonly log: LogStore;
	readonly book: ChannelBook;
	readonly caseload: Caseload;
	readonly ownDevice: string;
	/** Entries in all outboxes together. */
	readonly waiting: () => number;
	/** Tells an open dossier what to apply. */
	readonly deliver: (dossierId: string, part: Part, filed: Filed) => void;
	readonly isOpen: (dossierId: string) => boolean;
	/** The summary of a closed dossier does not know what arrived. */
	readonly stale: (dossierId: string) => void;
	/** Acknowledgements are stored. */
	readonly delivered: (channelId: string) => Promise<void>;
	/** Entries of this very device came that were not written here: the profile was copied. */
	readonly copied: () => void;
	/** The channel is to be read from the beginning. */
	readonly reread: (channelId: string) => void;
	readonly schema: number;
	readonly refused: (channelId: string, refusal: RequestRefusal) => void;
}

export class SyncDesk implements SyncStorage {
	readonly #parts: DeskParts;

	constructor(parts: DeskParts) {
		this.#parts = parts;
	}

	cursor(ch: string): Promise<Cursor | null> {
		return this.#parts.log.cursor(ch);
	}

	heads(ch: string): Promise<readonly Head[]> {
		return this.#parts.log.heads(ch);
	}

	async outbox(ch: string, maxRows: number): Promise<readonly OutboxRow[]> {
		return (await this.#parts.log.outbox(ch, maxRows)).map(({ id, bytes }) => ({ id, raw: bytes }));
	}

	async waiting(): Promise<number> {
		return this.#parts.waiting();
	}

	async receive(ch: string, entries: readonly Uint8Array[], cursor: Cursor | null) {
		const found = await this.#parts.book.find(ch);
		if (!found) return { gaps: [] };
		const { channels, part } = found;
		return channels.turns.take(() => this.#receive(channels, part, entries.map(owned), cursor));
	}

	async delivered(ch: string, ids: readonly string[], cursor: Cursor | null, at: number) {
		const found = await this.#parts.book.find(ch);
		if (!found) return;
		const { channels, part } = found;
		await channels.turns.take(async () => {
			const prepared = await channels[part].prepareRecord({ deliveredAt: at });
			const write = { receipted: ids, cursors: cursor ? [{ ch, ...cursor }] : [] };
			await channels.write({ [part]: { ...prepared, write } });
		});
		await this.#parts.delivered(ch);
	}

	async refused(ch: string, _id: string, refusal: RequestRefusal): Promise<void> {
		const found = await this.#parts.book.find(ch);
		if (found && refusal === 'fork') {
			await found.channels.turns.take(() => this.#retreat(found.channels, found.part));
		}
		this.#parts.refused(ch, refusal);
	}

	async lacking(ch: string, heads: readonly Head[], maxRows: number) {
		const known = new Map(heads.map(({ dev, seq }) => [dev, seq]));
		const lacks = ({ dev, seq }: { dev: string; seq: number }) => seq > (known.get(dev) ?? 0);
		const rows = await this.#parts.log.entriesWhere(ch, lacks, maxRows);
		return rows.map(({ id, bytes }) => ({ id, raw: bytes }));
	}

	async #receive(
		channels: DossierChannels,
		part: Part,
		entries: readonly Bytes[],
		cursor: Cursor | null,
	) {
		const channel = channels[part];
		const { ownDevice } = this.#parts;
		const { prepared, filed } = await channel.prepareReceived(entries, ownDevice);
		if (filed.write.forks.some(({ dev }) => dev === ownDevice)) {
			await this.#retreat(channels, part);
			return { gaps: [] };
		}
		if (filed.updates.some(({ dev }) => dev === ownDevice)) this.#parts.copied();
		const cursors = cursor ? [{ ch: channel.id, ...cursor }] : [];
		const change = { ...prepared, write: { ...prepared.write, cursors } };
		await this.#store(channels, part, change, filed);
		this.#parts.deliver(channels.id, part, filed);
		return { gaps: channel.gaps() };
	}

	/** Another copy of this device was first: our entries are taken back and parked. */
	async #retreat(channels: DossierChannels, part: Part): Promise<void> {
		const { log, ownDevice, schema, copied, delivered, reread } = this.#parts;
		const channel = channels[part];
		const retreat = await prepareRetreat(channel, { log, dev: ownDevice, schema });
		if (retreat) await channels.write({ [part]: retreat });
		await delivered(channel.id);
		reread(channel.id);
		copied();
	}

	/** A closed dossier is marked in the same transaction: its summary is behind from here on. */
	async #store(channels: DossierChannels, part: Part, change: Prepared, filed: Filed) {
		const { caseload, isOpen, stale } = this.#parts;
		const entry = caseload.entries.get(channels.id);
		const closed = filed.updates.length > 0 && entry && !isOpen(channels.id);
		const behind = closed && !entry.stale ? [{ ...entry, stale: true }] : [];
		await caseload.change(behind, (rows) => channels.write({ [part]: change }, rows));
		if (closed) stale(channels.id);
	}
}

const owned = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
