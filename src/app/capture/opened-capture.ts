import { CaptureRecord } from '../../domain/capture-record.ts';
import type { NackReason } from '../../protocol/bridge-messages.ts';
import { utf8 } from '../../protocol/bytes.ts';
import type { CaptureEnvelope } from '../../protocol/capture-envelope.ts';
import { readSealedHeader, type SealedCapture } from '../../protocol/sealed-capture.ts';
import { openCapture } from '../../vault/capture-seal.ts';
import type { PlannedCapture } from './into-plan.ts';
import type { PairingBook } from './pairing-book.ts';

/** With its note a capture is one update, and that must fit into one entry of the log (240 KiB). */
const maxRecordBytes = 180 * 1024;

/** A capture that the coupled extension sealed for this store, opened and found sound. */
export interface OpenedCapture {
	readonly sealed: SealedCapture;
	readonly captureId: string;
	readonly inboxEpoch: string;
	readonly envelope: CaptureEnvelope;
	readonly record: CaptureRecord;
	/** `false`: sealed at the click and never looked at again. */
	readonly reviewed: boolean;
}

interface Refused {
	readonly sealed: SealedCapture;
	readonly reason: NackReason;
}

/** @returns `null` for something that cannot even be named: no answer is possible. */
export async function openOffered(
	sealed: SealedCapture,
	book: PairingBook,
): Promise<OpenedCapture | Refused | null> {
	const header = readSealedHeader(sealed.header);
	if (!header) return null;
	const { captureId, inboxEpoch, stage } = header;
	const pairing = book.ofEpoch(inboxEpoch);
	if (!pairing) return { sealed, reason: 'wrong-epoch' };
	const { inbox, inboxKeys, keys } = pairing;
	const opened = await openCapture(sealed, inboxKeys, inbox, keys.extension);
	if (opened.kind === 'refused') return { sealed, reason: opened.reason };
	const { envelope } = opened;
	const record = CaptureRecord.safeParse(envelope.record).data;
	if (!record || utf8(JSON.stringify(record)).length > maxRecordBytes) {
		return { sealed, reason: 'bad-content' };
	}
	return { sealed, captureId, inboxEpoch, envelope, record, reviewed: stage === 'final' };
}

/** Tags become words with a # at the end of the note: they can be searched there. */
export const plannedOf = ({ captureId, envelope, record }: OpenedCapture): PlannedCapture => ({
	captureId,
	record,
	note: [envelope.context.note, envelope.context.tags.map((tag) => `#${tag}`).join(' ')]
		.filter(Boolean)
		.join('\n'),
	samenBekeken: envelope.context.samenBekeken,
	...(envelope.recaptureOf && { recaptureOf: envelope.recaptureOf }),
});
