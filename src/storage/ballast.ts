/**
 * Ballast: a row of zeros that is there to be thrown away.
 *
 * When the quota is reached, the write that noticed it is tried once more without the ballast, so
 * that the last edit of a talk still fits. After that the app only reads, and says so.
 */
import type { DriespanDatabase } from './database.ts';
import { StorageFailed, storageFailureOf } from './storage-failed.ts';

const name = 'ballast';

/** Enough for some hundred edits. */
const ballastBytes = 512 * 1024;

/** Takes the ballast on again when there is room; answers whether it is there. */
export async function takeBallast(database: DriespanDatabase): Promise<boolean> {
	try {
		if ((await database.ballast.get(name)) === undefined) {
			await database.ballast.add({ name, value: new Uint8Array(ballastBytes) });
		}
		return true;
	} catch (error) {
		const failure = storageFailureOf(error);
		if (failure === 'full' || failure === 'taken') return failure === 'taken';
		throw new StorageFailed(failure, { cause: error });
	}
}

/** Runs one transaction; when it meets a full disk, frees the ballast and runs it once more. */
export async function withBallast<T>(
	database: DriespanDatabase,
	work: () => PromiseLike<T>,
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const failure = storageFailureOf(error);
		if (failure !== 'full' || !(await dropBallast(database))) {
			throw error instanceof StorageFailed ? error : new StorageFailed(failure, { cause: error });
		}
	}
	try {
		return await work();
	} catch (error) {
		throw new StorageFailed(storageFailureOf(error), { cause: error });
	}
}

async function dropBallast(database: DriespanDatabase): Promise<boolean> {
	try {
		if ((await database.ballast.get(name)) === undefined) return false;
		await database.ballast.delete(name);
		return true;
	} catch {
		return false;
	}
}
