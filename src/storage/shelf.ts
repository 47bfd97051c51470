/**
 * The shelf: one sealed snapshot per channel, so that a dossier opens without reading its whole log.
 *
 * y-indexeddb keeps a carrier document whose map `box` holds the sealed bytes. The carrier is never
 * synced, and nothing readable reaches the disk. It is a cache: every failure means "no snapshot",
 * never an error for the caller.
 *
 * What y-indexeddb does, and what is done about it:
 * - it adds a row with the full state at each opening: `storeState(…, true)` trims after loading;
 * - it swallows errors of opening: a probe opens the database first;
 * - it hangs when the database is being deleted elsewhere: after `patienceMs` we go on without;
 * - it throws out of an edit when another tab made it close: every write is wrapped.
 */
import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';

/** How long opening may take, see sync design, "The shelf". */
const shelfPatienceMs = 3000;

export interface Shelf {
	/** The sealed snapshot, or `null` when there is none. */
	read(): Uint8Array | null;
	/** Answers whether the snapshot was handed to the database. */
	put(sealed: Uint8Array): Promise<boolean>;
	close(): Promise<void>;
}

export interface ShelfMaker {
	open(name: string): Promise<Shelf>;
	/** Takes a snapshot away; a dossier opens without it too. */
	remove(name: string): Promise<void>;
}

const noShelf: Shelf = {
	read: () => null,
	put: () => Promise.resolve(false),
	close: () => Promise.resolve(),
};

/** `factory` is the database factory that y-indexeddb finds as a global. */
export function shelfMaker(factory: IDBFactory, patienceMs = shelfPatienceMs): ShelfMaker {
	return {
		open: (name) => openShelf(factory, name, patienceMs),
		remove: async (name) => {
			await settled(factory.deleteDatabase(name), patienceMs);
		},
	};
}

async function openShelf(factory: IDBFactory, name: string, patienceMs: number): Promise<Shelf> {
	if (!(await canOpen(factory, name, patienceMs))) return noShelf;
	const carrier = new Y.Doc();
	const persistence = new IndexeddbPersistence(name, carrier);
	const loaded = await withPatience(
		persistence.whenSynced.then(() => storeState(persistence, true)),
		patienceMs,
	);
	if (!loaded) {
		void persistence.destroy();
		return noShelf;
	}
	// One writer for ever: a random id per opening would let the carrier grow. Only now, because Yjs
	// picks another one when it loads updates of its own id.
	carrier.clientID = 1;
	return {
		read: () => {
			const sealed: unknown = carrier.getMap('box').get('sealed');
			return sealed instanceof Uint8Array ? sealed : null;
		},
		put: async (sealed) => {
			try {
				carrier.getMap('box').set('sealed', sealed);
				return await withPatience(storeState(persistence, true), patienceMs);
			} catch {
				return false;
			}
		},
		close: async () => {
			await withPatience(persistence.destroy(), patienceMs);
			carrier.destroy();
		},
	};
}

/** Makes the stores as y-indexeddb would, so that its own opening cannot fail unseen. */
async function canOpen(factory: IDBFactory, name: string, patienceMs: number): Promise<boolean> {
	try {
		const request = factory.open(name);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('updates', { autoIncrement: true });
			request.result.createObjectStore('custom');
		};
		if (!(await settled(request, patienceMs))) {
			// Should it open after all, it must not stand in the way of others.
			request.onsuccess = () => request.result.close();
			return false;
		}
		const stores = request.result.objectStoreNames;
		request.result.close();
		return stores.contains('updates') && stores.contains('custom');
	} catch {
		return false;
	}
}

function settled(request: IDBRequest, patienceMs: number): Promise<boolean> {
	return withPatience(
		new Promise<void>((resolve, reject) => {
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error);
		}),
		patienceMs,
	);
}

async function withPatience(work: Promise<unknown>, patienceMs: number): Promise<boolean> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), patienceMs);
	});
	const done = work.then(
		() => true,
		() => false,
	);
	const inTime = await Promise.race([done, late]);
	clearTimeout(timer);
	return inTime;
}
