import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeBallast } from '../../src/storage/ballast.ts';
import { type DriespanDatabase, driespanDatabase } from '../../src/storage/database.ts';
import { LogStore } from '../../src/storage/log-store.ts';
import type { NewEntry } from '../../src/storage/log-write.ts';
import { StorageFailed, storageFailureOf } from '../../src/storage/storage-failed.ts';

let database: DriespanDatabase;
let log: LogStore;
beforeEach(() => {
	database = driespanDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
	log = new LogStore(database);
});

const noEntry = '0'.repeat(64);

function entry(seq: number, change: Partial<NewEntry> = {}): NewEntry {
	const dev = change.dev ?? 'a';
	return {
		ch: 'c1',
		dev,
		seq,
		prev: seq === 1 ? noEntry : `${dev}${seq - 1}`,
		id: `${dev}${seq}`,
		bytes: new Uint8Array([seq]),
		relay: 'send',
		...change,
	};
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the one transaction of the log', () => {
	test('writes entry, head, outbox and rows together, in strict durability', async () => {
		const sealed = new Uint8Array([7]);
		await log.write({
			append: [entry(1), entry(2)],
			rows: [{ table: 'receipt', key: 'k', sealed }],
		});
		expect(ids(await log.entries('c1'))).toEqual(['a1', 'a2']);
		expect(await log.heads('c1')).toEqual([{ ch: 'c1', dev: 'a', seq: 2, id: 'a2' }]);
		expect(ids(await log.outbox('c1', 10))).toEqual(['a1', 'a2']);
		expect(await database.receipt.get('k')).toEqual({ key: 'k', sealed });
	});

	test.each([
		['skips a number', entry(3)],
		['names another predecessor', entry(2, { prev: 'somebody-else' })],
		['begins anew', entry(1, { id: 'other', prev: noEntry })],
	])('refuses an entry that %s, and with it everything else of the write', async (_what, wrong) => {
		await log.write({ append: [entry(1)] });
		const rows = [{ table: 'receipt' as const, key: 'k', sealed: new Uint8Array() }];
		await expect(log.write({ append: [wrong], rows })).rejects.toMatchObject({
			failure: 'head-moved',
		});
		expect(ids(await log.entries('c1'))).toEqual(['a1']);
		expect(await database.receipt.count()).toBe(0);
	});

	test('passes over what is stored already, and stores what is new beside it', async () => {
		await log.write({ append: [entry(1)] });
		await log.write({ append: [entry(1), entry(2)] });
		expect(ids(await log.entries('c1'))).toEqual(['a1', 'a2']);
		expect(await log.waitingToSend()).toEqual(new Map([['c1', 2]]));
	});

	test('puts nothing of others into the outbox, and lets own entries go with the receipt', async () => {
		await log.write({ append: [entry(1), entry(1, { dev: 'b', relay: 'has' }), entry(2)] });
		expect(ids(await log.outbox('c1', 10))).toEqual(['a1', 'a2']);
		await log.write({ receipted: ['a1'], cursors: [{ ch: 'c1', relay: 'r', n: 5 }] });
		expect(ids(await log.outbox('c1', 10))).toEqual(['a2']);
		expect(await log.cursor('c1')).toEqual({ ch: 'c1', relay: 'r', n: 5 });
	});

	test('keeps channels apart, each in its own order of arrival', async () => {
		await log.write({ append: [entry(1), entry(1, { ch: 'c2', id: 'x1' }), entry(2)] });
		expect((await log.entries('c1')).map(({ n }) => n)).toEqual([1, 2]);
		expect((await log.entries('c2')).map(({ n }) => n)).toEqual([1]);
		expect(ids(await log.entries('c1', 1))).toEqual(['a2']);
		expect((await log.last('c1'))?.id).toBe('a2');
		expect((await log.at('c1', 1))?.id).toBe('a1');
		expect(await log.at('c1', 9)).toBeNull();
	});

	test('forgets a channel whole, and no other', async () => {
		await log.write({ append: [entry(1), entry(1, { ch: 'c2', id: 'x1' })] });
		await log.write({ forget: ['c1'] });
		expect(await log.entries('c1')).toEqual([]);
		expect(await log.heads('c1')).toEqual([]);
		expect(await log.waitingToSend()).toEqual(new Map([['c2', 1]]));
	});

	test('does not pass on a row that another program wrote', async () => {
		await database.entry.put({ ch: 'c1', n: 1, dev: 'a', seq: 1, id: 'a1', bytes: 'x' as never });
		await expect(log.entries('c1')).rejects.toMatchObject({ failure: 'damaged' });
	});
});

describe('a full disk', () => {
	test('frees the ballast and keeps the last edit', async () => {
		expect(await takeBallast(database)).toBe(true);
		const disk = diskWithout(1);
		await log.write({ append: [entry(1)] });
		disk.restore();
		expect(ids(await log.entries('c1'))).toEqual(['a1']);
		expect(await database.ballast.count()).toBe(0);
	});

	test('without ballast keeps nothing of the write and says `full`', async () => {
		const disk = diskWithout(Number.POSITIVE_INFINITY);
		await expect(log.write({ append: [entry(1)] })).rejects.toMatchObject({ failure: 'full' });
		disk.restore();
		expect(await log.entries('c1')).toEqual([]);
		expect(await log.heads('c1')).toEqual([]);
	});
});

describe('errors of storage', () => {
	const named = (name: string, extra: object = {}) =>
		Object.assign(new Error(name), { name }, extra);

	test.each([
		[named('QuotaExceededError'), 'full'],
		[named('AbortError', { inner: named('QuotaExceededError') }), 'full'],
		[named('BulkError', { failures: [named('QuotaExceededError')] }), 'full'],
		[named('VersionError'), 'newer'],
		[named('OpenFailedError', { inner: named('VersionError') }), 'newer'],
		[named('MissingAPIError'), 'refused'],
		[named('DatabaseClosedError'), 'closed'],
		[new StorageFailed('head-moved'), 'head-moved'],
		[named('AbortError', { inner: new StorageFailed('taken') }), 'taken'],
		[named('Anything'), 'unexpected'],
		['not even an error', 'unexpected'],
	] as const)('%s is `%s`', (error, failure) => {
		expect(storageFailureOf(error)).toBe(failure);
	});
});

/** The next `failures` additions to an object store meet the quota. */
function diskWithout(failures: number): { restore(): void } {
	const { add } = IDBObjectStore.prototype;
	let left = failures;
	IDBObjectStore.prototype.add = function (...row) {
		left -= 1;
		if (left >= 0) throw new DOMException('no room', 'QuotaExceededError');
		return add.apply(this, row);
	};
	return {
		restore: () => {
			IDBObjectStore.prototype.add = add;
		},
	};
}
