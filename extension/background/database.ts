/**
 * IndexedDB of the extension, through promises.
 *
 *   items    QueueItem by captureId
 *   meta     'queue' -> QueueMeta
 *   pairing  'current' -> Pairing, 'exchange' -> the coupling in progress; keys cannot be exported
 *
 * Every write is strict: it counts when the disk has it.
 */
const name = 'driespan';
const version = 1;
export type StoreName = 'items' | 'meta' | 'pairing';
/** The stores of one running transaction. */
export type Stores = (name: StoreName) => IDBObjectStore;

export function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
	const request = factory.open(name, version);
	request.onupgradeneeded = () => {
		request.result.createObjectStore('items', { keyPath: 'captureId' });
		request.result.createObjectStore('meta');
		request.result.createObjectStore('pairing');
	};
	return settled(request);
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/**
 * Runs `work` in one strict transaction and resolves after its `complete` event.
 *
 * `work` must only await requests of this transaction. When it throws, nothing is kept.
 */
export async function inTransaction<T>(
	database: IDBDatabase,
	stores: readonly StoreName[],
	work: (store: Stores) => Promise<T>,
): Promise<T> {
	const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
	const complete = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
	});
	complete.catch(() => null);
	try {
		const result = await work((store) => transaction.objectStore(store));
		await complete;
		return result;
	} catch (error) {
		if (transaction.error === null) abort(transaction);
		throw transaction.error ?? error;
	}
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It is over already.
	}
}

/** All values of a store. */
export const allIn = <T>(database: IDBDatabase, store: StoreName): Promise<T[]> =>
	settled(database.transaction(store).objectStore(store).getAll());

export const oneIn = <T>(database: IDBDatabase, store: StoreName, key: string) =>
	settled<T | undefined>(database.transaction(store).objectStore(store).get(key));
