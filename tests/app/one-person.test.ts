import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('a person on a laptop', () => {
	test('stores nothing until four characters of the recovery code are typed back', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const driespan = await own.page();
		expect(driespan.stage).toBe('first-use');
		const { recoveryCode } = await driespan.createVault(own.profile, passphrase);
		expect(await driespan.confirmRecovery('!!!!')).toBe(false);
		expect(driespan.stage).toBe('first-use');
		own.kill();
		expect((await own.page()).stage).toBe('first-use');
		expect(await driespan.confirmRecovery(askedOf(driespan, recoveryCode))).toBe(true);
	});

	test('finds a dossier again after a reload, with everything that was said to be saved', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const first = await atWork(own);
		const id = await first.session.createDossier(samira);
		const dossier = await first.session.open(id);
		dossier.client.change({ phone: '06-00000001' });
		dossier.plan.addGoal('Werk in het magazijn');
		await until('saved', () => dossier.status.saved);
		own.kill();

		const { session } = await backAtWork(own);
		expect(session.dossiers.map(({ name }) => name)).toEqual(['Samira el Amrani']);
		const again = await session.open(id);
		expect(again.client.client?.phone).toBe('06-00000001');
		expect(again.plan.goals.map(({ text }) => text)).toEqual(['Werk in het magazijn']);
	});

	test('sees "delivered" only after the relay has everything', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		own.network.pull();
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		await until('offline', () => dossier.status.connection === 'offline');
		expect(dossier.status.waiting).toBeGreaterThan(0);
		expect(dossier.status.deliveredAt).toBeNull();
		own.network.plug();
		session.poke();
		await until('delivered', () => dossier.status.waiting === 0);
		expect(dossier.status.deliveredAt).not.toBeNull();
	});

	test('unlocks with the recovery code, waits after wrong secrets, and is told nothing more', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const first = await own.page();
		const { recoveryCode } = await first.createVault(own.profile, passphrase);
		await first.confirmRecovery(askedOf(first, recoveryCode));
		await first.lock();
		expect(first.stage).toBe('locked');
		expect(first.session).toBeNull();
		for (let tries = 0; tries < 3; tries += 1) {
			expect(await first.unlock({ passphrase: 'niet deze' })).toBe('wrong-secret');
		}
		expect(await first.unlock({ passphrase })).toBe('wait');
		await until('the wait is over', () => Date.now() >= (first.retryAt ?? 0));
		expect(await first.unlock({ recoveryCode })).toBe('open');
		expect(sessionOf(first).me.name).toBe('Anna de Wit');
	});

	test('undoes and redoes over both documents, and the undone is stored too', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const dossier = await session.open(await session.createDossier(samira));
		dossier.plan.addGoal('Rijbewijs');
		expect(dossier.canUndo).toBe(true);
		dossier.undo();
		expect(dossier.plan.goals).toEqual([]);
		dossier.redo();
		expect(dossier.plan.goals).toHaveLength(1);
		await dossier.flush();
		expect(dossier.status.saved).toBe(true);
	});

	test('gets the practice caseload, and loses it with one click', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		await session.addPractice();
		expect(session.hasPractice).toBe(true);
		expect(session.dossiers.length).toBeGreaterThanOrEqual(4);
		await session.removePractice();
		expect(session.dossiers).toEqual([]);
		own.kill();
		expect((await backAtWork(own)).session.dossiers).toEqual([]);
	});
});
