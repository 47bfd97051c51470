/**
 * Receipts of an open dossier. A receipt is an empty update: it says "seen" to those who wrote, and is
 * sealed only while the dossier is open, once for a stretch of changes by others.
 */
import type { Author } from '../log/seal-entry.ts';
import { type DossierChannels, parts } from './dossier-channels.ts';
import type { WriterParts } from './dossier-writer.ts';
import { emptyUpdate } from './filing.ts';
import type { Clock } from './ports.ts';

/** A reader answers after this much quiet. */
const receiptAfterMs = 1500;

interface ReceiptParts {
	readonly channels: DossierChannels;
	readonly clock: Clock;
	readonly logAuthor: () => Author;
	readonly write: WriterParts['write'];
}

export class Receipts {
	readonly #parts: ReceiptParts;
	#cancel: () => void = () => {};

	constructor(receiptParts: ReceiptParts) {
		this.#parts = receiptParts;
		this.plan();
	}

	/** Gives a receipt when it is quiet, if one is owed. */
	plan(): void {
		const { channels, clock } = this.#parts;
		if (!parts.some((part) => channels[part].record.owes)) return;
		this.#cancel();
		this.#cancel = clock.after(receiptAfterMs, () => {
			this.#give().catch(() => {});
		});
	}

	stop(): void {
		this.#cancel();
	}

	#give(): Promise<void> {
		const { channels, logAuthor, write } = this.#parts;
		return channels.turns.take(async () => {
			const owing = parts.filter((part) => channels[part].record.owes);
			for (const part of owing) {
				const receipt = [{ update: emptyUpdate, touched: [] }];
				const prepared = await channels[part].prepareUpdates(receipt, logAuthor());
				await write({ [part]: prepared }, []);
			}
		});
	}
}
