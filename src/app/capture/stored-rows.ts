/**
 * The sealed rows of the capture desk.
 *
 *   setting/capture-pairing     StoredPairings: newest first; the first is the current one
 *   setting/capture-talks       StoredTalk[]: newest first; which dossier a handle meant, and when
 *   setting/capture-watermark   StoredWatermark: how far this store has come, for an older backup
 *   receipt/<captureId>         StoredReceipt: applied once; never deleted
 *   inbox/<captureId>           StoredInboxItem: "Nog toewijzen"
 */
import * as z from 'zod/mini';
import { CaptureRecord } from '../../domain/capture-record.ts';
import { bytesText, CaptureId } from '../../protocol/capture-envelope.ts';

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const count = z.int().check(z.nonnegative());

/** Keys of one pairing; kept after another pairing, so that items sealed earlier can be opened. */
const StoredPairing = z.strictObject({
	inboxEpoch: bytesText(16),
	publicKey: bytes,
	/** PKCS 8. */
	privateKey: bytes,
	/** The pairing secret: both MAC keys come from it. */
	secret: bytes,
	extensionId: z.string(),
	pairedAt: count,
});
export type StoredPairing = z.infer<typeof StoredPairing>;

/** `ended`: the current pairing was dissolved by the user. At most eight are kept. */
export const StoredPairings = z.strictObject({
	ended: z.boolean(),
	pairings: z.array(StoredPairing),
});
export type StoredPairings = z.infer<typeof StoredPairings>;

export const StoredTalks = z.array(
	z.strictObject({
		handle: bytesText(16),
		dossierId: z.string(),
		label: z.string(),
		startedAt: count,
		/** End of the talk, or the moment at which it ends by itself. */
		endsAt: count,
	}),
);
export type StoredTalk = z.infer<typeof StoredTalks>[number];

export const StoredWatermark = z.strictObject({
	seq: count,
	receipts: count,
});
export type StoredWatermark = z.infer<typeof StoredWatermark>;

export const Place = z.enum(['plan', 'inbox', 'binned']);
export type Place = z.infer<typeof Place>;

export const StoredReceipt = z.strictObject({
	captureId: CaptureId,
	contentHash: bytesText(32),
	appliedAt: count,
	place: Place,
	dossierId: z.nullable(z.string()),
	inboxEpoch: bytesText(16),
});
export type StoredReceipt = z.infer<typeof StoredReceipt>;

/** Why a capture waits for a client. */
const InboxReason = z.enum(['no-talk', 'talk-over', 'unknown-talk', 'concept', 'no-access']);
export type InboxReason = z.infer<typeof InboxReason>;

export const StoredInboxItem = z.strictObject({
	captureId: CaptureId,
	record: CaptureRecord,
	capturedAt: count,
	arrivedAt: count,
	reviewed: z.boolean(),
	why: InboxReason,
	note: z.string(),
	/** Adviser and client looked at it together. */
	samenBekeken: z.boolean(),
	/** The lead whose page was captured again. */
	recaptureOf: z.optional(CaptureId),
});
export type StoredInboxItem = z.infer<typeof StoredInboxItem>;
