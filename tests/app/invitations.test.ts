import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/app/ports.ts';
import type { Session } from '../../src/app/session.svelte.ts';
import { atWork, backAtWork, laptop, until } from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

const online = (session: Session) =>
	until('online', () => session.status.connection === 'online' && session.status.waiting === 0);

async function invited(session: Session) {
	const id = await session.createDossier({ geslachtsnaam: 'Amrani' });
	await online(session);
	const invitation = await session.invitations.invite(id);
	if (invitation === 'offline') throw new Error('offline');
	return { id, ...invitation };
}

describe('an invitation', () => {
	test.each([
		['is empty', () => '', 'malformed'],
		['lacks its last character', (code: string) => code.slice(0, -1), 'malformed'],
		['has one character edited', edited, 'malformed'],
		['is a code that nobody made', () => '0000-0000-0000-0000-0000-0000-00', 'unknown'],
	])('that %s is refused in words', async (_what, change, outcome) => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		const { code } = await invited(anna);
		const bram = (await atWork(laptop('Bram Kok', relay.ws))).session;
		await online(bram);
		expect(await bram.invitations.accept(change(code))).toBe(outcome);
		expect(bram.invitations.accepted).toEqual([]);
	});

	test('is not for the one who made it', async () => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		expect(await anna.invitations.accept((await invited(anna)).link)).toBe('own');
	});

	test('lets somebody in while the relay holds back what this laptop sends', async () => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		const { id, code } = await invited(anna);
		const bram = (await atWork(laptop('Bram Kok', relay.ws))).session;
		await online(bram);
		expect(await bram.invitations.accept(code)).toBe('waiting');
		await until('a request', () => anna.invitations.requests.length === 1);
		// More entries than the relay takes of one laptop at once.
		const busy = await anna.open(await anna.createDossier({ geslachtsnaam: 'Kok' }));
		for (let line = 0; line < 260; line += 1) {
			busy.client.writeNote(`regel ${line}`);
			await busy.flush();
		}
		await until('held back', () => busy.status.waiting > 0);
		expect(await anna.invitations.admit(anna.invitations.requests[0]?.id ?? '')).toBe('admitted');
		await until('admitted', () => bram.dossiers.some((one) => one.id === id));
	}, 30_000);

	test('waits over a reload on both sides, and the dossier opens when somebody confirms', async () => {
		const [own, other] = [laptop('Anna de Wit', relay.ws), laptop('Bram Kok', relay.ws)];
		const anna = (await atWork(own)).session;
		const { id, code } = await invited(anna);
		own.network.pull();
		own.kill();
		const bram = (await atWork(other)).session;
		await online(bram);
		expect(await bram.invitations.accept(code)).toBe('waiting');
		expect(bram.invitations.accepted).toMatchObject([{ state: 'waiting', dossierId: null }]);
		other.kill();

		own.network.plug();
		const back = (await backAtWork(own)).session;
		await until('a request', () => back.invitations.requests.length === 1);
		expect(await back.invitations.admit(back.invitations.requests[0]?.id ?? '')).toBe('admitted');
		const there = (await backAtWork(other)).session;
		await until('admitted', () => there.invitations.accepted[0]?.state === 'admitted');
		expect(there.invitations.accepted[0]?.dossierId).toBe(id);
		await there.invitations.dismiss(there.invitations.accepted[0]?.id ?? '');
		expect(there.invitations.accepted).toEqual([]);
		expect((await there.open(id)).members.map(({ name }) => name)).toEqual([
			'Anna de Wit',
			'Bram Kok',
		]);
	});

	test('that is used lets nobody else in', async () => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		const { code } = await invited(anna);
		const bram = (await atWork(laptop('Bram Kok', relay.ws))).session;
		await online(bram);
		await bram.invitations.accept(code);
		await until('a request', () => anna.invitations.requests.length === 1);
		await anna.invitations.admit(anna.invitations.requests[0]?.id ?? '');
		const carla = (await atWork(laptop('Carla Smit', relay.ws))).session;
		await online(carla);
		expect(await carla.invitations.accept(code)).toBe('used');
	});

	test('whose request is refused is closed, and the other side is told', async () => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		const { id, code } = await invited(anna);
		const other = laptop('Bram Kok', relay.ws);
		const bram = (await atWork(other)).session;
		await online(bram);
		await bram.invitations.accept(code);
		await until('a request', () => anna.invitations.requests.length === 1);
		await anna.invitations.refuse(anna.invitations.requests[0]?.id ?? '');
		expect(anna.invitations.open).toEqual([]);
		await bram.invitations.look();
		expect(bram.invitations.accepted).toMatchObject([{ state: 'refused', dossierId: null }]);
		expect((await anna.open(id)).members).toHaveLength(1);
	});

	test('cannot be made offline, and nothing is left of trying', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const anna = (await atWork(own)).session;
		const id = await anna.createDossier({ geslachtsnaam: 'Amrani' });
		own.network.pull();
		await until('offline', () => anna.status.connection === 'offline');
		expect(await anna.invitations.invite(id)).toBe('offline');
		expect(anna.invitations.open).toEqual([]);
	});

	test('whose relay is killed in the middle leaves a dossier that can be written and shared', async () => {
		const fragile = await startRelay();
		const own = laptop('Anna de Wit', fragile.ws);
		const anna = (await atWork(own)).session;
		const id = await anna.createDossier({ geslachtsnaam: 'Amrani' });
		const dossier = await anna.open(id);
		await online(anna);
		const asked = anna.invitations.invite(id);
		await fragile.kill();
		await asked;
		dossier.plan.addGoal('Tijdens de storing');
		await dossier.flush();
		expect(dossier.status.saved).toBe(true);
		expect(dossier.status.waiting).toBeGreaterThan(0);
		const again = await startRelay({ port: fragile.port, data: fragile.data });
		try {
			anna.poke();
			await until('delivered', () => dossier.status.waiting === 0, 20_000);
			const invitation = await anna.invitations.invite(id);
			expect(invitation).toMatchObject({ code: expect.any(String) });
		} finally {
			await again.stop();
		}
	});
});

/** Another character of the same alphabet in the middle. */
function edited(code: string): string {
	const at = code.indexOf('-') + 2;
	return code.slice(0, at) + (code[at] === 'X' ? 'Y' : 'X') + code.slice(at + 1);
}

describe('one thing that is gone', () => {
	test('a practice dossier with an invitation does not keep others from coming in', async () => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		await anna.addPractice();
		await online(anna);
		await anna.invitations.invite(anna.dossiers[0]?.id ?? '');
		await anna.removePractice();
		const { code } = await invited(anna);
		const bram = (await atWork(laptop('Bram Kok', relay.ws))).session;
		await online(bram);
		expect(await bram.invitations.accept(code)).toBe('waiting');
		await until('a request', () => anna.invitations.requests.length === 1);
	});
});

describe('a locked laptop', () => {
	test('asks the relay nothing more, also when it was just asking', async () => {
		const anna = (await atWork(laptop('Anna de Wit', relay.ws))).session;
		const { code } = await invited(anna);
		const waits = new Set<number>();
		const { driespan, session } = await atWork(laptop('Bram Kok', relay.ws), {
			clock: clockThatNotes(waits),
		});
		await online(session);
		await session.invitations.accept(code);
		expect(waits).toContain(20_000);
		const looking = session.invitations.look();
		await driespan.lock();
		await looking.catch(() => {});
		expect(waits).not.toContain(20_000);
	});
});

/** `waits`: the lengths of all timers that run. */
function clockThatNotes(waits: Set<number>): Clock {
	return {
		now: () => Date.now(),
		steady: () => performance.now() * 1000,
		after: (ms, run) => {
			waits.add(ms);
			const timer = setTimeout(run, ms);
			return () => {
				waits.delete(ms);
				clearTimeout(timer);
			};
		},
	};
}
