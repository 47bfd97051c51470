/** Everything the worker works with, put together once per life of the worker. */
import { sites } from '../../src/capture/sites/index.ts';
import type { Notice } from '../../src/protocol/extension-memory.ts';
import type { IntakeParts } from './capture-intake.ts';
import type { Reader } from './conclude.ts';
import { inTransaction, openDatabase, settled } from './database.ts';
import { Delivery } from './delivery.ts';
import { type Memory, sessionId } from './memory.ts';
import { packedAdapters } from './pack-shelf.ts';
import { PairingRoom } from './pairing-room.ts';
import { Queue } from './queue.ts';
import { currentSettings } from './settings.ts';
import { TalkMemory } from './talk-memory.ts';

export interface Workshop {
	readonly queue: Queue;
	readonly room: PairingRoom;
	readonly talk: TalkMemory;
	readonly delivery: Delivery;
	readonly intake: IntakeParts;
	readonly memory: Memory;
	/** What reads now, by the settings. */
	reader(): Promise<Reader>;
	notify(notice: Notice): Promise<void>;
	/** Forgets everything: pairing, queue, drafts, settings. */
	wipe(): Promise<void>;
}

export interface WorkshopParts {
	readonly database: IDBFactory;
	wakeAt(moment: number): void;
}

const memory: Memory = {
	get: async (key) => (await chrome.storage.session.get(key))[key],
	set: (items) => chrome.storage.session.set(items),
	remove: (keys) => chrome.storage.session.remove([...keys]),
};

const now = () => Date.now();

export async function workshop(parts: WorkshopParts): Promise<Workshop> {
	const database = await openDatabase(parts.database);
	const { version } = chrome.runtime.getManifest();
	const extensionId = chrome.runtime.id;
	const session = () => sessionId(memory, () => crypto.randomUUID());
	const room = new PairingRoom({
		database,
		extensionId,
		version,
		now,
		show: (pairing) => memory.set({ pairing }),
	});
	const talk = new TalkMemory(memory, now);
	const show = oneAtATime(() => showQueue(queue, room));
	const queue: Queue = new Queue(database, now, show);
	const delivery = new Delivery({
		...{ queue, room, talk, extensionId, version, now, session },
		randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
		chance: Math.random,
		wakeAt: (moment) => parts.wakeAt(Math.max(moment, now())),
		callBridges: () => void callBridges(),
		answering: (answering) => void memory.set({ app: { answering } }),
	});
	await queue.tellAll({ kind: 'session', current: await session() });
	await room.look();
	return {
		...{ queue, room, talk, delivery, memory },
		intake: { queue, room, talk, memory, version, session },
		reader: async () => ({
			adapters: (await packedAdapters()) ?? sites,
			off: (await currentSettings()).adaptersOff,
		}),
		notify: (notice) => memory.set({ notice }),
		wipe: async () => {
			await inTransaction(database, ['items', 'meta', 'pairing'], async (store) => {
				for (const name of ['items', 'meta', 'pairing'] as const) {
					await settled(store(name).clear());
				}
			});
			await chrome.storage.session.clear();
			await chrome.storage.local.clear();
			await delivery.greet();
		},
	};
}

/** While `work` runs, any number of further calls give one more run after it. */
function oneAtATime(work: () => Promise<void>): () => void {
	let isRunning = false;
	let isDirty = false;
	const run = async () => {
		isRunning = true;
		do {
			isDirty = false;
			await work().catch(() => undefined);
		} while (isDirty);
		isRunning = false;
	};
	return () => {
		isDirty = true;
		if (!isRunning) void run();
	};
}

async function showQueue(queue: Queue, room: PairingRoom): Promise<void> {
	const lines = await queue.lines((await room.current())?.inboxEpoch ?? null);
	const waiting = lines.filter(({ state, stage }) =>
		stage === 'final' ? ['ready', 'offered', 'refused'].includes(state) : state === 'ready',
	).length;
	await memory.set({ queue: lines });
	await chrome.action.setBadgeText({ text: waiting > 0 ? String(waiting) : '' });
}

/** Any bridge, in whatever tab: who is none does not listen. */
async function callBridges(): Promise<void> {
	for (const { id } of await chrome.tabs.query({})) {
		if (id === undefined) continue;
		void chrome.tabs.sendMessage(id, { kind: 'nudge' }, { frameId: 0 }).catch(() => undefined);
	}
}
