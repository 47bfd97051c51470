/** What devices and a relay say to each other, on the real process. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/protocol/bytes.ts';
import { bytes, QuickChannel, QuickDevice } from '../support/quick-log.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';
import { WireDevice } from '../support/wire-device.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(() => relay.stop());

/** Alice has founded a channel and admitted Bob; both are connected and joined. */
async function aliceAndBob() {
	const [aliceKey, bobKey] = [new QuickDevice(), new QuickDevice()];
	const channel = new QuickChannel(aliceKey);
	const alice = await WireDevice.open(relay.ws, aliceKey);
	await alice.found(channel);
	const bob = await WireDevice.open(relay.ws, bobKey);
	await alice.push(channel, channel.admit(bobKey));
	await bob.next('admitted');
	await bob.sub(channel);
	await bob.ask({ t: 'pull', ch: channel.ch, after: 0 });
	return { alice, bob, aliceKey, bobKey, channel };
}

describe('greeting', () => {
	test('says who the relay is, the same to everybody, with a nonce of its own for each', async () => {
		const one = await WireDevice.open(relay.ws);
		const other = await WireDevice.open(relay.ws);
		expect(hexOf(one.hello.relay)).toBe(hexOf(other.hello.relay));
		expect(hexOf(one.hello.nonce)).not.toBe(hexOf(other.hello.nonce));
		expect(one.hello).toMatchObject({ v: 1, access: 'none' });
		expect(Math.abs(one.hello.time - Date.now())).toBeLessThan(5000);
	});

	test('answers a ping', async () => {
		const alice = await WireDevice.open(relay.ws);
		expect(await alice.ask({ t: 'ping' })).toMatchObject({ t: 'pong' });
	});
});

describe('joining a channel', () => {
	test('tells head and heads to who proves the capability', async () => {
		const channel = new QuickChannel();
		const alice = await WireDevice.open(relay.ws, channel.founder);
		const entry = channel.write(channel.founder);
		await alice.push(channel, ...channel.entries);
		const subd = await alice.sub(channel);
		expect(subd).toMatchObject({
			t: 'subd',
			channels: [{ n: 2, epoch: 1, mh: channel.genesis.id }],
		});
		expect(subd).toMatchObject({ channels: [{ heads: [[channel.founder.dev, 2, entry.id]] }] });
	});

	test('joins 500 channels with one frame', async () => {
		const alice = await WireDevice.open(relay.ws);
		const sub = Array.from({ length: 500 }, () => ({
			ch: bytes(16),
			epoch: 1,
			sig: bytes(64),
			cursor: 0,
		}));
		const subd = await alice.ask({ t: 'sub', channels: sub });
		expect(subd.t === 'subd' && subd.channels.length).toBe(500);
		expect(subd).toMatchObject({
			channels: expect.arrayContaining([{ refusal: 'unknown-channel', ch: sub[0]?.ch }]),
		});
	});
});

describe('entries', () => {
	test('reach the others in the order of the relay, and not their author', async () => {
		const { alice, bob, aliceKey, channel } = await aliceAndBob();
		const first = channel.write(aliceKey);
		const second = channel.write(aliceKey);
		const acks = await alice.push(channel, first, second);
		expect(acks).toMatchObject({ acks: [{ n: 3 }, { n: 4 }] });
		const batch = await bob.next('batch');
		expect(batch).toMatchObject({ r: 0, after: 2, head: 4, entries: [first.raw, second.raw] });
		await alice.ask({ t: 'ping' });
		expect(alice.heard).toEqual([]);
	});

	test('that are pushed again are acknowledged again with the same number, and sent to nobody', async () => {
		const { alice, bob, aliceKey, channel } = await aliceAndBob();
		const entry = channel.write(aliceKey);
		await alice.push(channel, entry);
		await bob.next('batch');
		expect(await bob.push(channel, entry)).toMatchObject({ acks: [{ id: entry.id, n: 3 }] });
		expect(await alice.push(channel, entry, entry)).toMatchObject({ acks: [{ n: 3 }, { n: 3 }] });
		await bob.ask({ t: 'ping' });
		expect(bob.heard).toEqual([]);
	});

	test('twice in one push are one', async () => {
		const { alice, aliceKey, channel } = await aliceAndBob();
		const entry = channel.write(aliceKey);
		expect(await alice.push(channel, entry, entry)).toMatchObject({ acks: [{ n: 3 }, { n: 3 }] });
	});

	test('of two authors at once all come, each numbered once', async () => {
		const { alice, bob, aliceKey, bobKey, channel } = await aliceAndBob();
		const mine = Array.from({ length: 20 }, () => channel.write(aliceKey));
		const yours = Array.from({ length: 20 }, () => channel.write(bobKey));
		await Promise.all([
			...mine.map((entry) => alice.push(channel, entry)),
			...yours.map((entry) => bob.push(channel, entry)),
		]);
		const all = await alice.ask({ t: 'pull', ch: channel.ch, after: 2 });
		const raws = all.t === 'batch' ? all.entries.map(hexOf) : [];
		expect(raws).toHaveLength(40);
		expect(raws.filter((raw) => mine.some((entry) => hexOf(entry.raw) === raw))).toEqual(
			mine.map(({ raw }) => hexOf(raw)),
		);
		expect(new Set(raws).size).toBe(40);
	});

	test('are pulled in pieces of at most 512', async () => {
		const relayWithRoom = await startRelay({ limits: { entryBurst: 10_000 } });
		const channel = new QuickChannel();
		const alice = await WireDevice.open(relayWithRoom.ws, channel.founder);
		for (let at = 0; at < 599; at += 1) channel.write(channel.founder);
		for (let at = 0; at < 600; at += 60) {
			await alice.push(channel, ...channel.entries.slice(at, at + 60));
		}
		await alice.sub(channel);
		const first = await alice.ask({ t: 'pull', ch: channel.ch, after: 0 });
		const rest = await alice.ask({ t: 'pull', ch: channel.ch, after: 512 });
		expect(first.t === 'batch' && [first.entries.length, first.head]).toEqual([512, 600]);
		expect(rest.t === 'batch' && [rest.entries.length, rest.after]).toEqual([88, 512]);
		await relayWithRoom.stop();
	});

	test('of one device are given by their numbers to who misses them', async () => {
		const { alice, aliceKey, channel } = await aliceAndBob();
		const written = Array.from({ length: 4 }, () => channel.write(aliceKey));
		await alice.push(channel, ...written);
		const need = { t: 'need', ch: channel.ch, dev: aliceKey.dev, from: 4, to: 5 } as const;
		const wanted = written.filter(({ seq }) => seq === 4 || seq === 5).map(({ raw }) => raw);
		expect(await alice.ask(need)).toMatchObject({ after: null, entries: wanted });
	});
});

describe('presence', () => {
	test('reaches the others and is not kept', async () => {
		const { alice, bob, channel } = await aliceAndBob();
		const box = bytes(300);
		alice.say({ t: 'eph', ch: channel.ch, box });
		expect(await bob.next('eph')).toMatchObject({ ch: channel.ch, box });
		await alice.ask({ t: 'ping' });
		expect(alice.heard).toEqual([]);
	});

	test('of a stranger reaches nobody', async () => {
		const { bob, channel } = await aliceAndBob();
		const mallory = await WireDevice.open(relay.ws);
		mallory.say({ t: 'eph', ch: channel.ch, box: bytes(10) });
		await mallory.ask({ t: 'ping' });
		await bob.ask({ t: 'ping' });
		expect(bob.heard).toEqual([]);
	});
});

describe('an invitation', () => {
	const inAWeek = Date.now() + 7 * 24 * 60 * 60 * 1000;

	test('goes from letter to admission', async () => {
		const channel = new QuickChannel();
		const alice = await WireDevice.open(relay.ws, channel.founder);
		await alice.found(channel);
		const bob = await WireDevice.open(relay.ws);
		const { invitation, entry } = channel.invite(inAWeek);
		await alice.push(channel, entry);

		const found = await bob.ask({ t: 'mail-find', invitation: invitation.invId });
		expect(found).toMatchObject({ t: 'mailed', ch: channel.ch, expires: inAWeek });
		const content = bytes(900);
		await bob.ask({ t: 'mail-put', invitation: invitation.invId, content });
		expect(await alice.next('mail-waiting')).toMatchObject({ ch: channel.ch });
		const listed = await alice.ask({ t: 'mail-list', ch: channel.ch });
		expect(listed).toMatchObject({ letters: [{ invitation: invitation.invId, content }] });

		await alice.push(channel, channel.change({ ...channel.withDevice(bob.device), invites: [] }));
		expect(await bob.next('admitted')).toMatchObject({ ch: channel.ch });
		const welcome = bytes(200);
		await alice.ask({
			t: 'mail-answer',
			ch: channel.ch,
			invitation: invitation.invId,
			content: welcome,
		});
		await bob.next('mail-answered');
		expect(await bob.ask({ t: 'mail-read', invitation: invitation.invId })).toMatchObject({
			ch: channel.ch,
			letters: [{ content: welcome }],
		});
		const line = await bob.ask({ t: 'line', ch: channel.ch, from: 0 });
		expect(line).toMatchObject({ last: 2, entries: channel.entries.map(({ raw }) => raw) });
		expect(await alice.ask({ t: 'mail-list', ch: channel.ch })).toMatchObject({ letters: [] });
		expect(await bob.ask({ t: 'mail-find', invitation: invitation.invId })).toMatchObject({
			refusal: 'unknown-invitation',
		});
	});

	test('takes five letters, also when they are removed in between', async () => {
		const channel = new QuickChannel();
		const alice = await WireDevice.open(relay.ws, channel.founder);
		await alice.found(channel);
		const { invitation, entry } = channel.invite(inAWeek);
		await alice.push(channel, entry);
		const bob = await WireDevice.open(relay.ws);
		const put = { t: 'mail-put', invitation: invitation.invId, content: bytes(10) } as const;
		expect(await bob.ask(put)).toMatchObject({ t: 'mailed' });
		const listed = await alice.ask({ t: 'mail-list', ch: channel.ch });
		const letter = listed.t === 'mailed' ? listed.letters?.[0]?.letter : undefined;
		await alice.ask({ t: 'mail-remove', ch: channel.ch, invitation: invitation.invId, letter });
		for (let at = 0; at < 4; at += 1) await bob.ask(put);
		expect(await bob.ask(put)).toMatchObject({ t: 'refused', refusal: 'no-tries-left' });
		const after = await alice.ask({ t: 'mail-list', ch: channel.ch });
		expect(after.t === 'mailed' && after.letters?.length).toBe(4);
	});

	test('that has expired takes no letter', async () => {
		const channel = new QuickChannel();
		const alice = await WireDevice.open(relay.ws, channel.founder);
		await alice.found(channel);
		const { invitation, entry } = channel.invite(Date.now() - 1);
		await alice.push(channel, entry);
		const put = { t: 'mail-put', invitation: invitation.invId, content: bytes(10) } as const;
		expect(await alice.ask(put)).toMatchObject({ refusal: 'unknown-invitation' });
	});

	test('can only be managed by who may manage', async () => {
		const { bob, channel } = await aliceAndBob();
		const refusal = { t: 'refused', refusal: 'not-member' };
		expect(await bob.ask({ t: 'mail-list', ch: channel.ch })).toMatchObject(refusal);
		const letter = { ch: channel.ch, invitation: bytes(16) };
		expect(await bob.ask({ t: 'mail-remove', ...letter, letter: 1 })).toMatchObject(refusal);
		expect(await bob.ask({ t: 'mail-answer', ...letter, content: bytes(1) })).toMatchObject(
			refusal,
		);
	});

	test('of another channel cannot be answered', async () => {
		const { alice, channel } = await aliceAndBob();
		const other = new QuickChannel();
		const carol = await WireDevice.open(relay.ws, other.founder);
		await carol.found(other);
		const { invitation, entry } = other.invite(inAWeek);
		await carol.push(other, entry);
		const answer = { ch: channel.ch, invitation: invitation.invId, content: bytes(1) };
		expect(await alice.ask({ t: 'mail-answer', ...answer })).toMatchObject({
			refusal: 'unknown-invitation',
		});
	});
});
