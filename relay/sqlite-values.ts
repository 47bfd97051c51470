import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Bytes } from '../src/protocol/bytes.ts';
import { StoreFailed } from './log-store.ts';

/** A column that our layout declares as BLOB; anything else means a damaged file. */
export function blob(value: SQLOutputValue | undefined): Bytes {
	if (!(value instanceof Uint8Array)) throw new StoreFailed('damaged');
	return new Uint8Array(value);
}

export function integer(value: SQLOutputValue | undefined): number {
	if (typeof value !== 'number') throw new StoreFailed('damaged');
	return value;
}

/** All of `task` or nothing; on the disk when it returns. */
export function inTransaction<Result>(database: DatabaseSync, task: () => Result): Result {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = task();
		database.exec('COMMIT');
		return result;
	} catch (cause) {
		if (database.isTransaction) database.exec('ROLLBACK');
		throw cause;
	}
}
