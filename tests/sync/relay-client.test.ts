/** The client at the real relay process. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/protocol/bytes.ts';
import { rights } from '../../src/protocol/member-record.ts';
import { bytes, QuickChannel, QuickDevice } from '../support/quick-log.ts';
import { newDataFolder, type RelayProcess, startRelay } from '../support/relay-process.ts';
import { Laptop, LaptopStore, ManualClock } from './laptop.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay({ limits: { entryBurst: 100_000, entriesPerSecond: 100_000 } });
});
afterAll(() => relay.stop());

const soon = { timeout: 10_000 };
const laptops: Laptop[] = [];
afterEach(() => {
	for (const { client } of laptops.splice(0)) client.stop();
});

function laptop(...[url, device, store]: ConstructorParameters<typeof Laptop>): Laptop {
	const one = new Laptop(url, device, store);
	laptops.push(one);
	return one;
}

/** Alice has founded a channel and admitted Bob, everything still in her outbox. */
function aliceAndBob(url = relay.ws) {
	const [aliceKey, bobKey] = [new QuickDevice(), new QuickDevice()];
	const channel = new QuickChannel(aliceKey);
	channel.admit(bobKey);
	const alice = laptop(url, aliceKey);
	const bob = laptop(url, bobKey);
	alice.store.write(channel.hex, ...channel.entries);
	for (const one of [alice, bob]) one.keys.set(channel.hex, channel.capability);
	return { alice, bob, aliceKey, bobKey, channel };
}

describe('a channel that was made offline', () => {
	test('is uploaded when the relay is there, genesis first, and delivered to the other', async () => {
		const { alice, bob, aliceKey, channel } = aliceAndBob();
		alice.store.write(channel.hex, channel.write(aliceKey), channel.write(aliceKey));
		alice.client.watch(channel.hex);
		alice.client.start();
		const status = await alice.settled(channel.hex);
		expect(status).toMatchObject({ connection: 'online', refusal: null, waiting: 0 });
		expect(status.deliveredAt).not.toBeNull();

		bob.client.watch(channel.hex);
		bob.client.start();
		await bob.store.holds(channel.hex, 4);
		expect(bob.store.of(channel.hex).map(({ id }) => id)).toEqual(
			channel.entries.map(({ id }) => hexOf(id)),
		);
	});

	test('of 1,000 entries goes in pushes of at most 64', async () => {
		const { alice, aliceKey, channel } = aliceAndBob();
		for (let at = 0; at < 998; at += 1) alice.store.write(channel.hex, channel.write(aliceKey));
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		expect(alice.store.cursors.get(channel.hex)?.n).toBe(1000);
	});
});

describe('a relay that slows us down', () => {
	test('for the rate of entries gets all of them, a little later', async () => {
		const slow = await startRelay({ limits: { entryBurst: 20, entriesPerSecond: 40 } });
		const { alice, aliceKey, channel } = aliceAndBob(slow.ws);
		for (let at = 0; at < 78; at += 1) alice.store.write(channel.hex, channel.write(aliceKey));
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		expect(alice.store.refusals).toEqual([]);
		expect(alice.store.cursors.get(channel.hex)?.n).toBe(80);
		await slow.stop();
	});

	test('for a full channel keeps the entry in the outbox and says so', async () => {
		const small = await startRelay({ limits: { channelBytes: 2000 } });
		const { alice, aliceKey, channel } = aliceAndBob(small.ws);
		alice.store.write(channel.hex, channel.write(aliceKey, bytes(3000)));
		alice.client.watch(channel.hex);
		alice.client.start();
		const full = await alice.until(({ channels }) => channels[channel.hex]?.refusal === 'quota');
		expect(full.connection).toBe('online');
		expect(await alice.store.waiting()).toBe(1);
		expect(alice.store.refusals).toEqual([]);
		await small.stop();
	});

	test('for good hands the entry back to the app', async () => {
		const { alice, aliceKey, channel } = aliceAndBob();
		const entry = channel.make(aliceKey, { epoch: 0 });
		alice.store.write(channel.hex, entry);
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.until(({ channels }) => channels[channel.hex]?.refusal === 'stale-epoch');
		expect(alice.store.refusals).toEqual(['stale-epoch']);
	});
});

describe('many channels', () => {
	test('501 are joined with two frames and followed', async () => {
		const open = await startRelay({ limits: { entryBurst: 10_000 } });
		const key = new QuickDevice();
		const channels = Array.from({ length: 501 }, () => new QuickChannel(key));
		const alice = laptop(open.ws, key);
		for (const channel of channels) {
			alice.keys.set(channel.hex, channel.capability);
			alice.store.write(channel.hex, channel.genesis);
			alice.client.watch(channel.hex);
		}
		alice.client.start();
		await alice.until(
			(status) =>
				status.waiting === 0 && channels.every(({ hex }) => status.channels[hex]?.state === 'live'),
		);
		alice.client.stop();
		alice.client.start();
		await alice.until((status) =>
			channels.every(({ hex }) => status.channels[hex]?.state === 'live'),
		);
		await open.stop();
	});
});

describe('two laptops in one channel', () => {
	test("get each other's entries live, each in the order of the relay", async () => {
		const { alice, bob, aliceKey, bobKey, channel } = aliceAndBob();
		for (const one of [alice, bob]) {
			one.client.watch(channel.hex);
			one.client.start();
			await one.settled(channel.hex);
		}
		await bob.store.holds(channel.hex, 2);
		for (let at = 0; at < 20; at += 1) {
			alice.store.write(channel.hex, channel.write(aliceKey));
			alice.client.flush(channel.hex);
			bob.store.write(channel.hex, channel.write(bobKey));
			bob.client.flush(channel.hex);
		}
		await Promise.all([alice.store.holds(channel.hex, 42), bob.store.holds(channel.hex, 42)]);
		await Promise.all([alice.settled(channel.hex), bob.settled(channel.hex)]);
		const ids = (one: Laptop) =>
			one.store
				.of(channel.hex)
				.map(({ id }) => id)
				.toSorted();
		expect(ids(alice)).toEqual(ids(bob));
	});

	test("see each other's presence, and lose it without harm when offline", async () => {
		const { alice, bob, channel } = aliceAndBob();
		for (const one of [alice, bob]) {
			one.client.watch(channel.hex);
			one.client.start();
			await one.settled(channel.hex);
		}
		const box = bytes(40);
		alice.client.sendPresence(channel.hex, box);
		await expect.poll(() => bob.boxes.map(hexOf), soon).toEqual([hexOf(box)]);
		alice.client.stop();
		alice.client.sendPresence(channel.hex, box);
		expect(alice.client.status.connection).toBe('offline');
	});
});

describe('a member record', () => {
	test('is accepted, and comes back by the read path', async () => {
		const { alice, channel } = aliceAndBob();
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		const { entry, record } = channel.propose(channel.withDevice(new QuickDevice()));
		const outcome = await alice.client.propose(channel.hex, entry.raw, hexOf(entry.id));
		expect(outcome).toEqual({ kind: 'accepted' });
		channel.adopt(entry, record);
		await alice.store.holds(channel.hex, 3);
		expect(alice.store.of(channel.hex).at(-1)?.id).toBe(hexOf(entry.id));
	});

	test('that lost the race is refused as stale, and goes through after rebasing', async () => {
		const { alice, channel } = aliceAndBob();
		const carolKey = new QuickDevice();
		alice.store.write(channel.hex, channel.admit(carolKey, rights.write | rights.manage));
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		const carol = laptop(relay.ws, carolKey);
		carol.keys.set(channel.hex, channel.capability);
		carol.client.watch(channel.hex);
		carol.client.start();
		await carol.settled(channel.hex);

		const late = channel.propose(channel.withDevice(new QuickDevice()), carolKey);
		const first = channel.propose(channel.withDevice(new QuickDevice()));
		await alice.client.propose(channel.hex, first.entry.raw, hexOf(first.entry.id));
		expect(await carol.client.propose(channel.hex, late.entry.raw, hexOf(late.entry.id))).toEqual({
			kind: 'refused',
			refusal: 'stale',
		});
		channel.adopt(first.entry, first.record);
		const { entry } = channel.propose(channel.withDevice(new QuickDevice()), carolKey);
		expect(await carol.client.propose(channel.hex, entry.raw, hexOf(entry.id))).toEqual({
			kind: 'accepted',
		});
	});

	test('offline has no known outcome', async () => {
		const { alice, channel } = aliceAndBob();
		alice.client.watch(channel.hex);
		const { entry } = channel.propose({});
		expect(await alice.client.propose(channel.hex, entry.raw, hexOf(entry.id))).toEqual({
			kind: 'offline',
		});
	});
});

describe('the letter box', () => {
	test('carries a request, an admission and an answer', async () => {
		const channel = new QuickChannel();
		const alice = laptop(relay.ws, channel.founder);
		alice.keys.set(channel.hex, channel.capability);
		alice.store.write(channel.hex, channel.genesis);
		const { invitation, entry } = channel.invite(Date.now() + 60_000);
		alice.store.write(channel.hex, entry);
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		const bob = laptop(relay.ws);
		bob.client.start();
		await bob.until(({ connection }) => connection === 'online');

		const name = hexOf(invitation.invId);
		expect(await bob.client.mailbox.find(name)).toMatchObject({ kind: 'found', ch: channel.hex });
		expect(await bob.client.mailbox.put(name, bytes(100))).toEqual({ kind: 'done' });
		await expect.poll(() => alice.heard, soon).toEqual([{ kind: 'mailWaiting', of: channel.hex }]);
		const listed = await alice.client.mailbox.list(channel.hex);
		expect(listed).toMatchObject({ kind: 'letters', letters: [{ invitation: name }] });

		const admission = channel.propose({ ...channel.withDevice(bob.device), invites: [] });
		await alice.client.propose(channel.hex, admission.entry.raw, hexOf(admission.entry.id));
		await expect.poll(() => bob.heard, soon).toEqual([{ kind: 'admitted', of: channel.hex }]);
		const line = await bob.client.line(channel.hex);
		expect(line.kind === 'line' && line.entries.length).toBe(3);
		const welcome = bytes(50);
		await alice.client.mailbox.answer(channel.hex, name, welcome);
		await expect.poll(() => bob.heard.at(-1), soon).toEqual({ kind: 'mailAnswered', of: name });
		expect(await bob.client.mailbox.read(name)).toMatchObject({ letters: [{ content: welcome }] });

		bob.keys.set(channel.hex, channel.capability);
		bob.client.watch(channel.hex);
		await bob.store.holds(channel.hex, 3);
	});

	test('says what the relay refuses, and when there is no relay', async () => {
		const bob = laptop(relay.ws);
		const nobody = hexOf(bytes(16));
		expect(await bob.client.mailbox.find(nobody)).toEqual({ kind: 'offline' });
		bob.client.start();
		await bob.until(({ connection }) => connection === 'online');
		expect(await bob.client.mailbox.put(nobody, bytes(1))).toEqual({
			kind: 'refused',
			refusal: 'unknown-invitation',
		});
		expect(await bob.client.line(nobody)).toEqual({ kind: 'refused', refusal: 'unknown-channel' });
	});
});

describe('a relay that was', () => {
	test('restarted with its disk goes on where it was', async () => {
		const data = newDataFolder();
		const first = await startRelay({ data });
		const { alice, aliceKey, channel } = aliceAndBob(first.ws);
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		await first.kill();
		await alice.until(({ connection }) => connection !== 'online');
		alice.store.write(channel.hex, channel.write(aliceKey));
		alice.client.flush(channel.hex);
		await alice.until(({ waiting }) => waiting === 1);
		const second = await startRelay({ data, port: first.port });
		alice.client.poke();
		await alice.settled(channel.hex);
		expect(alice.store.cursors.get(channel.hex)?.n).toBe(3);
		await second.stop();
	});

	test('wiped gets everything back from whoever has it, also entries of others', async () => {
		const first = await startRelay();
		const { alice, bob, aliceKey, bobKey, channel } = aliceAndBob(first.ws);
		for (const one of [alice, bob]) {
			one.client.watch(channel.hex);
			one.client.start();
			await one.settled(channel.hex);
		}
		await bob.store.holds(channel.hex, 2);
		bob.store.write(channel.hex, channel.write(bobKey));
		bob.client.flush(channel.hex);
		await alice.store.holds(channel.hex, 3);
		alice.store.write(channel.hex, channel.write(aliceKey));
		alice.client.flush(channel.hex);
		await bob.store.holds(channel.hex, 4);
		alice.client.stop();
		await first.stop();

		const second = await startRelay({ port: first.port });
		bob.client.poke();
		await bob.until(({ connection }) => connection === 'online');
		await bob.settled(channel.hex);
		const carol = laptop(second.ws, aliceKey, new LaptopStore());
		carol.keys.set(channel.hex, channel.capability);
		carol.client.watch(channel.hex);
		carol.client.start();
		await carol.store.holds(channel.hex, 4);
		alice.client.start();
		await alice.settled(channel.hex);
		expect(alice.store.of(channel.hex)).toHaveLength(4);
		expect(alice.store.cursors.get(channel.hex)).toEqual(bob.store.cursors.get(channel.hex));
		await second.stop();
	});
});

describe('a laptop', () => {
	test('whose profile was put back hears that the relay holds later entries of its own', async () => {
		const { alice, aliceKey, channel } = aliceAndBob();
		alice.store.write(channel.hex, channel.write(aliceKey));
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		alice.client.stop();

		const restored = new LaptopStore();
		restored.write(channel.hex, ...channel.entries.slice(0, 2));
		const again = laptop(relay.ws, aliceKey, restored);
		again.keys.set(channel.hex, channel.capability);
		again.client.watch(channel.hex);
		again.client.start();
		await again.store.holds(channel.hex, 3);
		expect(again.heard).toContainEqual({ kind: 'ownDeviceAhead', of: channel.hex });
	});

	test('whose disk refuses tells so, and asks for the same entries later', async () => {
		const { alice, bob, channel } = aliceAndBob();
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		bob.store.failNext = true;
		bob.client.watch(channel.hex);
		bob.client.start();
		await bob.store.holds(channel.hex, 2);
		expect(bob.heard).toEqual([{ kind: 'storeFailed', of: channel.hex }]);
	});

	test('whose disk refuses while it joins joins later', async () => {
		const { alice, channel } = aliceAndBob();
		const clock = new ManualClock();
		const store = new LaptopStore();
		store.write(channel.hex, ...channel.entries);
		const failing = new Laptop(relay.ws, alice.device, store, { clock });
		laptops.push(failing);
		failing.keys.set(channel.hex, channel.capability);
		store.failCursor = 2;
		failing.client.watch(channel.hex);
		failing.client.start();
		await expect.poll(() => failing.heard.length, soon).toBe(2);
		expect(failing.client.status.channels[channel.hex]?.state).toBe('waiting');
		clock.pass(5000);
		await failing.settled(channel.hex);
	});

	test('that missed entries of a device asks for them by number', async () => {
		const { alice, bob, aliceKey, channel } = aliceAndBob();
		for (let at = 0; at < 5; at += 1) alice.store.write(channel.hex, channel.write(aliceKey));
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		const relayId = alice.store.cursors.get(channel.hex)?.relay ?? '';
		bob.store.cursors.set(channel.hex, { relay: relayId, n: 5 });
		bob.client.watch(channel.hex);
		bob.client.start();
		await bob.store.holds(channel.hex, 7);
	});

	test('that is not in the channel hears so once and asks no more', async () => {
		const { alice, channel } = aliceAndBob();
		alice.client.watch(channel.hex);
		alice.client.start();
		await alice.settled(channel.hex);
		const mallory = laptop(relay.ws);
		mallory.keys.set(channel.hex, new QuickDevice());
		mallory.client.watch(channel.hex);
		mallory.client.start();
		await mallory.until(({ channels }) => channels[channel.hex]?.state === 'removed');
		expect(mallory.heard).toEqual([{ kind: 'removed', of: channel.hex }]);
	});
});
