import 'fake-indexeddb/auto';
import { indexedDB } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { shelfMaker } from '../../src/storage/shelf.ts';

const shelves = shelfMaker(indexedDB, 200);
const snapshot = (byte: number) => new Uint8Array(2000).fill(byte);

async function rowsIn(name: string): Promise<readonly Uint8Array[]> {
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
	});
	const rows = await new Promise<Uint8Array[]>((resolve) => {
		const request = database.transaction('updates').objectStore('updates').getAll();
		request.onsuccess = () => resolve(request.result);
	});
	database.close();
	return rows;
}

describe('the shelf', () => {
	test('gives back the last snapshot after it was closed', async () => {
		const shelf = await shelves.open('kept');
		expect(shelf.read()).toBeNull();
		expect(await shelf.put(snapshot(1))).toBe(true);
		expect(await shelf.put(snapshot(2))).toBe(true);
		await shelf.close();
		expect((await shelves.open('kept')).read()).toEqual(snapshot(2));
	});

	test('does not grow with being opened, nor with being written', async () => {
		for (let times = 0; times < 12; times += 1) {
			const shelf = await shelves.open('small');
			await shelf.put(snapshot(times));
			await shelf.close();
		}
		const bytes = (await rowsIn('small')).reduce((sum, row) => sum + row.length, 0);
		expect(bytes).toBeLessThan(3 * 2000 + 1000);
	});

	test('is empty after it was removed, and works again', async () => {
		const shelf = await shelves.open('gone');
		await shelf.put(snapshot(1));
		await shelf.close();
		await shelves.remove('gone');
		const again = await shelves.open('gone');
		expect(again.read()).toBeNull();
		expect(await again.put(snapshot(3))).toBe(true);
	});

	test('is done without when opening takes too long', async () => {
		const slow = { open: () => ({}) } as never;
		const shelf = await shelfMaker(slow, 20).open('slow');
		expect(shelf.read()).toBeNull();
		expect(await shelf.put(snapshot(1))).toBe(false);
	});

	test('is done without when the browser refuses to open it', async () => {
		const refusing = {
			open: () => {
				throw new DOMException('no', 'SecurityError');
			},
		} as never;
		expect((await shelfMaker(refusing).open('refused')).read()).toBeNull();
	});

	test('answers no, and throws nothing, when another tab made it close', async () => {
		const shelf = await shelves.open('closing');
		await shelves.remove('closing');
		expect(await shelf.put(snapshot(1))).toBe(false);
	});
});
