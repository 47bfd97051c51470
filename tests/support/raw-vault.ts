/** The vault header as it lies in the browser's database, for tests that damage it. */
import type { Page } from '@playwright/test';

/** The bytes of the header. The page must be one of the app's origin. */
export async function readRawHeader(page: Page): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('driespan');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const row = await new Promise<{ value: Uint8Array }>((resolve, reject) => {
			const request = database.transaction('vault').objectStore('vault').get('header');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		database.close();
		return [...row.value];
	});
	return new Uint8Array(bytes);
}

/** Puts other bytes in its place, as somebody with a disk editor would. */
export async function writeRawHeader(page: Page, header: Uint8Array): Promise<void> {
	await page.evaluate(
		async (bytes) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('driespan');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			await new Promise<void>((resolve, reject) => {
				const writing = database.transaction('vault', 'readwrite', { durability: 'strict' });
				writing.objectStore('vault').put({ name: 'header', value: new Uint8Array(bytes) });
				writing.oncomplete = () => resolve();
				writing.onabort = () => reject(writing.error);
			});
			database.close();
		},
		[...header],
	);
}
