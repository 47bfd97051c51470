/**
 * What can go wrong with the storage of a browser, as one closed set.
 *
 * Dexie and IndexedDB name their errors; the name of the innermost cause decides.
 */
export type StorageFailure =
	/** Disk or quota is full, even after the ballast was freed: nothing of the write was kept. */
	| 'full'
	/** The browser does not give us a database at all. */
	| 'refused'
	/** A newer version of the app wrote this database. */
	| 'newer'
	/** Another tab took over or the database was closed under us. */
	| 'closed'
	/** Somebody else wrote the entry that this one wants to be. */
	| 'head-moved'
	/** A row that must be new is there already. */
	| 'taken'
	/** A row does not have the shape that this version writes. */
	| 'damaged'
	| 'unexpected';

/** Thrown by `storage/`. Nothing of the failed write is on disk. */
export class StorageFailed extends Error {
	override readonly name = 'StorageFailed';
	readonly failure: StorageFailure;

	constructor(failure: StorageFailure, options?: ErrorOptions) {
		super(`storage failed: ${failure}`, options);
		this.failure = failure;
	}
}

const failureByName: Readonly<Record<string, StorageFailure>> = {
	QuotaExceededError: 'full',
	MissingAPIError: 'refused',
	MissingApi: 'refused',
	InvalidStateError: 'refused',
	SecurityError: 'refused',
	OpenFailedError: 'refused',
	VersionError: 'newer',
	DatabaseClosedError: 'closed',
	ConstraintError: 'taken',
	ZodError: 'damaged',
};

/** The innermost known name wins: Dexie wraps a full disk into an aborted transaction. */
export function storageFailureOf(error: unknown): StorageFailure {
	const known = chainOf(error).flatMap((one) =>
		one instanceof StorageFailed ? one.failure : (failureByName[one.name] ?? []),
	);
	return known.at(-1) ?? 'unexpected';
}

/** Runs `work`; whatever it throws leaves as `StorageFailed`. */
export async function orStorageFailed<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof StorageFailed) throw error;
		throw new StorageFailed(storageFailureOf(error), { cause: error });
	}
}

function chainOf(error: unknown): readonly Error[] {
	const chain: Error[] = [];
	let next: unknown = error;
	while (next instanceof Error && chain.length < 8 && !chain.includes(next)) {
		chain.push(next);
		next = innerOf(next);
	}
	return chain;
}

function innerOf(error: Error): unknown {
	if ('inner' in error && error.inner instanceof Error) return error.inner;
	if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
	return error.cause;
}
