/**
 * The pairings of this store: the current one, and earlier ones whose keys may still open what was
 * sealed before.
 */
import { inboxKeyPair, type PairingKeys, pairingKeys } from '../../vault/capture-pairing.ts';
import type { Inbox } from '../../vault/capture-seal.ts';
import type { ExtraRow } from '../extra-row.ts';
import type { CaptureRows } from './capture-ports.ts';
import { bytesIn } from './control-channel.ts';
import { type StoredPairing, StoredPairings } from './stored-rows.ts';

const row = 'capture-pairing';
const keptPairings = 8;

/** A pairing whose keys are imported. */
export interface Pairing {
	readonly stored: StoredPairing;
	readonly inbox: Inbox;
	readonly inboxKeys: CryptoKeyPair;
	readonly keys: PairingKeys;
}

export class PairingBook {
	readonly #rows: CaptureRows;
	#pairings: readonly Pairing[] = [];
	#ended = true;

	private constructor(rows: CaptureRows) {
		this.#rows = rows;
	}

	static async open(rows: CaptureRows): Promise<PairingBook> {
		const book = new PairingBook(rows);
		const stored = StoredPairings.safeParse(await rows.read('setting', row)).data;
		book.#pairings = await Promise.all((stored?.pairings ?? []).map(opened));
		book.#ended = stored?.ended ?? true;
		return book;
	}

	get current(): Pairing | null {
		return this.#ended ? null : (this.#pairings[0] ?? null);
	}

	/** Epochs other than the current one that can still be opened. */
	get formerEpochs(): string[] {
		const former = this.#ended ? this.#pairings : this.#pairings.slice(1);
		return former.map(({ stored }) => stored.inboxEpoch);
	}

	ofEpoch(inboxEpoch: string): Pairing | null {
		return this.#pairings.find(({ stored }) => stored.inboxEpoch === inboxEpoch) ?? null;
	}

	/** @param rows kept in the same transaction */
	async add(stored: StoredPairing, rows: readonly ExtraRow[]): Promise<void> {
		const pairings = [await opened(stored), ...this.#pairings].slice(0, keptPairings);
		await this.#keep(pairings, false, rows);
	}

	/** The keys stay: what was sealed before can still arrive. */
	end(): Promise<void> {
		return this.#keep(this.#pairings, true, []);
	}

	async #keep(
		pairings: readonly Pairing[],
		ended: boolean,
		rows: readonly ExtraRow[],
	): Promise<void> {
		const content: StoredPairings = { ended, pairings: pairings.map(({ stored }) => stored) };
		await this.#rows.write([{ table: 'setting', id: row, content }, ...rows]);
		this.#pairings = pairings;
		this.#ended = ended;
	}
}

async function opened(stored: StoredPairing): Promise<Pairing> {
	return {
		stored,
		inbox: { publicKey: stored.publicKey, epoch: bytesIn(stored.inboxEpoch) },
		inboxKeys: await inboxKeyPair(stored),
		keys: await pairingKeys(stored.secret),
	};
}
