/**
 * Opening a document: the snapshot from the shelf and the entries after it; without a usable
 * snapshot, all entries. Everything in the log was verified before it was stored.
 */
import * as Y from 'yjs';
import { openStored } from '../log/open-stored.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { concat, utf8 } from '../protocol/bytes.ts';
import type { LogStore } from '../storage/log-store.ts';
import type { Shelf, ShelfMaker } from '../storage/shelf.ts';
import type { Channel } from './channel.ts';
import type { Sealer } from './sealer.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';

/** Origin of everything that came out of the log or from another laptop. */
export const arrived = Symbol('arrived');

export interface DocumentParts {
	readonly log: LogStore;
	readonly sealer: Sealer;
	readonly shelf: ShelfMaker;
	readonly sha256: (bytes: Bytes) => Promise<Bytes>;
	readonly ownDevice: Bytes;
	readonly schema: number;
}

export interface LoadedDocument {
	readonly doc: Y.Doc;
	readonly shelf: Shelf;
}

export async function loadDocument(
	channel: Channel,
	parts: DocumentParts,
): Promise<LoadedDocument> {
	const shelf = await parts.shelf.open(await parts.sealer.shelfName(channel.id));
	const doc = new Y.Doc();
	const snapshot = await usableSnapshot(channel, shelf, parts);
	const after = snapshot && applyState(doc, snapshot) ? snapshot.n : 0;
	const entries = await parts.log.entries(channel.id, after);
	const raw = entries.map(({ bytes }) => bytes);
	const bodies = await openStored(raw, { keys: channel.keys, schema: parts.schema });
	doc.transact(() => {
		for (const body of bodies) if (body) applyArrived(doc, body.update);
		for (const { update } of channel.record.parked) applyArrived(doc, update);
	}, arrived);
	// Only now: Yjs picks another id when it sees its own id in an update of somebody else.
	doc.clientID = await clientIdOf(channel.id, parts);
	return { doc, shelf };
}

/**
 * A member can sign bytes that are no Yjs update. Everybody leaves the same ones out, so all
 * documents stay equal; answers whether it was applied.
 */
export function applyArrived(doc: Y.Doc, update: Uint8Array): boolean {
	try {
		Y.decodeUpdate(update);
		Y.applyUpdate(doc, update, arrived);
		return true;
	} catch {
		return false;
	}
}

/**
 * Puts the present state on the shelf, unless it holds an edit that is not in the log: that edit may
 * never get there, and what is built on it would be understood by nobody. The caller holds the turn.
 */
export async function shelveDocument(
	channel: Channel,
	{ doc, shelf }: LoadedDocument,
	{ log, sealer, schema }: DocumentParts,
	isStored: () => boolean = () => true,
): Promise<void> {
	const last = await log.last(channel.id);
	if (!last || channel.record.parked.length > 0 || !isStored()) return;
	const state = new Uint8Array(Y.encodeStateAsUpdateV2(doc));
	const plain = writeSnapshot({ schema, n: last.n, id: last.id, state });
	await shelf.put(await sealer.sealSnapshot(channel.id, plain));
}

/** One for each (device, channel), for ever: a random one per session lets the document grow. */
export async function clientIdOf(
	channelId: string,
	{ sha256, ownDevice }: Pick<DocumentParts, 'sha256' | 'ownDevice'>,
): Promise<number> {
	const hash = await sha256(concat(utf8(`yjs client ${channelId} `), ownDevice));
	return new DataView(hash.buffer).getUint32(0);
}

async function usableSnapshot(
	channel: Channel,
	shelf: Shelf,
	{ log, sealer, schema }: DocumentParts,
): Promise<Snapshot | null> {
	const sealed = shelf.read();
	const plain = sealed && (await sealer.openSnapshot(channel.id, new Uint8Array(sealed)));
	const snapshot = plain && readSnapshot(plain, schema);
	if (!snapshot) return null;
	const entry = await log.at(channel.id, snapshot.n);
	return entry?.id === snapshot.id ? snapshot : null;
}

function applyState(doc: Y.Doc, { state }: Snapshot): boolean {
	try {
		Y.applyUpdateV2(doc, state, arrived);
		return true;
	} catch {
		return false;
	}
}
