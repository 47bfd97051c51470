import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Driespan } from '../../src/app/driespan.svelte.ts';
import { driespanDatabase } from '../../src/storage/database.ts';
import {
	askedOf,
	atWork,
	backAtWork,
	laptop,
	passphrase,
	sessionOf,
	until,
} from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

const samira = { voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani', place: 'Delft' };

const databaseOf = (own: ReturnType<typeof laptop>) =>
	driespanDatabase('driespan', { indexedDB: own.databases, IDBKeyRange });

async function shelves(): Promise<readonly string[]> {
	return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

describe('a vault', () => {
	test.each([
		['a byte is flipped in its middle', (header: Uint8Array) => flip(header, header.length >> 1)],
		['it is cut short', (header: Uint8Array) => header.slice(0, 40)],
		['it is something else', () => 'no bytes'],
	])('says that it is damaged when %s', async (_what, damage) => {
		const own = laptop('Anna de Wit', relay.ws);
		await atWork(own);
		own.kill();
		const database = databaseOf(own);
		const header = (await database.vault.get('header'))?.value;
		await database.vault.put({
			name: 'header',
			value: damage(header instanceof Uint8Array ? header : new Uint8Array()),
		});
		database.close();
		const driespan = await own.page();
		if (driespan.stage === 'locked') {
			expect(['damaged', 'wrong-secret']).toContain(await driespan.unlock({ passphrase }));
			expect(driespan.session).toBeNull();
		} else {
			expect([driespan.stage, driespan.failure]).toEqual(['failed', 'vault-damaged']);
		}
	});

	test('restores from its backup on another laptop, which becomes a device of its own', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const id = await session.createDossier(samira);
		const first = await session.open(id);
		first.plan.addGoal('Voor de kopie');
		await first.flush();
		await until('delivered', () => session.status.waiting === 0);
		const file = await session.exportVault();
		first.plan.addGoal('Na de kopie');
		await until('delivered', () => first.status.saved && first.status.waiting === 0);

		const copy = laptop('Anna de Wit', relay.ws);
		const driespan = await copy.page();
		expect(await driespan.restoreVault(file.slice(0, -9))).toBe('damaged');
		expect(await driespan.restoreVault(file)).toBe('locked');
		expect(await driespan.unlock({ passphrase })).toBe('open');
		const before = sessionOf(driespan);
		await until('a device of its own', () => {
			const now = driespan.session;
			return now !== null && now !== before && now.me.deviceId !== session.me.deviceId;
		});
		const restored = sessionOf(driespan);
		expect(restored.me.personId).toBe(session.me.personId);
		const second = await restored.open(id);
		await until('everything', () => second.plan.goals.length === 2);
		second.plan.addGoal('Van de kopie');
		first.plan.addGoal('Van het origineel');
		await until('both have all', () =>
			[first, second].every(({ plan }) => plan.goals.length === 4),
		);
		expect(await driespan.restoreVault(file)).toBe('not-empty');
	});

	test('parks what is typed in a restored copy while it is offline, and sends it later', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const id = await session.createDossier(samira);
		await until('delivered', () => session.status.waiting === 0);
		const file = await session.exportVault();
		own.kill();

		const copy = laptop('Anna de Wit', relay.ws);
		copy.network.pull();
		const driespan = await copy.page();
		await driespan.restoreVault(file);
		await driespan.unlock({ passphrase });
		const offline = await sessionOf(driespan).open(id);
		offline.plan.addGoal('Zonder verbinding');
		await offline.flush();
		expect(offline.status).toMatchObject({ saved: true, waiting: 1 });
		copy.kill();
		copy.network.plug();
		const again = await backAtWork(copy);
		const before = again.session;
		await until('a device of its own', () => {
			const now = again.driespan.session;
			return now !== null && now !== before;
		});
		const dossier = await sessionOf(again.driespan).open(id);
		expect(dossier.plan.goals.map(({ text }) => text)).toEqual(['Zonder verbinding']);
		await until('delivered', () => dossier.status.waiting === 0);
	});
});

describe('two tabs', () => {
	test('let one lead; the other takes over what was typed to the last letter', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { driespan, session } = await atWork(own);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		const second = await own.page();
		expect(second.stage).toBe('other-tab');
		dossier.client.writeNote('nog niet opgeslagen');
		expect(dossier.status.saved).toBe(false);
		await second.takeOver();
		expect([driespan.stage, driespan.session, second.stage]).toEqual(['other-tab', null, 'locked']);
		await second.unlock({ passphrase });
		expect((await sessionOf(second).open(id)).client.note).toBe('nog niet opgeslagen');
	});

	test('of which one is still unlocking when the other takes over: only one comes in', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { driespan } = await atWork(own);
		await driespan.lock();
		const second = await own.page();
		const unlocking = driespan.unlock({ passphrase });
		await second.takeOver();
		await unlocking;
		expect([driespan.stage, driespan.session, second.stage]).toEqual(['other-tab', null, 'locked']);
	});

	test('that both make a vault end with one', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const [one, two] = [await own.page(), await own.page()];
		expect([one.stage, two.stage]).toEqual(['first-use', 'other-tab']);
		const { recoveryCode } = await one.createVault(own.profile, passphrase);
		await two.takeOver();
		expect(two.stage).toBe('first-use');
		const other = await two.createVault(own.profile, passphrase);
		await two.confirmRecovery(askedOf(two, other.recoveryCode));
		expect(two.stage).toBe('open');
		await one.confirmRecovery(askedOf(one, recoveryCode));
		expect(one.session).toBeNull();
	});
});

describe('a relay', () => {
	test('that comes back with an empty disk is filled again by those who have it', async () => {
		const wiped = await startRelay();
		const anna = laptop('Anna de Wit', wiped.ws);
		const { session } = await atWork(anna);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		dossier.plan.addGoal('Een doel');
		await until('delivered', () => dossier.status.saved && dossier.status.waiting === 0);
		await wiped.stop();
		const empty = await startRelay({ port: wiped.port });
		try {
			dossier.plan.addGoal('Nog een doel');
			session.poke();
			await until('delivered', () => dossier.status.saved && dossier.status.waiting === 0);
			const invitation = await session.invitations.invite(id);
			if (invitation === 'offline') throw new Error('offline');
			const bram = (await atWork(laptop('Bram Kok', wiped.ws))).session;
			await until('online', () => bram.status.connection === 'online');
			expect(await bram.invitations.accept(invitation.code)).toBe('waiting');
			await until('asked', () => session.invitations.requests.length === 1);
			await session.invitations.admit(session.invitations.requests[0]?.id ?? '');
			await until('there', () => bram.dossiers.length === 1);
			expect((await bram.open(id)).plan.goals).toHaveLength(2);
		} finally {
			await empty.stop();
		}
	});

	test('that asks for a code is shown as refusing, until the code is right', async () => {
		const guarded = await startRelay({ code: 'geheim-van-het-huis' });
		try {
			const { session } = await atWork(laptop('Anna de Wit', guarded.ws));
			await until('refused', () => session.status.connection === 'refused');
			expect(session.status.refusal).toBe('access-denied');
			await session.settings.change({ accessCode: 'geheim-van-het-huis' });
			session.poke();
			await until('online', () => session.status.connection === 'online');
		} finally {
			await guarded.stop();
		}
	});
});

describe('a laptop', () => {
	test('whose clock is a day off works, and says so', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		own.clockAheadMs = 24 * 60 * 60 * 1000;
		const { session } = await atWork(own);
		await until('warned', () => session.status.clockOffMs !== null);
		expect(Math.round((session.status.clockOffMs ?? 0) / 3_600_000)).toBe(24);
		await session.createDossier(samira);
		await until('delivered', () => session.status.waiting === 0);
	});

	test('opens a dossier with and without its shelf, whenever that is taken away', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const earlier = new Set(await shelves());
		const { session } = await atWork(own);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		dossier.plan.addGoal('Op de plank');
		await session.close(id);
		const made = (await shelves()).filter((name) => !earlier.has(name));
		expect(made.length).toBe(2);
		expect((await session.open(id)).plan.goals).toHaveLength(1);
		for (const name of made) indexedDB.deleteDatabase(name);
		(await session.open(id)).plan.addGoal('Zonder plank');
		await session.close(id);
		await session.close(id);
		for (const name of made) indexedDB.deleteDatabase(name);
		expect((await session.open(id)).plan.goals).toHaveLength(2);
	});

	test('whose disk is full keeps what was typed in sight, says so, and stores it when there is room', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		const full = fillDisk();
		dossier.plan.addGoal('Past niet');
		await expect(dossier.flush()).rejects.toMatchObject({ failure: 'full' });
		expect(dossier.status).toMatchObject({ saved: false, problem: 'storage-full' });
		expect(dossier.plan.goals).toHaveLength(1);
		await expect(session.createDossier(samira)).rejects.toMatchObject({ failure: 'full' });
		expect(session.dossiers).toHaveLength(1);
		full.makeRoom();
		await dossier.flush();
		expect(dossier.status).toMatchObject({ saved: true, problem: null });
		own.kill();
		const again = await backAtWork(own);
		expect((await again.session.open(id)).plan.goals).toHaveLength(1);
	});

	test('that cannot be read while unlocking says so, and leaves nothing open', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { driespan } = await atWork(own);
		await driespan.lock();
		const { getAll } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.getAll = function (...given) {
			if (this.name === 'pack') throw new DOMException('gone', 'UnknownError');
			return getAll.apply(this, given);
		};
		try {
			await driespan.unlock({ passphrase });
		} finally {
			IDBObjectStore.prototype.getAll = getAll;
		}
		expect([driespan.stage, driespan.failure, driespan.session]).toEqual([
			'failed',
			'unexpected',
			null,
		]);
	});

	test('that cannot be written for any other reason says that it is not saved, and goes on trying', async () => {
		const { session } = await atWork(laptop('Anna de Wit', relay.ws));
		const dossier = await session.open(await session.createDossier(samira));
		const broken = fillDisk('UnknownError');
		dossier.plan.addGoal('Wordt niet geschreven');
		await expect(dossier.flush()).rejects.toMatchObject({ failure: 'unexpected' });
		expect(dossier.status).toMatchObject({ saved: false, problem: 'storage-failed' });
		broken.makeRoom();
		await until('saved by itself', () => dossier.status.saved);
		expect(dossier.status.problem).toBeNull();
	});
});

function flip(bytes: Uint8Array, at: number): Uint8Array {
	const copy = bytes.slice();
	copy[at] = (copy[at] ?? 0) ^ 1;
	return copy;
}

/** Every write fails as a full disk makes it fail, until there is room. */
function fillDisk(error = 'QuotaExceededError'): { makeRoom(): void } {
	const { add, put } = IDBObjectStore.prototype;
	const fail = () => {
		throw new DOMException('no room', error);
	};
	IDBObjectStore.prototype.add = fail;
	IDBObjectStore.prototype.put = fail;
	return {
		makeRoom: () => {
			IDBObjectStore.prototype.add = add;
			IDBObjectStore.prototype.put = put;
		},
	};
}

describe('a profile that was copied behind our back', () => {
	/** The same device twice, and neither knows. */
	async function twins() {
		const own = laptop('Anna de Wit', relay.ws);
		const { driespan, session } = await atWork(own);
		const id = await session.createDossier(samira);
		await until('delivered', () => session.status.waiting === 0);
		const copy = laptop('Anna de Wit', relay.ws);
		copy.network.pull();
		await (await copy.page()).restoreVault(await session.exportVault());
		copy.kill();
		await databaseOf(copy).vault.delete('copied');
		const twin = await backAtWork(copy);
		return { id, copy, one: driespan, two: twin.driespan };
	}

	const goalsOf = async (driespan: Driespan, id: string) =>
		(await sessionOf(driespan).open(id)).plan.goals.map(({ text }) => text).toSorted();

	test('becomes two devices when one hears the other, and nothing is lost', async () => {
		const { id, copy, one, two } = await twins();
		copy.network.plug();
		sessionOf(two).poke();
		await until('online', () => two.session?.status.connection === 'online');
		(await sessionOf(one).open(id)).plan.addGoal('een');
		await until(
			'two devices',
			() => two.session !== null && two.session.me.deviceId !== one.session?.me.deviceId,
		);
		(await sessionOf(two).open(id)).plan.addGoal('twee');
		await until('delivered', () => two.session?.status.waiting === 0);
		await vi.waitFor(async () => {
			expect(await goalsOf(one, id)).toEqual(['een', 'twee']);
			expect(await goalsOf(two, id)).toEqual(['een', 'twee']);
		}, 10_000);
	});

	test('becomes a device of its own also when one of its dossiers cannot be read', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const sound = await session.createDossier(samira);
		const rows = await databaseOf(own).channel.toCollection().primaryKeys();
		await session.createDossier(samira);
		await until('delivered', () => session.status.waiting === 0);
		const copy = laptop('Anna de Wit', relay.ws);
		await (await copy.page()).restoreVault(await session.exportVault());
		copy.kill();
		await databaseOf(copy)
			.channel.where('key')
			.noneOf(rows)
			.modify({ sealed: new Uint8Array(9) });
		const { driespan } = await backAtWork(copy);
		await until(
			'a device of its own',
			() => driespan.session !== null && driespan.session.me.deviceId !== session.me.deviceId,
		);
		(await sessionOf(driespan).open(sound)).plan.addGoal('van de kopie');
		await vi.waitFor(async () => {
			expect((await session.open(sound)).plan.goals).toHaveLength(1);
		}, 10_000);
	});

	test('takes back what both wrote under one number, and sends it as a device of its own', async () => {
		const { id, copy, one, two } = await twins();
		const offline = await sessionOf(two).open(id);
		offline.plan.addGoal('zonder verbinding');
		await offline.flush();
		const online = await sessionOf(one).open(id);
		online.plan.addGoal('met verbinding');
		await until('delivered', () => online.status.saved && online.status.waiting === 0);
		copy.network.plug();
		sessionOf(two).poke();
		await until(
			'two devices',
			() => two.session !== null && two.session.me.deviceId !== one.session?.me.deviceId,
		);
		await vi.waitFor(async () => {
			expect(await goalsOf(one, id)).toEqual(['met verbinding', 'zonder verbinding']);
			expect(await goalsOf(two, id)).toEqual(['met verbinding', 'zonder verbinding']);
		}, 10_000);
	});
});
