/**
 * The apply step: the sealed captures of one offer into plans or into "Nog toewijzen", exactly once.
 *
 * The plan item's id is the capture id; receipts and items of one destination are committed in one
 * strict transaction; what is settled is told after that transaction is complete. A receipt with the
 * same content hash means that only the answer was lost; with another hash the item is refused, never
 * overwritten. The document itself is the receipt that travels between devices: an item that is
 * there already, or was binned by a person, is acknowledged and not written again.
 *
 * No item holds up another. A destination that fails as a whole is tried again one item at a time,
 * and each destination is settled apart from the others.
 */
import type { SealedCapture } from '../../protocol/sealed-capture.ts';
import {
	type KeepParts,
	keepInInbox,
	keepInPlan,
	type Settled,
	settledWith,
} from './keep-captures.ts';
import { type OpenedCapture, openOffered } from './opened-capture.ts';
import type { PairingBook } from './pairing-book.ts';
import { StoredReceipt, type StoredTalk } from './stored-rows.ts';
import { destinationOf } from './talk-handle.ts';

export interface ApplyParts extends KeepParts {
	readonly book: PairingBook;
	talks(): readonly StoredTalk[];
}

/** Gives what is settled, one transaction after another; nothing of what cannot even be named. */
export async function* applyOffer(
	items: readonly SealedCapture[],
	parts: ApplyParts,
): AsyncGenerator<readonly Settled[]> {
	const offered = await Promise.all(items.map((sealed) => openOffered(sealed, parts.book)));
	const found = offered.filter((one) => one !== null);
	yield found.flatMap((one) =>
		'reason' in one ? settledWith(one.sealed, { kind: 'nack', reason: one.reason }) : [],
	);
	let opened = found.flatMap((one) => ('reason' in one ? [] : one));
	while (opened.length > 0) {
		// The same capture twice in one offer: the second one meets the receipt of the first.
		const firsts = new Map(opened.toReversed().map((one) => [one.captureId, one]));
		const isFirst = (one: OpenedCapture) => firsts.get(one.captureId) === one;
		yield* applyAll(opened.filter(isFirst), parts);
		opened = opened.filter((one) => !isFirst(one));
	}
}

/** @param captures each with an id of its own */
async function* applyAll(
	captures: readonly OpenedCapture[],
	parts: ApplyParts,
): AsyncGenerator<readonly Settled[]> {
	const judged = await Promise.all(captures.map((capture) => byReceipt(capture, parts)));
	yield judged.flatMap((one) => one ?? []);
	const fresh = captures.filter((_, index) => judged[index] === null);
	for (const { captures: group, keep } of destinations(fresh, parts)) {
		const kept = await keep().catch(() => null);
		if (kept) yield kept;
		else if (group.length === 1) yield group.map(notStored);
		else for (const capture of group) yield* applyAll([capture], parts);
	}
}

/** What its receipt says; `null` when it has none. */
async function byReceipt(capture: OpenedCapture, { rows }: ApplyParts): Promise<Settled | null> {
	const { sealed, captureId, envelope } = capture;
	try {
		const receipt = StoredReceipt.safeParse(await rows.read('receipt', captureId)).data;
		if (!receipt) return null;
		const isSame = receipt.contentHash === envelope.integrity.contentHash;
		return settledWith(
			sealed,
			isSame ? { kind: 'ack', place: receipt.place } : { kind: 'nack', reason: 'hash-conflict' },
		);
	} catch {
		return notStored(capture);
	}
}

interface Destination {
	readonly captures: readonly OpenedCapture[];
	/** @throws when nothing of them was kept */
	readonly keep: () => Promise<readonly Settled[]>;
}

/** Captures by where they go: "Nog toewijzen", and each dossier. */
function destinations(captures: readonly OpenedCapture[], parts: ApplyParts): Destination[] {
	const talks = parts.talks();
	const destined = captures.map((capture) => {
		const { context, capturedAt } = capture.envelope;
		const clicked = {
			handle: context.handle,
			capturedAt: Date.parse(capturedAt),
			reviewed: capture.reviewed,
		};
		return { capture, ...destinationOf(talks, clicked) };
	});
	const unassigned = destined.filter((one) => 'why' in one);
	const byDossier = Map.groupBy(
		destined.filter((one) => 'dossierId' in one),
		({ dossierId }) => dossierId,
	);
	const plans = [...byDossier].map(([dossierId, group]): Destination => {
		const some = group.map(({ capture }) => capture);
		return { captures: some, keep: () => keepInDossier(some, dossierId, parts) };
	});
	if (unassigned.length === 0) return plans;
	const some = unassigned.map(({ capture }) => capture);
	return [{ captures: some, keep: () => keepInInbox(unassigned, parts) }, ...plans];
}

async function keepInDossier(
	captures: readonly OpenedCapture[],
	dossierId: string,
	parts: ApplyParts,
): Promise<readonly Settled[]> {
	const dossier = await parts.dossiers.open(dossierId).catch(() => 'unreadable' as const);
	if (dossier === 'unreadable') return captures.map(notStored);
	if (!dossier) {
		return keepInInbox(
			captures.map((capture) => ({ capture, why: 'no-access' })),
			parts,
		);
	}
	try {
		return await keepInPlan(captures, dossier, parts);
	} finally {
		// Whatever the closing has to say is not about these captures: they are kept, or they are not.
		await parts.dossiers.close(dossierId).catch(() => undefined);
	}
}

const notStored = ({ sealed }: OpenedCapture): Settled =>
	settledWith(sealed, { kind: 'nack', reason: 'storage-failed' });
