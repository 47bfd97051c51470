/**
 * From a click to a sealed item: the page's capture becomes a concept, the checked draft the final
 * version under the same id.
 *
 * Nothing is answered before the strict transaction is complete. A repeated call with the same
 * captureId finds the item and gives the same answer, so a killed worker, a lost reply and a double
 * click are all one capture.
 */
import { CaptureRecord } from '../../src/domain/capture-record.ts';
import { base64ToBytes } from '../../src/protocol/base64.ts';
import { type CaptureContent, readPageCapture } from '../../src/protocol/capture-envelope.ts';
import { Draft, draftKey } from '../../src/protocol/extension-memory.ts';
import type { NotStoredReason, StoreAnswer } from '../../src/protocol/extension-messages.ts';
import { sealCapture, withContentHash } from '../../src/vault/capture-seal.ts';
import type { Memory } from './memory.ts';
import type { Pairing, PairingRoom } from './pairing-room.ts';
import type { NewItem, Queue } from './queue.ts';
import type { TalkMemory } from './talk-memory.ts';

export interface IntakeParts {
	readonly queue: Queue;
	readonly room: PairingRoom;
	readonly talk: TalkMemory;
	readonly memory: Memory;
	/** Version of the extension. */
	readonly version: string;
	session(): Promise<string>;
}

const notStored = (reason: NotStoredReason): StoreAnswer => ({ kind: 'not-stored', reason });

/** @param host of the sender as the browser says it; what the message claims must agree */
export async function takeCapture(
	value: unknown,
	host: string | null,
	parts: IntakeParts,
): Promise<StoreAnswer> {
	const pairing = await parts.room.current();
	if (!pairing) return notStored('unpaired');
	const capture = readPageCapture(value);
	const record = CaptureRecord.safeParse(capture?.record).data;
	if (!capture || !record) return notStored('invalid');
	if (host === null || !isFrom(record, host)) return notStored('wrong-host');
	const { captureId } = capture;
	return storing(async () => {
		if (await parts.queue.item(captureId)) return captureId;
		const handle = await parts.talk.handle();
		const { known, item } = await parts.talk.recognise(
			record.natural?.key ?? null,
			valuesIn(record),
		);
		const draft: Draft = {
			capture,
			handle,
			known,
			recaptureOf: item,
			...{ note: '', tags: [], samenBekeken: false, step: 'checking' },
		};
		await parts.queue.add(await sealedItem('concept', draft, pairing, parts));
		await parts.memory.set({ [draftKey(captureId)]: draft, active: captureId });
		return captureId;
	});
}

/** The draft was edited: the sealed concept follows, so that a crash costs none of the edits. */
export async function resealDraft(captureId: string, parts: IntakeParts): Promise<StoreAnswer> {
	const pairing = await parts.room.current();
	if (!pairing) return notStored('unpaired');
	return storing(async () => {
		const item = await parts.queue.item(captureId);
		const draft = Draft.safeParse(await parts.memory.get(draftKey(captureId))).data;
		if (!draft || (item && item.state !== 'concept')) return captureId;
		const record = CaptureRecord.safeParse(draft.capture.record).data;
		if (!record || (!item && isBlank(record, draft))) return null;
		const next = await sealedItem('concept', draft, pairing, parts, item?.seq);
		// A concept that was thrown away meanwhile stays away.
		if (item) await parts.queue.tell(captureId, { kind: 'redrafted', ...next });
		else await parts.queue.add(next);
		return captureId;
	});
}

/** A draft that was opened for typing, and nothing typed yet. */
const isBlank = ({ fields }: CaptureRecord, { note }: Draft) =>
	note === '' && Object.keys(fields).length === 0;

/** "Zet in plan": the draft in memory becomes the final version. */
export async function finaliseDraft(captureId: string, parts: IntakeParts): Promise<StoreAnswer> {
	const pairing = await parts.room.current();
	if (!pairing) return notStored('unpaired');
	return storing(async () => {
		const item = await parts.queue.item(captureId);
		if (item && item.state !== 'concept') return captureId;
		const draft = Draft.safeParse(await parts.memory.get(draftKey(captureId))).data;
		if (!draft || !CaptureRecord.safeParse(draft.capture.record).success) return null;
		const next = await sealedItem('final', draft, pairing, parts, item?.seq);
		if (!item) await parts.queue.add(next);
		else if (!(await parts.queue.tell(captureId, { kind: 'finalised', ...next }))) return null;
		await parts.memory.set({ [draftKey(captureId)]: { ...draft, step: 'sent' } });
		return captureId;
	});
}

/** @param seq of the item that is there already */
async function sealedItem(
	stage: 'concept' | 'final',
	draft: Draft,
	pairing: Pairing,
	parts: IntakeParts,
	seq?: number,
): Promise<NewItem> {
	const content = await contentOfDraft(draft, parts, seq);
	const envelope = await withContentHash(content);
	const sealed = await sealCapture(envelope, stage, inboxOf(pairing), pairing.keys.extension);
	const { captureId } = content;
	const { inboxEpoch } = pairing;
	const session = await parts.session();
	return { captureId, seq: content.seq, stage, sealed, inboxEpoch, session };
}

async function contentOfDraft(
	draft: Draft,
	{ queue, version }: IntakeParts,
	knownSeq?: number,
): Promise<CaptureContent> {
	const { capture, handle, recaptureOf, note, tags, samenBekeken } = draft;
	const taken =
		knownSeq === undefined
			? await queue.takeSeq(Date.parse(capture.capturedAt))
			: { seq: knownSeq, clockSuspect: false };
	return {
		...capture,
		seq: taken.seq,
		extension: version,
		...(taken.clockSuspect && { clockSuspect: true }),
		...(recaptureOf && { recaptureOf }),
		context: { handle: handle?.id ?? null, samenBekeken, note, tags },
	};
}

/** `null` from `work`: there is nothing valid to store. */
async function storing(work: () => Promise<string | null>): Promise<StoreAnswer> {
	try {
		const captureId = await work();
		return captureId ? { kind: 'stored', captureId } : notStored('invalid');
	} catch (error) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		return notStored(isFull ? 'storage-full' : 'storage-failed');
	}
}

const valuesIn = ({ fields }: CaptureRecord): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([field, reading]) => (reading ? [[field, reading.value]] : [])),
	);

const inboxOf = ({ publicKey, inboxEpoch }: Pairing) => ({
	publicKey,
	epoch: base64ToBytes(inboxEpoch) ?? new Uint8Array(),
});

function isFrom({ source }: CaptureRecord, host: string): boolean {
	const claimed = [source.host, source.url && URL.parse(source.url)?.hostname];
	return claimed.every((one) => one === null || one === host);
}
