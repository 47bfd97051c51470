import { bytesToBase64 } from '../../protocol/base64.ts';
import type { Random } from '../../protocol/bytes.ts';
import type { CaptureDossier, CaptureDossiers, CaptureRows } from './capture-ports.ts';
import { type StoredTalk, StoredTalks } from './stored-rows.ts';
import { endedAt, longestTalkMs, type Talk, talkOf, withTalk } from './talk-handle.ts';

const row = 'capture-talks';

export interface TalksParts {
	readonly rows: CaptureRows;
	readonly dossiers: CaptureDossiers;
	readonly randomBytes: Random;
	now(): number;
}

/** The running conversation, and which dossiers earlier handles meant. */
export class Talks {
	readonly #parts: TalksParts;
	#all: readonly StoredTalk[] = [];
	#dossier: CaptureDossier | null = null;
	#current: Talk | null = $state(null);

	private constructor(parts: TalksParts) {
		this.#parts = parts;
	}

	static async open(parts: TalksParts): Promise<Talks> {
		const talks = new Talks(parts);
		const stored = StoredTalks.safeParse(await parts.rows.read('setting', row)).data ?? [];
		talks.#all = endedAt(stored, parts.now());
		return talks;
	}

	get all(): readonly StoredTalk[] {
		return this.#all;
	}

	get current(): Talk | null {
		return this.#current;
	}

	/** The dossier of the running talk, held open until it ends. */
	get dossier(): CaptureDossier | null {
		return this.#dossier;
	}

	/** @throws when this device has no such dossier, or the row cannot be written. */
	async start(dossierId: string, label: string): Promise<Talk> {
		await this.stop();
		const dossier = await this.#parts.dossiers.open(dossierId);
		if (!dossier) throw new RangeError('no such dossier on this device');
		const startedAt = this.#parts.now();
		const talk: StoredTalk = {
			handle: bytesToBase64(this.#parts.randomBytes(16)),
			dossierId,
			label,
			startedAt,
			endsAt: startedAt + longestTalkMs,
		};
		await this.#keep(withTalk(this.#all, talk));
		this.#dossier = dossier;
		this.#current = talkOf(talk);
		return this.#current;
	}

	async stop(): Promise<void> {
		const dossier = this.#dossier;
		if (!this.#current || !dossier) return;
		this.#current = null;
		this.#dossier = null;
		await this.#keep(endedAt(this.#all, this.#parts.now()));
		await this.#parts.dossiers.close(dossier.id);
	}

	/** Ends a talk that has lasted too long; `true` when it did. */
	async expire(): Promise<boolean> {
		if (!this.#current || this.#parts.now() < this.#current.expiresAt) return false;
		await this.stop();
		return true;
	}

	async #keep(talks: readonly StoredTalk[]): Promise<void> {
		await this.#parts.rows.write([{ table: 'setting', id: row, content: talks }]);
		this.#all = talks;
	}
}
