/**
 * An open dossier without its screen: documents, the write path, what arrives, presence, receipts.
 * `Dossier` shows what stands here.
 */
import type { DossierDocs } from '../document/dossier-docs.ts';
import type { Author } from '../domain/author.ts';
import type { Author as LogAuthor } from '../log/seal-entry.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { paces } from './batch.ts';
import { type DossierChannels, type Part, parts } from './dossier-channels.ts';
import { historyOf } from './dossier-history.ts';
import { DossierWriter, type WriterParts } from './dossier-writer.ts';
import type { ExtraRow } from './extra-row.ts';
import type { Filed } from './filing.ts';
import {
	applyArrived,
	arrived,
	type DocumentParts,
	type LoadedDocument,
	shelveDocument,
} from './load-document.ts';
import type { Clock } from './ports.ts';
import { Receipts } from './receipts.ts';
import type { SealedRows } from './sealed-rows.ts';
import { type DossierStatus, storageProblemOf } from './sync-status.ts';
import { UndoOrder } from './undo-order.ts';
import { WhoIsHere } from './who-is-here.ts';

/** Entries after which an open dossier is put on the shelf. */
const shelveEvery = 200;

export interface RoomParts {
	readonly channels: DossierChannels;
	readonly loaded: Readonly<Record<Part, LoadedDocument>>;
	readonly documents: DocumentParts;
	readonly clock: Clock;
	readonly me: { readonly deviceId: string; readonly personId: string };
	readonly author: () => Author;
	readonly logAuthor: () => LogAuthor;
	readonly rows: SealedRows;
	readonly write: WriterParts['write'];
	readonly delivery: () => Omit<DossierStatus, 'saved' | 'seenBy'>;
	readonly sendPresence: (part: Part, content: Bytes) => void;
	/** The content changed by something that arrived. */
	readonly arrivedIn: () => void;
	/** From here on the room takes nothing more. Called within the dossier's turn. */
	readonly shelved: () => void;
}

export class DossierRoom {
	readonly channels: DossierChannels;
	readonly docs: DossierDocs;
	readonly author: () => Author;
	readonly me: RoomParts['me'];
	readonly writer: DossierWriter;
	readonly undo: UndoOrder;
	readonly presence: WhoIsHere;
	readonly #parts: RoomParts;
	readonly #receipts: Receipts;
	#sinceShelved = 0;
	#listener: () => void = () => {};

	constructor(roomParts: RoomParts) {
		const { channels, loaded, clock, author, logAuthor, write } = roomParts;
		this.#parts = roomParts;
		this.channels = channels;
		this.me = roomParts.me;
		this.author = author;
		this.docs = { shared: loaded.shared.doc, prof: loaded.prof.doc };
		const changed = () => this.#listener();
		this.presence = new WhoIsHere({ clock, send: roomParts.sendPresence, changed });
		this.writer = new DossierWriter({
			docs: this.docs,
			channels,
			clock,
			author: logAuthor,
			pace: () => (this.presence.heard.size > 0 ? paces.inCompany : paces.alone),
			write: async (prepared, rows) => {
				await write(prepared, rows);
				this.#entered(1);
			},
			changed,
		});
		this.undo = new UndoOrder(this.docs, changed);
		this.#receipts = new Receipts(roomParts);
	}

	get id(): string {
		return this.channels.id;
	}

	get unreadable(): number {
		return parts.reduce((sum, part) => sum + this.channels[part].state.unread, 0);
	}

	delivery(): Omit<DossierStatus, 'saved' | 'seenBy'> {
		const delivery = this.#parts.delivery();
		const { failure } = this.writer;
		return failure ? { ...delivery, problem: storageProblemOf(failure) } : delivery;
	}

	/** One listener: the screen. */
	watch(listener: () => void): void {
		this.#listener = listener;
	}

	/** Something outside the room changed what it shows: connection, acknowledgements. */
	changed(): void {
		this.#listener();
	}

	/** Applies what was verified and stored. Called within the dossier's turn. */
	receive(part: Part, { updates, members, unreadable }: Filed): void {
		const doc = this.docs[part];
		doc.transact(() => {
			for (const { body } of updates) applyArrived(doc, body.update);
		}, arrived);
		if (updates.length > 0) this.#parts.arrivedIn();
		this.#entered(updates.length);
		this.#receipts.plan();
		if (updates.length > 0 || members || unreadable > 0) this.#listener();
	}

	async flush(rows: readonly ExtraRow[]): Promise<void> {
		await this.writer.flush(await this.#parts.rows.changes(rows));
	}

	history() {
		const { documents } = this.#parts;
		return this.writer
			.flush()
			.catch(() => {})
			.then(() => historyOf(this.channels, documents.log, documents.schema));
	}

	acknowledgeMembers(): Promise<void> {
		const { shared } = this.channels;
		return this.channels.turns.take(async () => {
			const acknowledged = [
				...new Set([...shared.state.members.values()].map(({ personId }) => personId)),
			];
			await this.channels.write({ shared: await shared.prepareRecord({ acknowledged }) });
			this.#listener();
		});
	}

	/**
	 * Stores what is waiting, puts the documents on the shelf and lets them go. Somebody may type until
	 * the end: it is the end only when nothing was typed during the shelving.
	 */
	async close(): Promise<void> {
		this.#receipts.stop();
		this.presence.leave();
		try {
			do {
				await this.writer.flush();
				await this.channels.turns.take(() => this.#lastShelving());
			} while (!this.writer.saved);
		} finally {
			this.#parts.shelved();
			this.writer.stop();
			this.undo.destroy();
			const { loaded } = this.#parts;
			for (const part of parts) this.docs[part].destroy();
			await Promise.all(parts.map((part) => loaded[part].shelf.close()));
		}
	}

	async #lastShelving(): Promise<void> {
		await this.#shelve();
		if (!this.writer.saved) return;
		this.writer.stop();
		this.#parts.shelved();
	}

	/** A tab that is killed every time must not make opening slower and slower. */
	#entered(entries: number): void {
		this.#sinceShelved += entries;
		if (this.#sinceShelved < shelveEvery) return;
		this.#sinceShelved = 0;
		this.channels.turns.take(() => this.#shelve()).catch(() => {});
	}

	async #shelve(): Promise<void> {
		const { documents, loaded } = this.#parts;
		const isStored = () => this.writer.saved;
		for (const part of parts) {
			await shelveDocument(this.channels[part], loaded[part], documents, isStored);
		}
	}
}
