import * as Y from 'yjs';
import { type ChannelState, emptyState } from '../../../src/log/channel-state.ts';
import { openStored } from '../../../src/log/open-stored.ts';
import { receive } from '../../../src/log/receive.ts';
import { readState, saveState } from '../../../src/log/saved-state.ts';
import type { Author } from '../../../src/log/seal-entry.ts';
import { sealUpdate } from '../../../src/log/seal-update.ts';
import { type Bytes, hexOf } from '../../../src/protocol/bytes.ts';
import type { ChannelKeys } from '../../../src/vault/channel-keys.ts';

const schema = 1;
const remote = Symbol('remote');
const local = Symbol('local');

/** What a laptop has on its disk for one channel. */
export interface Disk {
	readonly state: Bytes;
	readonly entries: readonly Bytes[];
	readonly ids: ReadonlyMap<string, Bytes>;
	readonly outbox: readonly Bytes[];
	readonly cursor: number;
}

/** One channel on one laptop: disk, state in memory, document, undo. */
export class LaptopChannel {
	readonly author: Author;
	readonly keys: ChannelKeys;
	readonly #clientId: number;
	state: ChannelState;
	entries: Bytes[] = [];
	ids = new Map<string, Bytes>();
	outbox: Bytes[] = [];
	cursor = 0;
	doc = new Y.Doc();
	#undo: Y.UndoManager;
	#typed: Uint8Array[] = [];

	constructor(author: Author, keys: ChannelKeys, clientId: number, disk?: Disk) {
		this.author = author;
		this.keys = keys;
		this.#clientId = clientId;
		this.state = (disk && readState(disk.state)) ?? emptyState(keys.ch);
		this.entries = [...(disk?.entries ?? [])];
		this.ids = new Map(disk?.ids);
		this.outbox = [...(disk?.outbox ?? [])];
		this.cursor = disk?.cursor ?? 0;
		this.#undo = this.#openDocument();
		this.doc.clientID = this.#clientId;
	}

	get disk(): Disk {
		const { entries, ids, outbox, cursor } = this;
		return { state: saveState(this.state), entries, ids, outbox, cursor };
	}

	get content(): unknown {
		const { doc } = this;
		return {
			text: doc.getText('text').toString(),
			fields: doc.getMap('fields').toJSON(),
			list: doc.getArray('list').toJSON(),
			clock: [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(),
		};
	}

	/** Pulls the plug: what was typed and not sealed is gone, what waited too. */
	async restart(): Promise<void> {
		this.state = readState(saveState(this.state)) ?? this.state;
		this.#typed = [];
		this.doc.destroy();
		this.doc = new Y.Doc();
		this.#undo = this.#openDocument();
		for (const body of await openStored(this.entries, { keys: this.keys, schema })) {
			if (body) Y.applyUpdate(this.doc, body.update, remote);
		}
		// Not earlier: Yjs takes another client id when its own comes in from outside.
		this.doc.clientID = this.#clientId;
		this.cursor = 0;
	}

	edit(change: (doc: Y.Doc) => void): void {
		this.doc.transact(() => change(this.doc), local);
	}

	undo(): void {
		this.#undo.undo();
	}

	/** Seals what was typed since the last time as one entry. */
	async flush(): Promise<void> {
		if (this.#typed.length === 0) return;
		const update = new Uint8Array(Y.mergeUpdates(this.#typed));
		this.#typed = [];
		const sealing = await sealUpdate(this.state, this.keys, this.author, {
			update,
			touched: [],
			schema,
		});
		this.state = sealing.state;
		this.store(
			sealing.sealed.deviceId,
			sealing.sealed.seq,
			sealing.sealed.id,
			sealing.sealed.bytes,
		);
		this.outbox.push(sealing.sealed.bytes);
	}

	store(deviceId: string, seq: number, id: Bytes, bytes: Bytes): void {
		this.entries.push(bytes);
		this.ids.set(`${deviceId}/${seq}`, id);
	}

	/** Reads entries, stores and applies what is good. Throws when an honest entry is refused. */
	async take(entries: readonly Bytes[]): Promise<void> {
		const { state, judged } = await receive(this.state, entries, {
			keys: this.keys,
			schema,
			storedId: async (deviceId, seq) => this.ids.get(`${deviceId}/${seq}`) ?? null,
		});
		this.state = state;
		for (const { verdict, entry, id, bytes } of judged) {
			if (verdict.kind === 'refused') throw new Error(`refused: ${verdict.reason}`);
			if (verdict.kind !== 'apply' || !entry || !id) continue;
			this.store(hexOf(entry.dev), entry.seq, id, bytes);
			if (verdict.content.type === 'update') {
				Y.applyUpdate(this.doc, verdict.content.body.update, remote);
			}
		}
	}

	#openDocument(): Y.UndoManager {
		const { doc } = this;
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== remote) this.#typed.push(update);
		});
		const roots = [doc.getText('text'), doc.getMap('fields'), doc.getArray('list')];
		return new Y.UndoManager(roots, { trackedOrigins: new Set([local]), captureTimeout: 0 });
	}
}
