/** Finds the channels of a dossier and keeps them; each is opened once, when it is first needed. */

import { bytesOfHex } from '../protocol/bytes.ts';
import type { LogStore } from '../storage/log-store.ts';
import { openChannelKeys } from '../vault/channel-keys.ts';
import type { Caseload } from './caseload.svelte.ts';
import { Channel } from './channel.ts';
import { ChannelRecord } from './channel-record.ts';
import { DossierChannels, type Part } from './dossier-channels.ts';
import { secretsOf } from './keyring.ts';
import type { Sealer } from './sealer.ts';

export interface BookParts {
	readonly caseload: Caseload;
	readonly sealer: Sealer;
	readonly log: LogStore;
	readonly schema: number;
	/** This profile is a copy: edits are parked until it is a device of its own. */
	readonly parks: boolean;
}

/** Thrown when the rows of a channel are missing or damaged: this dossier cannot be opened. */
class ChannelUnreadable extends Error {
	override readonly name = 'ChannelUnreadable';
}

export class ChannelBook {
	readonly #parts: BookParts;
	readonly #open = new Map<string, Promise<DossierChannels>>();
	readonly #dossierOfProf = new Map<string, string>();

	constructor(parts: BookParts) {
		this.#parts = parts;
	}

	/** Throws `ChannelUnreadable` when the dossier is not on this laptop or its rows are damaged. */
	dossier(id: string): Promise<DossierChannels> {
		const open = this.#open.get(id) ?? this.#load(id);
		this.#open.set(id, open);
		open.catch(() => this.#open.delete(id));
		return open;
	}

	/** `null` for a dossier that cannot be read: work on all the others goes on without it. */
	async readable(id: string): Promise<DossierChannels | null> {
		try {
			return await this.dossier(id);
		} catch (error) {
			if (error instanceof ChannelUnreadable) return null;
			throw error;
		}
	}

	/** The dossier of a channel and which part it is; `null` for a channel we know nothing of. */
	async find(
		channelId: string,
	): Promise<{ readonly channels: DossierChannels; readonly part: Part } | null> {
		const { entries } = this.#parts.caseload;
		if (entries.has(channelId)) {
			return { channels: await this.dossier(channelId), part: 'shared' };
		}
		const id = this.#dossierOfProf.get(channelId) ?? this.#dossierWithProf(channelId);
		return id === null ? null : { channels: await this.dossier(id), part: 'prof' };
	}

	/** All channels, without opening any. */
	channelIds(): readonly string[] {
		return [...this.#parts.caseload.entries.values()].flatMap(({ id, prof }) => [id, prof]);
	}

	has(dossierId: string): boolean {
		return this.#parts.caseload.entries.has(dossierId);
	}

	remove(dossierId: string): void {
		this.#open.delete(dossierId);
	}

	/** A dossier that has just been made or joined. */
	add(channels: DossierChannels): void {
		this.#open.set(channels.id, Promise.resolve(channels));
	}

	#dossierWithProf(channelId: string): string | null {
		this.#dossierOfProf.clear();
		for (const { id, prof } of this.#parts.caseload.entries.values()) {
			this.#dossierOfProf.set(prof, id);
		}
		return this.#dossierOfProf.get(channelId) ?? null;
	}

	async #load(id: string): Promise<DossierChannels> {
		const entry = this.#parts.caseload.entries.get(id);
		if (!entry) throw new ChannelUnreadable('no such dossier');
		const [shared, prof] = await Promise.all([this.#channel(entry.id), this.#channel(entry.prof)]);
		return new DossierChannels(shared, prof, this.#parts.log);
	}

	async #channel(id: string): Promise<Channel> {
		const { sealer, log, schema, parks } = this.#parts;
		const [row, secrets] = await Promise.all([sealer.read('channel', id), secretsOf(id, sealer)]);
		const record = ChannelRecord.safeParse(row).data;
		const ch = bytesOfHex(id);
		if (!record || !secrets || !ch) throw new ChannelUnreadable('damaged channel row');
		const [keys, waiting] = await Promise.all([openChannelKeys(ch, secrets), log.waiting(id)]);
		const held = waiting.map(({ bytes }) => new Uint8Array(bytes));
		return new Channel({ id, keys, record, waiting: held, parks, log, sealer, schema });
	}
}
