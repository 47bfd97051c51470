/**
 * How far this store has come: highest sequence number and number of receipts of the current epoch.
 *
 * Written in the transaction of every receipt, so a store that was restored from an older backup
 * shows an older mark, and the extension offers again what it still keeps.
 */
import type { ExtraRow } from '../extra-row.ts';
import type { SealedRows } from '../sealed-rows.ts';
import { StoredWatermark } from './stored-rows.ts';

const row = 'capture-watermark';

export class Watermark {
	#mark: StoredWatermark | null;

	private constructor(mark: StoredWatermark | null) {
		this.#mark = mark;
	}

	static async open(rows: SealedRows): Promise<Watermark> {
		const stored = StoredWatermark.safeParse(await rows.read('setting', row));
		return new Watermark(stored.data ?? null);
	}

	/** Zeros for an epoch in which nothing has been applied. */
	of(inboxEpoch: string): { readonly seq: number; readonly receipts: number } {
		const { seq, receipts } =
			this.#mark?.inboxEpoch === inboxEpoch ? this.#mark : { seq: 0, receipts: 0 };
		return { seq, receipts };
	}

	/** The mark after one more receipt; an earlier epoch leaves it as it is. */
	after(inboxEpoch: string, seq: number): StoredWatermark {
		if (this.#mark && this.#mark.inboxEpoch !== inboxEpoch) return this.#mark;
		const { seq: highest, receipts } = this.of(inboxEpoch);
		return { inboxEpoch, seq: Math.max(seq, highest), receipts: receipts + 1 };
	}

	/** A new pairing starts at zero. */
	row(mark: StoredWatermark): ExtraRow {
		return { table: 'setting', id: row, content: mark };
	}

	/** Only after the transaction that held `row(mark)` completed. */
	reached(mark: StoredWatermark): void {
		this.#mark = mark;
	}
}
