/**
 * The smallest app on the app's origin: the real capture desk over a disk in localStorage, so that
 * the extension is tried before and apart from the screens. A test works it through `window.app`.
 */

import * as Y from 'yjs';
import { openBridgeLink } from '../../../src/app/capture/bridge-link.ts';
import { CaptureDesk } from '../../../src/app/capture/capture-desk.svelte.ts';
import type { ExtraRow } from '../../../src/app/extra-row.ts';
import { readLeads } from '../../../src/document/leads.ts';

const bytes = (value: unknown) => (value instanceof Uint8Array ? { bytes: [...value] } : value);
const back = (_: string, value: unknown) =>
	typeof value === 'object' && value !== null && 'bytes' in value && Array.isArray(value.bytes)
		? new Uint8Array(value.bytes)
		: value;
const write = (key: string, value: unknown) =>
	localStorage.setItem(
		key,
		JSON.stringify(value, (_, part) => bytes(part)),
	);
const read = (key: string): unknown => {
	const text = localStorage.getItem(key);
	return text === null ? undefined : JSON.parse(text, back);
};
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const link = openBridgeLink(window, randomBytes);
const documents = new Map<string, Y.Doc>();

function documentOf(id: string): Y.Doc {
	const known = documents.get(id);
	if (known) return known;
	const doc = new Y.Doc();
	const stored = read(`document/${id}`);
	if (stored instanceof Uint8Array) Y.applyUpdate(doc, stored);
	documents.set(id, doc);
	return doc;
}

function writeRows(rows: readonly ExtraRow[]): void {
	for (const { table, id, content } of rows) {
		if (content === null) localStorage.removeItem(`row/${table}/${id}`);
		else write(`row/${table}/${id}`, content);
	}
}

const openDesk = () =>
	CaptureDesk.open({
		link,
		rows: {
			read: async (table, id) => read(`row/${table}/${id}`),
			all: async (table) =>
				Object.keys(localStorage)
					.filter((key) => key.startsWith(`row/${table}/`))
					.map((key) => ({ id: key.slice(`row/${table}/`.length), content: read(key) })),
			write: async (rows) => writeRows(rows),
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
						writeRows(rows);
						write(`document/${id}`, Y.encodeStateAsUpdate(docs.shared));
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
