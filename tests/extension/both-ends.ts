/**
 * The extension's worker and the app's desk, joined by a wire that can lose, repeat and reorder, on
 * real queues, seals and documents. Only the disk of the app and the browser's ports are fakes.
 */
import { IDBFactory } from 'fake-indexeddb';
import * as Y from 'yjs';
import {
	finaliseDraft,
	type IntakeParts,
	takeCapture,
} from '../../extension/background/capture-intake.ts';
import { inTransaction, openDatabase, settled } from '../../extension/background/database.ts';
import { Delivery } from '../../extension/background/delivery.ts';
import type { Line } from '../../extension/background/delivery-parts.ts';
import { type Memory, sessionId } from '../../extension/background/memory.ts';
import { PairingRoom } from '../../extension/background/pairing-room.ts';
import { Queue } from '../../extension/background/queue.ts';
import { TalkMemory } from '../../extension/background/talk-memory.ts';
import type { BridgeLink, BridgeListener } from '../../src/app/capture/bridge-link.ts';
import { CaptureDesk } from '../../src/app/capture/capture-desk.svelte.ts';
import type { CaptureDossier } from '../../src/app/capture/capture-ports.ts';
import { StoredPairings } from '../../src/app/capture/stored-rows.ts';
import type { ExtraRow } from '../../src/app/extra-row.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem } from '../../src/document/items.ts';
import { captureState, readLeads } from '../../src/document/leads.ts';
import { ExtensionMessage, readBridgeMessage } from '../../src/protocol/bridge-messages.ts';
import { idle } from './quiet.ts';

export { idle };

const origin = 'http://localhost:4173';
const extensionId = 'abcdefghijklmnopabcdefghijklmnop';
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** A clock that a test sets. */
export class Clock {
	at = Date.parse('2026-09-20T08:30:00Z');
	readonly now = (): number => this.at;
}

class TestMemory implements Memory {
	readonly values = new Map<string, unknown>();
	async get(key: string) {
		return structuredClone(this.values.get(key));
	}
	async set(items: Readonly<Record<string, unknown>>) {
		for (const [key, value] of Object.entries(items)) this.values.set(key, structuredClone(value));
	}
	async remove(keys: readonly string[]) {
		for (const key of keys) this.values.delete(key);
	}
}

/** What the app keeps: rows and documents change together or not at all. */
export class Disk {
	rows = new Map<string, unknown>();
	documents = new Map<string, Uint8Array>();
	/** The next write fails. */
	fails = false;
	/** No write with a row of this id is taken. */
	refuses: string | null = null;
	/** Transactions that were completed. */
	writes = 0;

	write(rows: readonly ExtraRow[], documents: ReadonlyMap<string, Uint8Array> = new Map()): void {
		if (this.fails) {
			this.fails = false;
			throw new Error('disk full');
		}
		if (rows.some(({ id }) => id === this.refuses)) throw new Error('disk full');
		this.writes += 1;
		for (const { table, id, content } of rows) {
			if (content === null) this.rows.delete(`${table}/${id}`);
			else this.rows.set(`${table}/${id}`, structuredClone(content));
		}
		for (const [id, document] of documents) {
			const before = this.documents.get(id);
			// As the log does: what another tab wrote stays.
			this.documents.set(id, before ? Y.mergeUpdates([before, document]) : document);
		}
	}

	/** A backup of this moment. */
	copy(): Disk {
		const disk = new Disk();
		disk.rows = new Map(this.rows);
		disk.documents = new Map(this.documents);
		return disk;
	}
}

/**
 * One laptop with the app: a disk, and a desk while it is unlocked. A desk whose tab is gone runs on to
 * its end here, but nothing that it writes or says reaches anybody.
 */
export class App {
	readonly clock: Clock;
	disk: Disk;
	desk: CaptureDesk | null = null;
	listener: BridgeListener | null = null;
	/** What it said, not yet carried. */
	said: string[] = [];
	/** Steps until the tab is gone by itself: one before each write, and one after it. */
	stepsToLive = Number.POSITIVE_INFINITY;
	/** A dossier that cannot be opened. */
	damaged: string | null = null;
	/** Called when the tab is gone by itself. */
	stopped: () => void = () => undefined;
	#life = 0;
	readonly #open = new Map<string, Y.Doc>();

	constructor(clock: Clock, dossiers: readonly string[], disk = new Disk()) {
		this.clock = clock;
		this.disk = disk;
		for (const id of dossiers) {
			if (!disk.documents.has(id)) disk.documents.set(id, Y.encodeStateAsUpdate(new Y.Doc()));
		}
	}

	async unlock(): Promise<CaptureDesk> {
		let isAlive = true;
		let counter = 0;
		this.#life += 1;
		const life = this.#life;
		const link: BridgeLink = {
			nextCounter: () => {
				counter += 1;
				return counter;
			},
			attach: (listener) => {
				this.listener = listener;
				return () => {
					this.said.push(JSON.stringify({ kind: 'locked' }));
					isAlive = false;
					if (this.listener === listener) this.listener = null;
				};
			},
			send: (message) => {
				if (!isAlive || this.#life !== life || !this.listener) return;
				this.said.push(JSON.stringify(message));
			},
		};
		this.#open.clear();
		this.desk = await CaptureDesk.open({
			link,
			rows: {
				read: async (table, id) => structuredClone(this.disk.rows.get(`${table}/${id}`)),
				all: async (table) =>
					[...this.disk.rows]
						.filter(([key]) => key.startsWith(`${table}/`))
						.map(([key, content]) => ({ id: key.slice(table.length + 1), content })),
				write: (rows) => this.#write(life, rows),
			},
			dossiers: { open: async (id) => this.#dossier(id, life), close: async () => undefined },
			profile: { now: this.clock.now, randomBytes },
			origin,
		});
		return this.desk;
	}

	/** The tab is gone in the middle of whatever it did; what is on the disk stays. */
	crash(): void {
		this.#life += 1;
		this.stepsToLive = Number.POSITIVE_INFINITY;
		this.desk = null;
		this.listener = null;
		this.said = [];
	}

	/** Captures in the plan of a dossier, as stored on the disk; each version of a lead is one. */
	planOf(dossierId: string): string[] {
		const { leads } = readLeads(this.#stored(dossierId));
		return leads.flatMap(({ versions }) => versions.map(({ captureId }) => captureId));
	}

	/** A person throws a lead away. `false` when the plan has no such lead. */
	async bin(dossierId: string, captureId: string): Promise<boolean> {
		const dossier = this.desk ? this.#dossier(dossierId, this.#life) : null;
		if (!dossier || captureState(dossier.docs.shared, captureId) !== 'present') return false;
		await dossier.commit(({ shared }) =>
			binItem(shared, itemKinds.lead, captureId, dossier.author()),
		);
		return true;
	}

	#stored(dossierId: string): Y.Doc {
		const doc = new Y.Doc();
		const stored = this.disk.documents.get(dossierId);
		if (stored) Y.applyUpdate(doc, stored);
		return doc;
	}

	/** Of the couplings whose keys this store holds. */
	epochs(): string[] {
		const stored = StoredPairings.safeParse(this.disk.rows.get('setting/capture-pairing')).data;
		return stored?.pairings.map(({ inboxEpoch }) => inboxEpoch) ?? [];
	}

	/** Ids in "Nog toewijzen", as stored on the disk. */
	inbox(): string[] {
		return [...this.disk.rows.keys()]
			.filter((key) => key.startsWith('inbox/'))
			.map((key) => key.slice('inbox/'.length));
	}

	async #write(
		life: number,
		rows: readonly ExtraRow[],
		documents?: ReadonlyMap<string, Uint8Array>,
	): Promise<void> {
		this.#step(life);
		this.disk.write(rows, documents);
		this.#step(life);
	}

	#step(life: number): void {
		if (this.#life === life) {
			this.stepsToLive -= 1;
			if (this.stepsToLive <= 0) {
				this.crash();
				this.stopped();
			}
		}
		if (this.#life !== life) throw new Error('the tab is gone');
	}

	#dossier(id: string, life: number): CaptureDossier | null {
		if (id === this.damaged) throw new Error('this dossier cannot be read');
		const stored = this.disk.documents.get(id);
		if (!stored) return null;
		const shared = this.#open.get(id) ?? new Y.Doc();
		if (!this.#open.has(id)) Y.applyUpdate(shared, stored);
		this.#open.set(id, shared);
		const docs = { shared, prof: new Y.Doc() };
		const author = () => ({
			personId: 'p1',
			name: 'Bram',
			now: this.clock.now(),
			today: '2026-09-20',
			role: 'adviser' as const,
			newId: () => crypto.randomUUID(),
		});
		return {
			id,
			docs,
			author,
			commit: async (edit, rows = []) => {
				edit(docs);
				await this.#write(life, rows, new Map([[id, Y.encodeStateAsUpdate(shared)]]));
			},
		};
	}
}

/** One life of the worker. */
interface Worker {
	readonly database: IDBDatabase;
	readonly queue: Queue;
	readonly room: PairingRoom;
	readonly talk: TalkMemory;
	readonly delivery: Delivery;
	readonly intake: IntakeParts;
}

/** One installation of the extension. Its database outlives everything but `remove`. */
export class Extension {
	readonly clock: Clock;
	readonly memory = new TestMemory();
	/** Transactions until the worker is stopped by itself, before the last of them. */
	stepsToLive = Number.POSITIVE_INFINITY;
	/** Transactions that were begun. */
	transactions = 0;
	/** How often the worker was stopped. */
	stops = 0;
	readonly #factory = new IDBFactory();
	#parts: Worker | null = null;

	constructor(clock: Clock) {
		this.clock = clock;
	}

	/** A new life of the worker. */
	async start(): Promise<Worker> {
		const database = await openDatabase(this.#factory);
		const begin = database.transaction.bind(database);
		database.transaction = (...given) => {
			this.#step();
			return begin(...given);
		};
		const { clock, memory } = this;
		const now = clock.now;
		const version = '0.1.0';
		const session = () => sessionId(memory, () => crypto.randomUUID());
		const show = (pairing: unknown) => memory.set({ pairing });
		const room = new PairingRoom({ database, extensionId, version, now, show });
		const talk = new TalkMemory(memory, now);
		const queue = new Queue(database, now, () => undefined);
		const delivery = new Delivery({
			...{ queue, room, talk, randomBytes, extensionId, version, now, session },
			chance: () => 0,
			wakeAt: () => undefined,
			callBridges: () => undefined,
			answering: () => undefined,
		});
		const intake = { queue, room, talk, memory, version, session };
		await queue.tellAll({ kind: 'session', current: await session() });
		const parts = { database, queue, room, talk, delivery, intake };
		this.#parts = parts;
		return parts;
	}

	/** The same coupling, on an empty queue. */
	async twin(clock: Clock): Promise<Extension> {
		const { room } = await this.parts();
		const twin = new Extension(clock);
		const { database, queue } = await twin.start();
		const pairing = await room.current();
		await inTransaction(database, ['pairing'], (store) =>
			settled(store('pairing').put(pairing, 'current')),
		);
		await queue.compare({ seq: 0, receipts: 0 }, new Set());
		return twin;
	}

	async parts(): Promise<Worker> {
		return this.#parts ?? this.start();
	}

	/** The worker is stopped: everything but database and session memory is gone. */
	kill(): void {
		this.#parts?.database.close();
		this.#parts = null;
		this.stepsToLive = Number.POSITIVE_INFINITY;
		this.stops += 1;
	}

	/** `null` when the worker was stopped in the middle of it. */
	async unlessStopped<T>(work: () => Promise<T>): Promise<T | null> {
		const { stops } = this;
		try {
			return await work();
		} catch (error) {
			if (this.stops === stops) throw error;
			return null;
		}
	}

	#step(): void {
		this.transactions += 1;
		this.stepsToLive -= 1;
		if (this.stepsToLive <= 0) this.kill();
	}

	/** The browser is closed: session memory goes too. */
	quit(): void {
		this.kill();
		this.memory.values.clear();
	}

	async click(capture: unknown) {
		return takeCapture(capture, 'www.werk.nl', (await this.parts()).intake);
	}

	async finalise(captureId: string) {
		const { intake, delivery } = await this.parts();
		const answer = await finaliseDraft(captureId, intake);
		await delivery.flush();
		return answer;
	}
}

let connections = 0;

/** The bridge: a line per connection, carrying only when it is told to. */
export class Wire {
	readonly app: App;
	readonly extension: Extension;
	/** What the extension said on this line, not yet carried. */
	said: string[] = [];
	/** Offers of several items that reached an unlocked app. */
	together = 0;
	#line: Line | null = null;

	constructor(app: App, extension: Extension) {
		this.app = app;
		this.extension = extension;
	}

	get isConnected(): boolean {
		return this.#line !== null;
	}

	async connect(): Promise<void> {
		await this.disconnect();
		connections += 1;
		const line: Line = {
			origin,
			documentId: `document-${connections}`,
			post: (text) => void (this.#line === line && this.said.push(text)),
		};
		this.#line = line;
		await this.extension.unlessStopped(async () =>
			(await this.extension.parts()).delivery.connected(line),
		);
	}

	async disconnect(): Promise<void> {
		const line = this.#line;
		this.#line = null;
		this.said = [];
		this.app.said = [];
		if (line) (await this.extension.parts()).delivery.disconnected(line);
	}

	/** The worker died and took the port with it. */
	break(): void {
		this.#line = null;
		this.said = [];
		this.app.said = [];
	}

	async toApp(text: string): Promise<void> {
		this.#tell(text);
		await idle();
	}

	/** All of it before the app has done anything about the first. */
	async toAppAtOnce(texts: readonly string[]): Promise<void> {
		for (const text of texts) this.#tell(text);
		await idle();
	}

	#tell(text: string): void {
		const message = readBridgeMessage(ExtensionMessage, text);
		if (!message) throw new Error('the extension says something that the app does not know');
		const { listener } = this.app;
		if (!listener) {
			// A page without an open vault answers everything so.
			this.app.said.push(JSON.stringify({ kind: 'locked' }));
			return;
		}
		if (message.kind === 'offer' && message.items.length > 1) this.together += 1;
		if (message.kind === 'open') listener.opened(message);
		else if (message.kind === 'gone') listener.gone();
		else listener.received(message);
	}

	async toExtension(text: string): Promise<void> {
		await this.toExtensionAtOnce([text]);
	}

	/** All of it before the worker has done anything about the first. */
	async toExtensionAtOnce(texts: readonly string[]): Promise<void> {
		const line = this.#line;
		if (!line) return;
		await this.extension.unlessStopped(async () => {
			const { delivery } = await this.extension.parts();
			await Promise.all(texts.map((text) => delivery.received(line, text)));
		});
		await idle();
	}

	/** Carries everything, both ways, until nobody says anything. */
	async carry(): Promise<void> {
		for (let turn = 0; turn < 60; turn += 1) {
			await idle();
			const [up, down] = [this.said.splice(0), this.app.said.splice(0)];
			if (up.length + down.length === 0) return;
			await this.toAppAtOnce(up);
			await this.toExtensionAtOnce(down);
		}
	}
}

/** Both persons press their buttons; `wire` leads to an unlocked app and is sound. */
export async function couple({ app, extension, wire }: Ends): Promise<void> {
	const { room, delivery } = await extension.parts();
	app.desk?.startPairing();
	await room.start();
	await delivery.greet();
	await wire.carry();
	await room.confirm();
	await app.desk?.confirmPairing();
	await delivery.greet();
	await wire.carry();
}

interface Ends {
	readonly app: App;
	readonly extension: Extension;
	readonly wire: Wire;
}

/** Coupled and connected, as after the first five minutes. */
export async function pairedTeam(dossiers: readonly string[] = ['d1', 'd2']) {
	const clock = new Clock();
	const app = new App(clock, dossiers);
	const extension = new Extension(clock);
	const wire = new Wire(app, extension);
	const desk = await app.unlock();
	await wire.connect();
	desk.startPairing();
	const { room, delivery } = await extension.parts();
	await room.start();
	await delivery.greet();
	await wire.carry();
	const codes = { here: desk.pairing, there: extension.memory.values.get('pairing') };
	await room.confirm();
	await desk.confirmPairing();
	await delivery.greet();
	await wire.carry();
	return { clock, app, extension, wire, codes };
}
