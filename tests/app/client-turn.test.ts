import { describe, expect, test } from 'vitest';
import { isPin } from '../../src/app/pin.ts';
import { atWork, backAtWork, laptop, passphrase, until } from '../support/laptop.ts';

/** No relay listens there: the turn needs none. */
const nowhere = 'ws://127.0.0.1:9';
const pin = '2468';

async function turned() {
	const own = laptop('Anna de Wit', nowhere);
	const { driespan, session } = await atWork(own);
	const id = await session.createDossier({ voornamen: 'Samira', geslachtsnaam: 'Amrani' });
	return { own, driespan, session, id };
}

describe('a PIN', () => {
	test.each([
		['123', false],
		['1234', true],
		['12345678', true],
		['123456789', false],
		['12a4', false],
		['', false],
	])('"%s" is one: %s', (text, expected) => expect(isPin(text)).toBe(expected));
});

describe('the turn of the client', () => {
	test('begins only with a PIN, and shows the client by name', async () => {
		const { session, id } = await turned();
		expect(session.turn.hasPin).toBe(false);
		expect(await session.turn.begin(id, null)).toBe('no-pin');
		expect(await session.turn.begin(id, '12')).toBe('no-pin');
		expect(session.turn.view).toBeNull();
		expect(await session.turn.begin(id, pin)).toBe('begun');
		expect(session.turn.view?.name).toBe('Samira Amrani');
	});

	test('ends with that PIN and no other', async () => {
		const { session, id } = await turned();
		await session.turn.begin(id, pin);
		expect(await session.turn.end('2469')).toBe('wrong-pin');
		expect(session.turn.view).not.toBeNull();
		expect(await session.turn.end(pin)).toBe('ended');
		expect(session.turn.view).toBeNull();
	});

	test('makes one wait longer after each wrong PIN, the right one included', async () => {
		const { own, session, id } = await turned();
		await session.turn.begin(id, pin);
		for (const wrong of ['1111', '2222', '3333']) await session.turn.end(wrong);
		expect(await session.turn.end(pin)).toBe('wait');
		expect(session.turn.retryAt).toBeGreaterThan(0);
		own.clockAheadMs += 1000;
		expect(await session.turn.end('4444')).toBe('wrong-pin');
		own.clockAheadMs += 1000;
		expect(await session.turn.end(pin)).toBe('wait');
		own.clockAheadMs += 2000;
		expect(await session.turn.end(pin)).toBe('ended');
	});

	test('counts every one of several tries at once', async () => {
		const { session, id } = await turned();
		await session.turn.begin(id, pin);
		const tries = ['1111', '2222', '3333', pin].map((one) => session.turn.end(one));
		expect(await Promise.all(tries)).toEqual(['wrong-pin', 'wrong-pin', 'wrong-pin', 'wait']);
	});

	test('ends on a full disk too, and still counts wrong tries', async () => {
		const { session, id } = await turned();
		await session.turn.begin(id, pin);
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		try {
			for (const wrong of ['1111', '2222', '3333']) {
				expect(await session.turn.end(wrong)).toBe('wrong-pin');
			}
			expect(await session.turn.end(pin)).toBe('wait');
			await until('the wait is over', () => (session.turn.retryAt ?? 0) <= Date.now());
			expect(await session.turn.end(pin)).toBe('ended');
		} finally {
			IDBObjectStore.prototype.put = put;
		}
	});

	test('remembers wrong tries, and the PIN, over a reload; the passphrase forgets the tries', async () => {
		const { own, session, id } = await turned();
		await session.turn.begin(id, pin);
		for (const wrong of ['1111', '2222', '3333', '4444']) {
			own.clockAheadMs += 60_000;
			await session.turn.end(wrong);
		}
		own.kill();
		const again = await backAtWork(own);
		expect(again.session.turn.view).toBeNull();
		expect(again.session.turn.hasPin).toBe(true);
		expect(await again.session.turn.begin(id, null)).toBe('begun');
		expect(await again.session.turn.end(pin)).toBe('ended');
	});

	test('locking ends it, and then the passphrase is asked', async () => {
		const { driespan, session, id } = await turned();
		await session.turn.begin(id, pin);
		await driespan.lock();
		expect(driespan.stage).toBe('locked');
		expect(await driespan.unlock({ passphrase })).toBe('open');
		expect(driespan.session?.turn.view).toBeNull();
	});

	test('what the client does is in his name, and the professionals’ document stays out of reach', async () => {
		const { session, id } = await turned();
		const dossier = await session.open(id);
		const assignment = dossier.plan.addAssignment({ what: 'Brief schrijven' });
		dossier.talk.start();
		dossier.talk.writeNote('Geheim');
		await session.turn.begin(id, pin);
		const { view } = session.turn;
		view?.tick(assignment, true);
		view?.writeOwn(assignment, 'Gelukt');
		expect(view?.assignments).toMatchObject([
			{ status: 'done', own: 'Gelukt', by: { personId: 'client', name: 'Samira Amrani' } },
		]);
		expect(Object.keys(view ?? {})).not.toContain('docs');
		expect(view && 'dossier' in view).toBe(false);
	});
});
