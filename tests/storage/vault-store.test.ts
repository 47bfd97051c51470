import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { copyDatabase, restoreDatabase } from '../../src/storage/backup.ts';
import { driespanDatabase, schemaVersion } from '../../src/storage/database.ts';
import { SealedStore } from '../../src/storage/sealed-store.ts';
import { VaultStore } from '../../src/storage/vault-store.ts';

function profile() {
	const database = driespanDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
	return { database, vault: new VaultStore(database), rows: new SealedStore(database) };
}

const header = new Uint8Array([1, 2, 3]);
const row = { table: 'keyring' as const, key: 'k', sealed: new Uint8Array([9]) };

describe('the row of the vault', () => {
	test('is founded once, together with its first rows', async () => {
		const { vault, rows } = profile();
		expect(await vault.header()).toBeNull();
		await vault.found(header, [row]);
		expect(await vault.header()).toEqual(header);
		expect(await rows.read('keyring', 'k')).toEqual(row.sealed);
		await expect(vault.found(new Uint8Array([4]), [])).rejects.toMatchObject({ failure: 'taken' });
		expect(await vault.header()).toEqual(header);
	});

	test('is damaged when it holds no bytes', async () => {
		const { database, vault } = profile();
		await database.vault.put({ name: 'header', value: { bytes: 'no' } });
		expect(await vault.header()).toBe('damaged');
	});

	test('counts wrong secrets over a reload', async () => {
		const { vault } = profile();
		expect(await vault.attempts()).toEqual({ count: 0, lastAt: 0 });
		await vault.rememberAttempts({ count: 3, lastAt: 99 });
		expect(await vault.attempts()).toEqual({ count: 3, lastAt: 99 });
	});

	test('of a newer version of the app is refused as such', async () => {
		const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
		const newer = driespanDatabase('test', factory);
		newer.version(schemaVersion + 1).stores({ future: 'name' });
		await newer.open();
		newer.close();
		const vault = new VaultStore(driespanDatabase('test', factory));
		await expect(vault.open().then(() => vault.header())).rejects.toMatchObject({
			failure: 'newer',
		});
	});
});

describe('a copy of the database', () => {
	test('comes back whole in an empty profile, and remembers that it is a copy', async () => {
		const one = profile();
		await one.vault.found(header, [row]);
		const two = profile();
		await restoreDatabase(two.database, await copyDatabase(one.database));
		expect(await two.vault.header()).toEqual(header);
		expect(await two.rows.all('keyring')).toEqual([{ key: 'k', sealed: row.sealed }]);
		expect([await one.vault.isCopy(), await two.vault.isCopy()]).toEqual([false, true]);
	});

	test('does not go over a vault that is there', async () => {
		const one = profile();
		await one.vault.found(header, []);
		const copy = await copyDatabase(one.database);
		await expect(restoreDatabase(one.database, copy)).rejects.toMatchObject({ failure: 'taken' });
	});
});
