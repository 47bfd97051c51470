/**
 * Which dossiers are open. Opening is counted, so that two places of the screen may hold one
 * dossier; a closed one that received something gets its summary made anew when it is quiet.
 */

import type { ChannelBook } from './channel-book.ts';
import { type DossierChannels, type Part, type PreparedParts, parts } from './dossier-channels.ts';
import { DossierRoom, type RoomParts } from './dossier-room.ts';
import type { Filed } from './filing.ts';
import {
	type DocumentParts,
	type LoadedDocument,
	loadDocument,
	shelveDocument,
} from './load-document.ts';
import { QuietRefresh } from './quiet-refresh.ts';
import { Turns } from './turns.ts';
import { type DossierLists, writeDossier } from './write-dossier.ts';

export interface RoomsParts
	extends DossierLists,
		Omit<
			RoomParts,
			'channels' | 'loaded' | 'write' | 'delivery' | 'sendPresence' | 'arrivedIn' | 'shelved'
		> {
	readonly book: ChannelBook;
	readonly delivery: (channels: DossierChannels) => ReturnType<RoomParts['delivery']>;
	readonly sendPresence: (
		channels: DossierChannels,
		...said: Parameters<RoomParts['sendPresence']>
	) => void;
	/** Own entries were stored: counts and pushes them. */
	readonly stored: (channels: DossierChannels, prepared: PreparedParts) => void;
}

interface Open {
	readonly room: Promise<DossierRoom>;
	holders: number;
}

export class DossierRooms {
	readonly #parts: RoomsParts;
	readonly #open = new Map<string, Open>();
	/** From the end of loading until the shelving: what arrives in between goes to the room. */
	readonly #ready = new Map<string, DossierRoom>();
	readonly #turns = new Turns();
	readonly #behind: QuietRefresh;

	constructor(roomsParts: RoomsParts) {
		this.#parts = roomsParts;
		this.#behind = new QuietRefresh(roomsParts.clock, (id) => {
			this.#turns.take(() => this.#refresh(id)).catch(() => {});
		});
	}

	isOpen(id: string): boolean {
		return this.#ready.has(id);
	}

	async open(id: string): Promise<DossierRoom> {
		const open = this.#open.get(id) ?? this.#enter(id);
		open.holders += 1;
		return open.room;
	}

	async close(id: string): Promise<void> {
		const open = this.#open.get(id);
		if (!open) return;
		open.holders -= 1;
		if (open.holders > 0) return;
		const room = await open.room;
		if (open.holders > 0) return;
		await room.writer.flush();
		if (open.holders > 0) return;
		this.#open.delete(id);
		await this.#turns.take(() => room.close());
	}

	/** Lets a dossier go that is about to be removed, whoever holds it. */
	async leave(id: string): Promise<void> {
		const open = this.#open.get(id);
		this.#open.delete(id);
		if (open) await this.#turns.take(async () => (await open.room).close());
	}

	/** Stores everything typed, then lets all dossiers go. Used when locking. */
	async closeAll(): Promise<void> {
		this.#behind.stop();
		const open = [...this.#open.values()];
		this.#open.clear();
		await Promise.allSettled(open.map(async ({ room }) => (await room).close()));
		this.#ready.clear();
		await this.#turns.idle();
	}

	async flushAll(): Promise<void> {
		await Promise.allSettled([...this.#ready.values()].map((room) => room.writer.flush()));
	}

	/** What was stored, for the documents of an open dossier. */
	deliver(id: string, part: Part, filed: Filed): void {
		this.#ready.get(id)?.receive(part, filed);
	}

	ready(id: string): DossierRoom | null {
		return this.#ready.get(id) ?? null;
	}

	/** Something outside changed what open dossiers show. */
	changed(): void {
		for (const room of this.#ready.values()) room.changed();
	}

	/** Something arrived that the summary does not know of. */
	stale(id: string): void {
		this.#behind.add(id);
	}

	#enter(id: string): Open {
		// A dossier that is being closed or summarised is let go first.
		const room = this.#turns.take(() => this.#load(id));
		const open: Open = { room, holders: 0 };
		this.#open.set(id, open);
		room.catch(() => this.#open.delete(id));
		return open;
	}

	async #load(id: string): Promise<DossierRoom> {
		const channels = await this.#parts.book.dossier(id);
		return channels.turns.take(async () => {
			const loaded = await loadBoth(channels, this.#parts.documents);
			const docs = { shared: loaded.shared.doc, prof: loaded.prof.doc };
			const { delivery, sendPresence, stored } = this.#parts;
			const room = new DossierRoom({
				...this.#parts,
				channels,
				loaded,
				write: (prepared, rows) =>
					writeDossier(this.#parts, { channels, docs }, prepared, rows).then(() =>
						stored(channels, prepared),
					),
				delivery: () => delivery(channels),
				sendPresence: (part, content) => sendPresence(channels, part, content),
				arrivedIn: () => {
					writeDossier(this.#parts, { channels, docs }).catch(() => {});
				},
				shelved: () => this.#ready.delete(id),
			});
			this.#ready.set(id, room);
			return room;
		});
	}

	async #refresh(id: string): Promise<void> {
		if (this.#ready.has(id)) return;
		const channels = await this.#parts.book.dossier(id);
		await channels.turns.take(async () => {
			const loaded = await loadBoth(channels, this.#parts.documents);
			const docs = { shared: loaded.shared.doc, prof: loaded.prof.doc };
			await writeDossier(this.#parts, { channels, docs });
			for (const part of parts) {
				await shelveDocument(channels[part], loaded[part], this.#parts.documents);
				loaded[part].doc.destroy();
				await loaded[part].shelf.close();
			}
		});
	}
}

async function loadBoth(
	channels: DossierChannels,
	documents: DocumentParts,
): Promise<Readonly<Record<Part, LoadedDocument>>> {
	const [shared, prof] = await Promise.all(
		parts.map((part) => loadDocument(channels[part], documents)),
	);
	if (!shared || !prof) throw new Error('a dossier has two parts');
	return { shared, prof };
}
