/**
 * Captures that go to one place, kept there in one strict transaction: into the plan of a dossier, or
 * into "Nog toewijzen". Their receipts and the watermark are part of it, so an item is never there
 * without its receipt, and the other way round.
 */
import type { NackReason } from '../../protocol/bridge-messages.ts';
import type { SealedCapture } from '../../protocol/sealed-capture.ts';
import type { ExtraRow } from '../extra-row.ts';
import type { CaptureDossier, CaptureDossiers, CaptureRows } from './capture-ports.ts';
import { type Arrival, captureTitle } from './inbox-item.ts';
import { captureIn, writeCapture } from './into-plan.ts';
import { type OpenedCapture, plannedOf } from './opened-capture.ts';
import type { InboxReason, Place, StoredInboxItem, StoredReceipt } from './stored-rows.ts';
import { type Watermark, watermarkRow } from './watermark.ts';

export interface KeepParts {
	readonly rows: CaptureRows;
	readonly dossiers: CaptureDossiers;
	readonly watermark: Watermark;
	now(): number;
}

export type Answer =
	| { readonly kind: 'ack'; readonly place: Place }
	| { readonly kind: 'nack'; readonly reason: NackReason };

/** One item of an offer, when its transaction is complete or will not be. */
export interface Settled {
	readonly sealed: SealedCapture;
	readonly answer: Answer;
	/** What is new on the screen; `null` when nothing is. */
	readonly arrival: Arrival | null;
	/** Its row in "Nog toewijzen". */
	readonly waiting: StoredInboxItem | null;
}

export const settledWith = (sealed: SealedCapture, answer: Answer): Settled => ({
	sealed,
	answer,
	arrival: null,
	waiting: null,
});

/** @throws when the transaction did not complete: then none of them is kept */
export async function keepInPlan(
	captures: readonly OpenedCapture[],
	dossier: CaptureDossier,
	parts: KeepParts,
): Promise<readonly Settled[]> {
	const { shared } = dossier.docs;
	const placed = captures.map((capture): Placed => {
		const isBinned = captureIn(shared, capture.captureId) === 'binned';
		return { capture, place: isBinned ? 'binned' : 'plan', dossierId: dossier.id };
	});
	// An item that is there already may not be stored yet: the receipt goes with it, not before it.
	await withReceipts(placed, parts, (rows) =>
		dossier.commit((docs) => {
			for (const capture of captures) {
				if (captureIn(docs.shared, capture.captureId) !== 'absent') continue;
				writeCapture(docs.shared, plannedOf(capture), dossier.author());
			}
		}, rows),
	);
	const at = parts.now();
	return placed.map((one) => ({
		...settledWith(one.capture.sealed, { kind: 'ack', place: one.place }),
		arrival: arrivalOf(one, at),
	}));
}

export interface Unassigned {
	readonly capture: OpenedCapture;
	readonly why: InboxReason;
}

/** @throws when the transaction did not complete: then none of them is kept */
export async function keepInInbox(
	unassigned: readonly Unassigned[],
	parts: KeepParts,
): Promise<readonly Settled[]> {
	const at = parts.now();
	const arrived = unassigned.map(({ capture, why }) => {
		const placed: Placed = { capture, place: 'inbox', dossierId: null };
		const waiting: StoredInboxItem = {
			...plannedOf(capture),
			capturedAt: Date.parse(capture.envelope.capturedAt),
			arrivedAt: at,
			reviewed: capture.reviewed,
			why,
		};
		return { placed, waiting };
	});
	const items = arrived.map(
		({ waiting }): ExtraRow => ({ table: 'inbox', id: waiting.captureId, content: waiting }),
	);
	await withReceipts(
		arrived.map(({ placed }) => placed),
		parts,
		(rows) => parts.rows.write([...items, ...rows]),
	);
	return arrived.map(({ placed, waiting }) => ({
		...settledWith(placed.capture.sealed, { kind: 'ack', place: 'inbox' }),
		arrival: arrivalOf(placed, at),
		waiting,
	}));
}

interface Placed {
	readonly capture: OpenedCapture;
	readonly place: Place;
	readonly dossierId: string | null;
}

/** `write` puts the rows into its transaction; the watermark counts when that is complete. */
async function withReceipts(
	placed: readonly Placed[],
	{ watermark, now }: KeepParts,
	write: (rows: readonly ExtraRow[]) => Promise<void>,
): Promise<void> {
	const appliedAt = now();
	const receipts = placed.map(({ capture, place, dossierId }): ExtraRow => {
		const { captureId, inboxEpoch, envelope } = capture;
		const { contentHash } = envelope.integrity;
		return {
			table: 'receipt',
			id: captureId,
			content: {
				captureId,
				contentHash,
				appliedAt,
				place,
				dossierId,
				inboxEpoch,
			} satisfies StoredReceipt,
		};
	});
	const next = watermark.after(placed.map(({ capture }) => capture.envelope.seq));
	await write([...receipts, watermarkRow(next)]);
	watermark.reached(next);
}

function arrivalOf({ capture, place, dossierId }: Placed, at: number): Arrival | null {
	if (place === 'binned') return null;
	const { captureId, record, reviewed } = capture;
	return {
		captureId,
		dossierId,
		kind: record.kind,
		title: captureTitle(record),
		at,
		reviewed,
		place,
	};
}
