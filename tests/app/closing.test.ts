import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Channel, newEntry } from '../../src/app/channel.ts';
import { newRecord } from '../../src/app/channel-record.ts';
import type { Dossier } from '../../src/app/dossier.svelte.ts';
import { shelveDocument } from '../../src/app/load-document.ts';
import { Sealer } from '../../src/app/sealer.ts';
import { createChannel } from '../../src/log/create-channel.ts';
import { saveState } from '../../src/log/saved-state.ts';
import { driespanDatabase } from '../../src/storage/database.ts';
import { LogStore } from '../../src/storage/log-store.ts';
import { SealedStore } from '../../src/storage/sealed-store.ts';
import type { Shelf, ShelfMaker } from '../../src/storage/shelf.ts';
import type { Argon2id } from '../../src/vault/argon2id.ts';
import { createIdentity, openIdentity } from '../../src/vault/identity.ts';
import { createVault } from '../../src/vault/vault.ts';
import { atWork, laptop, passphrase, sessionOf } from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

const samira = { voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani', place: 'Delft' };

/** A letter for every turn of the event loop. */
async function typing(dossier: Dossier, letters: number): Promise<void> {
	for (let count = 1; count <= letters; count += 1) {
		dossier.client.writeNote('x'.repeat(count));
		await new Promise((resolve) => setImmediate(resolve));
	}
}

describe('whoever goes on typing', () => {
	test('while the dossier closes by itself loses no letter', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		own.network.pull();
		const { driespan, session } = await atWork(own);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		await Promise.all([driespan.lock(), typing(dossier, 60)]);
		expect(driespan.stage).toBe('locked');
		await driespan.unlock({ passphrase });
		expect((await sessionOf(driespan).open(id)).client.note).toHaveLength(60);
	});
});

describe('locking', () => {
	test('twice at once ends when everything typed is stored, and not before', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		own.network.pull();
		const { driespan, session } = await atWork(own);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		dossier.client.writeNote('nog niet opgeslagen');
		void driespan.lock();
		await driespan.lock();
		expect(dossier.status.saved).toBe(true);
		await driespan.unlock({ passphrase });
		expect((await sessionOf(driespan).open(id)).client.note).toBe('nog niet opgeslagen');
	});
});

describe('the shelf', () => {
	test('takes no document with an edit that is not in the log: it may never get there', async () => {
		const { channel, documents, log } = await channelOnDisk();
		const doc = new Y.Doc();
		const shelved: Uint8Array[] = [];
		const shelf: Shelf = {
			read: () => null,
			put: async (sealed) => shelved.push(sealed) > 0,
			close: async () => {},
		};
		let typed = false;
		log.whileReading = () => {
			typed = true;
			doc.getText('client/note').insert(0, 'nog niet in het logboek');
		};
		await shelveDocument(channel, { doc, shelf }, documents, () => !typed);
		expect(shelved).toEqual([]);
		log.whileReading = () => {};
		typed = false;
		await shelveDocument(channel, { doc, shelf }, documents, () => !typed);
		expect(shelved).toHaveLength(1);
	});
});

/** Somebody types while the disk is read. */
class LogWithTyping extends LogStore {
	whileReading = () => {};

	override async last(ch: string) {
		const last = await super.last(ch);
		this.whileReading();
		return last;
	}
}

async function channelOnDisk() {
	const database = driespanDatabase('shelf', { indexedDB: new IDBFactory(), IDBKeyRange });
	const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
	const argon2id: Argon2id = async () => random(32);
	const cost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };
	const { vault } = await createVault({ passphrase, cost, argon2id, random });
	const sealer = new Sealer(vault, new SealedStore(database), random);
	const log = new LogWithTyping(database);
	const profile = { name: 'Anna de Wit', organisation: 'UWV', role: 'adviser' };
	const identity = await openIdentity(await createIdentity(profile, random));
	const author = { identity, random, at: 0, build: 'test' };
	const { state, keys, sealed } = await createChannel('shared', author);
	const id = state.channelId;
	await log.write({ append: [newEntry(id, sealed, 'send')] });
	const sha256 = async () => new Uint8Array(32);
	const documents = { log, sealer, shelf: noShelves, sha256, ownDevice: identity.dev, schema: 1 };
	const record = newRecord(saveState(state), id);
	const rest = { waiting: [], parks: false, log, sealer, schema: 1 };
	return { channel: new Channel({ id, keys, record, ...rest }), documents, log };
}

const noShelves: ShelfMaker = {
	open: () => Promise.reject(new Error('not asked for')),
	remove: async () => {},
};
