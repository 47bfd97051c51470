/**
 * The apply step: one sealed capture into a plan or into "Nog toewijzen", exactly once.
 *
 * The plan item's id is the capture id; receipt and item are committed in one strict transaction;
 * the answer leaves after that transaction is complete. A receipt with the same content hash means
 * that only the answer was lost; with another hash the item is refused, never overwritten. The
 * document itself is the receipt that travels between devices: an item that is there already, or
 * was binned by a person, is acknowledged and not written again.
 */
import { CaptureRecord } from '../../domain/capture-record.ts';
import type { NackReason } from '../../protocol/bridge-messages.ts';
import { utf8 } from '../../protocol/bytes.ts';
import type { CaptureEnvelope } from '../../protocol/capture-envelope.ts';
import { readSealedHeader, type SealedCapture } from '../../protocol/sealed-capture.ts';
import { openCapture } from '../../vault/capture-seal.ts';
import type { ExtraRow } from '../extra-row.ts';
import type { CaptureDossiers, CaptureRows } from './capture-ports.ts';
import { type Arrival, captureTitle } from './inbox-item.ts';
import { captureIn, type PlannedCapture, writeCapture } from './into-plan.ts';
import type { PairingBook } from './pairing-book.ts';
import {
	type InboxReason,
	type Place,
	type StoredInboxItem,
	StoredReceipt,
	type StoredTalk,
} from './stored-rows.ts';
import { destinationOf } from './talk-handle.ts';
import { type Watermark, watermarkRow } from './watermark.ts';

/** With its note a capture is one update, and that must fit into one entry of the log (240 KiB). */
const maxRecordBytes = 180 * 1024;

export type Answer =
	| { readonly kind: 'ack'; readonly place: Place; readonly arrival: Arrival | null }
	| { readonly kind: 'nack'; readonly reason: NackReason };

export interface ApplyParts {
	readonly rows: CaptureRows;
	readonly dossiers: CaptureDossiers;
	readonly book: PairingBook;
	readonly watermark: Watermark;
	talks(): readonly StoredTalk[];
	now(): number;
}

interface Applied {
	readonly place: Place;
	readonly dossierId: string | null;
}

/** @returns `null` for something that cannot even be named: no answer is possible. */
export async function applySealed(
	sealed: SealedCapture,
	parts: ApplyParts,
): Promise<Answer | null> {
	const header = readSealedHeader(sealed.header);
	if (!header) return null;
	const pairing = parts.book.ofEpoch(header.inboxEpoch);
	if (!pairing) return nack('wrong-epoch');
	const opened = await openCapture(
		sealed,
		pairing.inboxKeys,
		pairing.inbox,
		pairing.keys.extension,
	);
	if (opened.kind === 'refused') return nack(opened.reason);
	const record = CaptureRecord.safeParse(opened.envelope.record).data;
	if (!record || utf8(JSON.stringify(record)).length > maxRecordBytes) return nack('bad-content');
	const reviewed = header.stage === 'final';
	try {
		return await applyOnce(
			{ envelope: opened.envelope, record, reviewed },
			header.inboxEpoch,
			parts,
		);
	} catch {
		return nack('storage-failed');
	}
}

const nack = (reason: NackReason): Answer => ({ kind: 'nack', reason });

interface Incoming {
	readonly envelope: CaptureEnvelope;
	readonly record: CaptureRecord;
	readonly reviewed: boolean;
}

async function applyOnce(
	incoming: Incoming,
	inboxEpoch: string,
	parts: ApplyParts,
): Promise<Answer> {
	const { captureId, seq, integrity } = incoming.envelope;
	const receipt = StoredReceipt.safeParse(await parts.rows.read('receipt', captureId)).data;
	if (receipt && receipt.contentHash !== integrity.contentHash) return nack('hash-conflict');
	if (receipt) return { kind: 'ack', place: receipt.place, arrival: null };
	const next = parts.watermark.after(seq);
	const rowsFor = ({ place, dossierId }: Applied): ExtraRow[] => [
		{
			table: 'receipt',
			id: captureId,
			content: {
				captureId,
				contentHash: integrity.contentHash,
				appliedAt: parts.now(),
				place,
				dossierId,
				inboxEpoch,
			} satisfies StoredReceipt,
		},
		watermarkRow(next),
	];
	const applied = await place(incoming, rowsFor, parts);
	parts.watermark.reached(next);
	return { kind: 'ack', place: applied.place, arrival: arrivalOf(incoming, applied, parts.now()) };
}

async function place(
	incoming: Incoming,
	rowsFor: (applied: Applied) => ExtraRow[],
	parts: ApplyParts,
): Promise<Applied> {
	const { context, capturedAt } = incoming.envelope;
	const destination = destinationOf(parts.talks(), {
		handle: context.handle,
		capturedAt: Date.parse(capturedAt),
		reviewed: incoming.reviewed,
	});
	if ('why' in destination) return intoInbox(incoming, destination.why, rowsFor, parts);
	const dossier = await parts.dossiers.open(destination.dossierId);
	if (!dossier) return intoInbox(incoming, 'no-access', rowsFor, parts);
	try {
		const there = captureIn(dossier.docs.shared, incoming.envelope.captureId);
		const applied: Applied = {
			place: there === 'binned' ? 'binned' : 'plan',
			dossierId: dossier.id,
		};
		const content = plannedOf(incoming);
		// An item that is there already may not be stored yet: the receipt goes with it, not before it.
		await dossier.commit(({ shared }) => {
			if (there === 'absent') writeCapture(shared, content, dossier.author());
		}, rowsFor(applied));
		return applied;
	} finally {
		await parts.dossiers.close(destination.dossierId);
	}
}

/** Tags become words with a # at the end of the note: they can be searched there. */
const plannedOf = ({ envelope, record }: Incoming): PlannedCapture => ({
	captureId: envelope.captureId,
	record,
	note: [envelope.context.note, envelope.context.tags.map((tag) => `#${tag}`).join(' ')]
		.filter(Boolean)
		.join('\n'),
	samenBekeken: envelope.context.samenBekeken,
	...(envelope.recaptureOf && { recaptureOf: envelope.recaptureOf }),
});

async function intoInbox(
	incoming: Incoming,
	why: InboxReason,
	rowsFor: (applied: Applied) => ExtraRow[],
	parts: ApplyParts,
): Promise<Applied> {
	const applied: Applied = { place: 'inbox', dossierId: null };
	const item: StoredInboxItem = {
		...plannedOf(incoming),
		capturedAt: Date.parse(incoming.envelope.capturedAt),
		arrivedAt: parts.now(),
		reviewed: incoming.reviewed,
		why,
	};
	await parts.rows.write([
		{ table: 'inbox', id: item.captureId, content: item },
		...rowsFor(applied),
	]);
	return applied;
}

function arrivalOf(
	{ envelope, record, reviewed }: Incoming,
	{ place, dossierId }: Applied,
	at: number,
): Arrival | null {
	if (place === 'binned') return null;
	const { captureId } = envelope;
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
