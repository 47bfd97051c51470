/**
 * How far this store has come since the last pairing: highest sequence number, number of receipts.
 *
 * Written in the transaction of every receipt, so a store that was restored from an older backup
 * shows an older mark, and the extension offers again what it still keeps.
 */
import type { ExtraRow } from '../extra-row.ts';
import type { CaptureRows } from './capture-ports.ts';
import { StoredWatermark } from './stored-rows.ts';

const row = 'capture-watermark';
export const noWatermark: StoredWatermark = { seq: 0, receipts: 0 };

export const watermarkRow = (mark: StoredWatermark): ExtraRow => ({
	table: 'setting',
	id: row,
	content: mark,
});

export class Watermark {
	#mark: StoredWatermark;

	private constructor(mark: StoredWatermark) {
		this.#mark = mark;
	}

	static async open(rows: CaptureRows): Promise<Watermark> {
		const stored = StoredWatermark.safeParse(await rows.read('setting', row));
		return new Watermark(stored.data ?? noWatermark);
	}

	get mark(): StoredWatermark {
		return this.#mark;
	}

	/** The mark after receipts for these sequence numbers. */
	after(seqs: readonly number[]): StoredWatermark {
		const { seq, receipts } = this.#mark;
		return { seq: Math.max(seq, ...seqs), receipts: receipts + seqs.length };
	}

	/** Only after the transaction that held `watermarkRow(mark)` completed. */
	reached(mark: StoredWatermark): void {
		this.#mark = mark;
	}
}
