/** Captures that travel together: one transaction for each place, and no item that holds up another. */
import { describe, expect, test } from 'vitest';
import { burstsOf } from '../../extension/background/hearing.ts';
import { base64ToBytes } from '../../src/protocol/base64.ts';
import { AppMessage } from '../../src/protocol/bridge-messages.ts';
import type { SealedCapture } from '../../src/protocol/sealed-capture.ts';
import { sealCapture, withContentHash } from '../../src/vault/capture-seal.ts';
import { pairedTeam } from './both-ends.ts';
import { captureContent, captureIdOf, pageCapture } from './capture-content.ts';

type Team = Awaited<ReturnType<typeof pairedTeam>>;

const idsOf = (count: number, from = 1) =>
	Array.from({ length: count }, (_, n) => captureIdOf(from + n));

type Clicks = readonly (readonly [dossierId: string | null, ids: readonly string[]])[];

/** Clicked in these conversations, and put in the plan when the app is away. */
async function wait(team: Team, clicks: Clicks): Promise<void> {
	const { app, wire, extension } = team;
	for (const [dossierId, ids] of clicks) {
		if (dossierId) await app.desk?.startTalk(dossierId);
		await wire.carry();
		for (const captureId of ids) await extension.click(pageCapture({ captureId }));
	}
	await wire.disconnect();
	for (const captureId of clicks.flatMap(([, ids]) => ids)) await extension.finalise(captureId);
}

/** A new line, up to the offers: they are said and not yet carried. */
async function ask({ wire, app }: Team): Promise<readonly string[]> {
	await wire.connect();
	await wire.toAppAtOnce(wire.said.splice(0));
	await wire.toExtensionAtOnce(app.said.splice(0));
	return wire.said.splice(0);
}

const statesOf = async ({ extension }: Team) =>
	(await (await extension.parts()).queue.items())
		.toSorted((a, b) => a.seq - b.seq)
		.map(({ state }) => state);

const sealedOf = async ({ extension }: Team, captureId: string): Promise<SealedCapture> => {
	const item = await (await extension.parts()).queue.item(captureId);
	if (!item) throw new Error('no such item');
	return item.sealed;
};

const offerOf = (items: readonly SealedCapture[]) => JSON.stringify({ kind: 'offer', items });

const answersIn = (said: readonly string[]) =>
	said
		.map((text) => AppMessage.parse(JSON.parse(text)))
		.flatMap((message) => {
			if (message.kind === 'ack') return `ack ${message.captureId.slice(-2)} ${message.place}`;
			return message.kind === 'nack' ? `nack ${message.captureId.slice(-2)} ${message.reason}` : [];
		});

describe('what many captures cost', () => {
	test('60 that waited go in three offers, and are one transaction in the app', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(60)]]);
		const offers = await ask(team);
		expect(offers.map((text) => JSON.parse(text).items.length)).toEqual([20, 20, 20]);
		const { writes } = team.app.disk;
		await team.wire.toAppAtOnce(offers);
		// The first offer is taken as it comes; what came meanwhile is taken together.
		expect(team.app.disk.writes - writes).toBeLessThanOrEqual(2);
		expect(team.app.inbox().toSorted()).toEqual(idsOf(60));
	});

	test('their sixty answers are a handful of transactions in the extension, and the last mark counts', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(60)]]);
		await team.wire.toAppAtOnce(await ask(team));
		const { transactions } = team.extension;
		await team.wire.toExtensionAtOnce(team.app.said.splice(0));
		expect(team.extension.transactions - transactions).toBeLessThanOrEqual(10);
		expect(new Set(await statesOf(team))).toEqual(new Set(['confirmed']));
		const { queue } = await team.extension.parts();
		await queue.compare({ seq: 60, receipts: 60 }, new Set(team.app.epochs()));
		expect(new Set(await statesOf(team))).toEqual(new Set(['confirmed']));
		await queue.compare({ seq: 60, receipts: 59 }, new Set(team.app.epochs()));
		expect(new Set(await statesOf(team))).toEqual(new Set(['ready']));
	});

	test('each dossier has one commit, and so has "Nog toewijzen"', async () => {
		const team = await pairedTeam();
		await wait(team, [
			[null, idsOf(2, 8)],
			['d1', idsOf(4)],
			['d2', idsOf(3, 5)],
		]);
		const offers = await ask(team);
		const { writes } = team.app.disk;
		await team.wire.toAppAtOnce(offers);
		expect(team.app.disk.writes - writes).toBe(3);
		expect(team.app.inbox().toSorted()).toEqual(idsOf(2, 8));
		expect(team.app.planOf('d1').toSorted()).toEqual(idsOf(4));
		expect(team.app.planOf('d2').toSorted()).toEqual(idsOf(3, 5));
	});
});

describe('[68] one item holds up no other', () => {
	test('a bad one in the middle is refused, and the others of its offer arrive', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(5)]]);
		await ask(team);
		const items = await Promise.all(idsOf(5).map((id) => sealedOf(team, id)));
		const [first, second, third, fourth, fifth] = items;
		if (!first || !second || !third || !fourth || !fifth) throw new Error('five items');
		const forged = { ...second, mac: third.mac };
		const nameless = { ...fourth, header: '{}' };
		await team.wire.toApp(offerOf([first, forged, third, nameless, fifth]));
		expect(answersIn(team.app.said).toSorted()).toEqual([
			'ack 01 inbox',
			'ack 03 inbox',
			'ack 05 inbox',
			'nack 02 bad-mac',
		]);
		expect(team.app.inbox()).toHaveLength(3);
	});

	test('the same capture twice in one offer is one item and two answers', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(2)]]);
		await ask(team);
		const [first, second] = await Promise.all(idsOf(2).map((id) => sealedOf(team, id)));
		if (!first || !second) throw new Error('two items');
		await team.wire.toApp(offerOf([first, first, second, first]));
		expect(answersIn(team.app.said).toSorted()).toEqual([
			'ack 01 inbox',
			'ack 01 inbox',
			'ack 01 inbox',
			'ack 02 inbox',
		]);
		expect(team.app.inbox()).toEqual(idsOf(2));
		expect(team.app.desk?.arrivals).toHaveLength(2);
	});

	test('one id with two contents in one offer: the first stays, the second is refused', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(1)]]);
		await ask(team);
		const { room } = await team.extension.parts();
		const pairing = await room.current();
		if (!pairing) throw new Error('not coupled');
		const inbox = {
			publicKey: pairing.publicKey,
			epoch: base64ToBytes(pairing.inboxEpoch) ?? new Uint8Array(),
		};
		const context = { handle: null, samenBekeken: true, note: 'Anders', tags: [] };
		const envelope = await withContentHash(captureContent({ captureId: captureIdOf(1), context }));
		const other = await sealCapture(envelope, 'final', inbox, pairing.keys.extension);
		await team.wire.toApp(offerOf([await sealedOf(team, captureIdOf(1)), other]));
		expect(answersIn(team.app.said)).toEqual(['ack 01 inbox', 'nack 01 hash-conflict']);
		expect([...team.app.disk.rows.values()]).not.toContainEqual(
			expect.objectContaining({ note: 'Anders' }),
		);
	});

	test('a dossier that cannot be opened keeps its own captures waiting, and no other', async () => {
		const team = await pairedTeam();
		await wait(team, [
			['d1', idsOf(2)],
			['d2', idsOf(2, 3)],
		]);
		team.app.damaged = 'd1';
		await team.wire.connect();
		await team.wire.carry();
		expect(team.app.planOf('d2').toSorted()).toEqual(idsOf(2, 3));
		expect(await statesOf(team)).toEqual(['ready', 'ready', 'confirmed', 'confirmed']);
		team.app.damaged = null;
		team.clock.at += 60_000;
		team.app.desk?.refresh();
		await team.wire.carry();
		expect(team.app.planOf('d1').toSorted()).toEqual(idsOf(2));
	});

	test('a dossier that this laptop has lost is no reason to lose its captures', async () => {
		const team = await pairedTeam();
		await wait(team, [['d1', idsOf(3)]]);
		team.app.disk.documents.delete('d1');
		await team.wire.connect();
		await team.wire.carry();
		expect(team.app.inbox().toSorted()).toEqual(idsOf(3));
		expect(team.app.desk?.inbox.map(({ why }) => why)).toEqual([
			'no-access',
			'no-access',
			'no-access',
		]);
	});

	test('on a disk that refuses one of them the others are kept and acknowledged, that one is not', async () => {
		const team = await pairedTeam();
		await wait(team, [['d1', idsOf(4)]]);
		team.app.disk.refuses = captureIdOf(2);
		const offers = await ask(team);
		await team.wire.toAppAtOnce(offers);
		expect(answersIn(team.app.said)).toEqual([
			'ack 01 plan',
			'nack 02 storage-failed',
			'ack 03 plan',
			'ack 04 plan',
		]);
		await team.wire.carry();
		expect(await statesOf(team)).toEqual(['confirmed', 'ready', 'confirmed', 'confirmed']);
		team.app.disk.refuses = null;
		team.clock.at += 60_000;
		team.app.desk?.refresh();
		await team.wire.carry();
		expect(team.app.planOf('d1').toSorted()).toEqual(idsOf(4));
	});
});

describe('[65] the tab is gone in the middle of an offer for two clients', () => {
	test.each([
		['before the first transaction', 1, [0, 0]],
		['after the first, before its answers', 2, [3, 0]],
		['before the second', 3, [3, 0]],
		['after the second, before its answers', 4, [3, 3]],
	])(
		'%s: nothing is acknowledged that is not there, and all arrive once',
		async (_, steps, there) => {
			const team = await pairedTeam();
			await wait(team, [
				['d1', idsOf(3)],
				['d2', idsOf(3, 4)],
			]);
			const offers = await ask(team);
			team.app.stepsToLive = steps;
			await team.wire.toAppAtOnce(offers);
			expect(['d1', 'd2'].map((id) => team.app.planOf(id).length)).toEqual(there);
			expect(answersIn(team.app.said)).toEqual([]);
			expect(new Set(await statesOf(team))).toEqual(new Set(['offered']));
			await team.app.unlock();
			await team.wire.connect();
			await team.wire.carry();
			expect(team.app.planOf('d1').toSorted()).toEqual(idsOf(3));
			expect(team.app.planOf('d2').toSorted()).toEqual(idsOf(3, 4));
			expect(new Set(await statesOf(team))).toEqual(new Set(['confirmed']));
		},
	);
});

test('[66] locking waits for no queue: what was not begun is offered again after unlocking', async () => {
	const team = await pairedTeam();
	await wait(team, [[null, idsOf(3)]]);
	const offers = await ask(team);
	const carried = team.wire.toAppAtOnce(offers);
	await team.app.desk?.stop();
	await carried;
	expect(team.app.inbox()).toEqual([]);
	await team.app.unlock();
	await team.wire.connect();
	await team.wire.carry();
	expect(team.app.inbox().toSorted()).toEqual(idsOf(3));
	expect(new Set(await statesOf(team))).toEqual(new Set(['confirmed']));
});

describe('[67] answers that come together', () => {
	test('one with a wrong proof among them is passed over, the others count', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(3)]]);
		await team.wire.toAppAtOnce(await ask(team));
		const said = team.app.said.splice(0).map((text) => {
			const message = AppMessage.parse(JSON.parse(text));
			const isSecond = message.kind === 'ack' && message.captureId === captureIdOf(2);
			return isSecond ? JSON.stringify({ ...message, mac: 'A'.repeat(43) }) : text;
		});
		await team.wire.toExtensionAtOnce(said);
		expect(await statesOf(team)).toEqual(['confirmed', 'offered', 'confirmed']);
	});

	test('what stands between them is obeyed in its place', () => {
		const line = { origin: '', documentId: '', post: () => undefined };
		const proof = { counter: 1, mac: '' };
		const item = { captureId: captureIdOf(1), sealedHash: '', ...proof };
		const watermark = { seq: 1, receipts: 1 };
		const ack: AppMessage = { kind: 'ack', place: 'plan', watermark, ...item };
		const nack: AppMessage = { kind: 'nack', reason: 'bad-mac', ...item };
		const handle: AppMessage = { kind: 'handle', handle: null, ...proof };
		const locked: AppMessage = { kind: 'locked' };
		const said = [ack, nack, handle, handle, ack, locked, ack, ack];
		const bursts = burstsOf(said.map((message) => ({ line, message })));
		expect(bursts.map((burst) => burst.map(({ message }) => message.kind))).toEqual([
			['ack', 'nack'],
			['handle'],
			['handle'],
			['ack'],
			['locked'],
			['ack', 'ack'],
		]);
	});

	test('the worker is stopped before it has recorded them: they are offered again, and answered from the receipts', async () => {
		const team = await pairedTeam();
		await wait(team, [[null, idsOf(5)]]);
		await team.wire.toAppAtOnce(await ask(team));
		const { writes } = team.app.disk;
		team.extension.kill();
		team.wire.break();
		await team.wire.connect();
		await team.wire.carry();
		expect(new Set(await statesOf(team))).toEqual(new Set(['confirmed']));
		expect(team.app.inbox().toSorted()).toEqual(idsOf(5));
		expect(team.app.disk.writes).toBe(writes);
	});
});
