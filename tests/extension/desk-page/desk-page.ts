/**
 * The smallest app on the app's origin: the real capture desk over a disk in IndexedDB, so that
 * the extension is tried before and apart from the screens. A test works it through `window.app`.
 */

import * as Y from 'yjs';
import { openBridgeLink } from '../../../src/app/capture/bridge-link.ts';
import { CaptureDesk } from '../../../src/app/capture/capture-desk.svelte.ts';
import type { ExtraRow } from '../../../src/app/extra-row.ts';
import { readLeads } from '../../../src/document/leads.ts';

const settled = <T>(request: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

const opening = indexedDB.open('desk');
opening.onupgradeneeded = () => opening.result.createObjectStore('disk');
const database = await settled(opening);
const store = database.transaction('disk').objectStore('disk');
const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
const disk = new Map<string, unknown>(keys.map((key, index) => [String(key), values[index]]));

/** One strict transaction, as the app's: after it has resolved, a power cut takes nothing back. */
async function keep(entries: ReadonlyMap<string, unknown>): Promise<void> {
	const transaction = database.transaction('disk', 'readwrite', { durability: 'strict' });
	const complete = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	for (const [key, value] of entries) {
		if (value === null) transaction.objectStore('disk').delete(key);
		else transaction.objectStore('disk').put(value, key);
	}
	await complete;
	for (const [key, value] of entries) {
		if (value === null) disk.delete(key);
		else disk.set(key, value);
	}
}

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const link = openBridgeLink(window, randomBytes);
const documents = new Map<string, Y.Doc>();

function documentOf(id: string): Y.Doc {
	const known = documents.get(id);
	if (known) return known;
	const doc = new Y.Doc();
	const stored = disk.get(`document/${id}`);
	if (stored instanceof Uint8Array) Y.applyUpdate(doc, stored);
	documents.set(id, doc);
	return doc;
}

const entriesOf = (rows: readonly ExtraRow[]) =>
	new Map(rows.map(({ table, id, content }) => [`row/${table}/${id}`, content]));

const openDesk = () =>
	CaptureDesk.open({
		link,
		rows: {
			read: async (table, id) => disk.get(`row/${table}/${id}`),
			all: async (table) =>
				[...disk]
					.filter(([key]) => key.startsWith(`row/${table}/`))
					.map(([key, content]) => ({ id: key.slice(`row/${table}/`.length), content })),
			write: async (rows) => keep(entriesOf(rows)),
		},
		dossiers: {
			open: async (id) => {
				const docs = { shared: documentOf(id), prof: new Y.Doc() };
				return {
					id,
					docs,
					author: () => ({
						personId: 'p1',
						name: 'Bram',
						now: Date.now(),
						today: new Date().toISOString().slice(0, 10),
						role: 'adviser',
						newId: () => crypto.randomUUID(),
					}),
					commit: async (edit, rows = []) => {
						edit(docs);
						const document = [`document/${id}`, Y.encodeStateAsUpdate(docs.shared)] as const;
						await keep(new Map([...entriesOf(rows), document]));
					},
				};
			},
			close: async () => undefined,
		},
		profile: { now: () => Date.now(), randomBytes },
		origin: location.origin,
	});

const app = {
	desk: null as CaptureDesk | null,
	async unlock() {
		app.desk = await openDesk();
	},
	async lock() {
		await app.desk?.stop();
		app.desk = null;
	},
	plan: (id: string) =>
		readLeads(documentOf(id)).leads.map((lead) => ({ id: lead.id, record: lead.record })),
	/** Every capture in a plan: versions of a lead count each. */
	captures: (id: string) =>
		readLeads(documentOf(id)).leads.flatMap(({ versions }) =>
			versions.map(({ captureId }) => captureId),
		),
};

export type DeskPage = typeof app;

declare global {
	interface Window {
		app: DeskPage;
	}
}
window.app = app;
if (!location.search.includes('locked')) await app.unlock();
document.body.dataset.ready = 'yes';
