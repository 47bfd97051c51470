/** Every refusal of the two tables, on the real process. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bigEndian, concat, zeros } from '../../src/protocol/bytes.ts';
import { writeCbor } from '../../src/protocol/cbor.ts';
import type { EntryHead } from '../../src/protocol/entry.ts';
import { type MemberRecord, rights } from '../../src/protocol/member-record.ts';
import { closingRefusals, requestRefusals } from '../../src/protocol/refusals.ts';
import { bytes, QuickChannel, QuickDevice, QuickKey } from '../support/quick-log.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';
import { WireDevice } from '../support/wire-device.ts';

const code = 'zeven-groene-fietsen';
let relay: RelayProcess;
let guarded: RelayProcess;
let small: RelayProcess;
beforeAll(async () => {
	[relay, guarded, small] = await Promise.all([
		startRelay(),
		startRelay({ code }),
		startRelay({
			limits: {
				channelBytes: 2500,
				entryBurst: 3,
				entriesPerSecond: 1,
				frameBurst: 20,
				socketsPerMinuteLoopback: 8,
			},
		}),
	]);
});
afterAll(() => Promise.all([relay, guarded, small].map((one) => one.stop())));

/** Which names of the tables have been seen; the last test compares. */
const seen = new Set<string>();

async function founded(at = relay) {
	const channel = new QuickChannel();
	const alice = await WireDevice.open(at.ws, channel.founder);
	await alice.found(channel);
	return { alice, channel };
}

async function refusedEntry(
	wire: WireDevice,
	channel: QuickChannel,
	...raws: Parameters<WireDevice['push']>[1][]
) {
	const answer = await wire.push(channel, ...raws);
	const last = answer.t === 'acks' ? answer.acks.at(-1) : answer;
	const refusal = last && 'refusal' in last ? last.refusal : null;
	if (refusal) seen.add(refusal);
	return refusal;
}

async function refusedRequest(wire: WireDevice, request: Parameters<WireDevice['ask']>[0]) {
	const answer = await wire.ask(request);
	const one = answer.t === 'subd' ? answer.channels[0] : answer;
	const refusal = one && 'refusal' in one ? one.refusal : null;
	if (refusal) seen.add(refusal);
	return refusal;
}

async function closedAs(wire: WireDevice) {
	const { code: closeCode, reason } = await wire.closed;
	seen.add(reason);
	expect(closingRefusals).toHaveProperty([reason, 'closeCode'], closeCode);
	return reason;
}

describe('a connection is closed as', () => {
	test('access-denied without, and with a wrong access code', async () => {
		const none = new WireDevice(guarded.ws);
		await none.greet();
		expect(await closedAs(none)).toBe('access-denied');
		const wrong = new WireDevice(guarded.ws);
		await wrong.greet({ code: 'zeven-groene-fietsem' });
		expect(await closedAs(wrong)).toBe('access-denied');
		const right = await WireDevice.open(guarded.ws, new QuickDevice(), code);
		expect(right.hello.access).toBe('code');
		right.close();
	});

	test('bad-signature when the proof is of another nonce', async () => {
		const mallory = new WireDevice(relay.ws);
		await mallory.greet({ sig: bytes(64) });
		expect(await closedAs(mallory)).toBe('bad-signature');
	});

	test('wrong-version for another protocol', async () => {
		const future = new WireDevice(relay.ws);
		await future.greet({ v: 2 });
		expect(await closedAs(future)).toBe('wrong-version');
	});

	test('wrong-origin for a page of somebody else', async () => {
		const page = new WireDevice(relay.ws, undefined, { origin: 'https://evil.example' });
		expect(await closedAs(page)).toBe('wrong-origin');
	});

	test.each([
		['text', (wire: WireDevice) => wire.socket.send('hello')],
		['no CBOR', (wire: WireDevice) => wire.socket.send(bytes(40).fill(0xff))],
		['a frame without a name', (wire: WireDevice) => wire.socket.send(writeCbor({ r: 1 }))],
		['a name of Object', (wire: WireDevice) => wire.socket.send(writeCbor({ t: 'toString' }))],
		['a request before the greeting', (wire: WireDevice) => wire.say({ t: 'ping', r: 1 })],
		['deep nesting', (wire: WireDevice) => wire.socket.send(new Uint8Array(8000).fill(0x81))],
	])('malformed after %s', async (_, say) => {
		const wire = new WireDevice(relay.ws);
		await wire.next('hello');
		say(wire);
		expect(await closedAs(wire)).toBe('malformed');
	});

	test('malformed for a second greeting', async () => {
		const wire = await WireDevice.open(relay.ws);
		wire.say({ t: 'auth', v: 1, key: wire.device.pub, sig: bytes(64) });
		expect(await closedAs(wire)).toBe('malformed');
	});

	test('malformed for a push of 65 entries', async () => {
		const { alice, channel } = await founded();
		const entries = Array.from({ length: 65 }, () => channel.write(channel.founder).raw);
		alice.say({ t: 'push', r: 1, ch: channel.ch, entries });
		expect(await closedAs(alice)).toBe('malformed');
	});

	test('frame-too-big above 8 KiB before the greeting, and above 320 KiB after it', async () => {
		const early = new WireDevice(relay.ws);
		await early.next('hello');
		early.socket.send(bytes(8193));
		expect(await closedAs(early)).toBe('frame-too-big');
		const late = await WireDevice.open(relay.ws);
		late.socket.send(bytes(320 * 1024 + 1));
		expect(await closedAs(late)).toBe('frame-too-big');
	});

	test('too-slow when the greeting does not come in time', async () => {
		const impatient = await startRelay({ limits: { greetingMs: 100 } });
		const silent = new WireDevice(impatient.ws);
		const { code: closeCode } = await silent.closed;
		seen.add('too-slow');
		// It is cut off without waiting for the close frame to arrive.
		expect([closingRefusals['too-slow'].closeCode, 1006]).toContain(closeCode);
		await impatient.stop();
	});

	test('too-many-frames for who does not stop asking', async () => {
		const wire = await WireDevice.open(small.ws);
		for (let r = 1; r <= 40; r += 1) wire.say({ t: 'ping', r });
		expect(await closedAs(wire)).toBe('too-many-frames');
	});

	test('stopping when the relay is told to stop', async () => {
		const leaving = await startRelay();
		const wire = await WireDevice.open(leaving.ws);
		const code = leaving.stop();
		expect(await closedAs(wire)).toBe('stopping');
		expect(await code).toBe(0);
	});
});

describe('an entry is refused as', () => {
	/** Bends one field of Alice's next entry, signs it, and pushes it. */
	const bent = (bend: (channel: QuickChannel) => Partial<EntryHead>) => async () => {
		const { alice, channel } = await founded();
		return refusedEntry(alice, channel, channel.make(channel.founder, bend(channel)));
	};

	test.each([
		['seq-gap', bent(() => ({ seq: 3 }))],
		['fork', bent(() => ({ seq: 1, prev: zeros(32) }))],
		['fork', bent(() => ({ prev: bytes(32) }))],
		['bad-entry', bent(() => ({ ch: bytes(16) }))],
		['stale-epoch', bent(() => ({ epoch: 0 }))],
		['unknown-record', bent(() => ({ epoch: 2 }))],
		['unknown-record', bent(() => ({ mh: bytes(32) }))],
	] as const)('%s', async (refusal, push) => {
		expect(await push()).toBe(refusal);
	});

	test('not-writer when its author is not in the member record, or may only read', async () => {
		const { alice, channel } = await founded();
		const stranger = channel.make(new QuickDevice());
		expect(await refusedEntry(alice, channel, stranger)).toBe('not-writer');
		const reader = new QuickDevice();
		await alice.push(channel, channel.admit(reader, rights.read));
		expect(await refusedEntry(alice, channel, channel.make(reader))).toBe('not-writer');
	});

	test('not-writer for a member record of who may not manage', async () => {
		const { alice, channel } = await founded();
		const bob = new QuickDevice();
		await alice.push(channel, channel.admit(bob));
		const { entry } = channel.propose(channel.withDevice(new QuickDevice()), bob);
		expect(await refusedEntry(alice, channel, entry)).toBe('not-writer');
	});

	test('bad-entry-signature when signed by somebody else', async () => {
		const { alice, channel } = await founded();
		const { raw } = channel.make(channel.founder);
		const forged = concat(raw.slice(0, -64), new QuickKey().sign(raw.slice(0, -64)));
		expect(await refusedEntry(alice, channel, { raw: forged })).toBe('bad-entry-signature');
	});

	test('too-big above 240 KiB, also for a whole push above 256 KiB', async () => {
		const { alice, channel } = await founded();
		const huge = channel.make(channel.founder, {}, zeros(0), bytes(240 * 1024));
		expect(await refusedEntry(alice, channel, huge)).toBe('too-big');
		const half = [0, 1].map(() => channel.write(channel.founder, bytes(140 * 1024)));
		expect(await alice.push(channel, ...half)).toMatchObject({ t: 'refused', refusal: 'too-big' });
	});

	test('rate after the burst, with the time to wait; the same push later is taken', async () => {
		const { alice, channel } = await founded(small);
		const entries = [1, 2, 3].map(() => channel.write(channel.founder, bytes(64)));
		const answer = await alice.push(channel, ...entries);
		expect(answer).toMatchObject({
			acks: [{ n: 2 }, { n: 3 }, { refusal: 'rate' }],
			waitMs: expect.any(Number),
		});
		seen.add('rate');
		await expect
			.poll(() => refusedEntry(alice, channel, ...entries), { timeout: 20_000 })
			.toBeNull();
	});

	test('quota in a full channel, which still takes member records and is still read', async () => {
		const { alice, channel } = await founded(small);
		expect(
			await refusedEntry(alice, channel, channel.make(channel.founder, {}, zeros(0), bytes(2000))),
		).toBe('quota');
		expect(await refusedEntry(alice, channel, channel.admit(new QuickDevice()))).toBeNull();
		const batch = await alice.ask({ t: 'pull', ch: channel.ch, after: 0 });
		expect(batch.t === 'batch' && batch.entries.length).toBe(2);
	});

	test('stale when another member record came first', async () => {
		const { alice, channel } = await founded();
		const bob = new QuickDevice();
		await alice.push(channel, channel.admit(bob, rights.write | rights.manage));
		const late = channel.propose(channel.withDevice(new QuickDevice()), bob);
		await alice.push(channel, channel.admit(new QuickDevice()));
		expect(await refusedEntry(alice, channel, late.entry)).toBe('stale');
	});

	test('stale-cut when the removed device has written more than the cut says', async () => {
		const { alice, channel } = await founded();
		const bob = new QuickDevice();
		const admit = channel.admit(bob);
		const [first, second] = [channel.write(bob), channel.write(bob)];
		await alice.push(channel, admit, first, second);
		const devs = channel.record.devs.slice(0, 1);
		const cuts = [{ dev: bob.dev, seq: first.seq, id: first.id }];
		const { entry } = channel.propose({ devs, cuts, epoch: 2 });
		expect(await refusedEntry(alice, channel, entry)).toBe('stale-cut');
	});

	test.each<[string, (channel: QuickChannel) => Partial<MemberRecord>]>([
		['loses a device', () => ({ devs: [] })],
		['names a device twice', ({ record }) => ({ devs: [...record.devs, ...record.devs] })],
		[
			'gives a device another key',
			({ record }) => ({ devs: record.devs.map((row) => ({ ...row, sigPub: bytes(32) })) }),
		],
		[
			'gives a new device a name that is not of its key',
			(channel) => channel.withDevice(Object.assign(new QuickDevice(), { dev: bytes(16) })),
		],
		['changes the capability in passing', () => ({ capPub: bytes(32) })],
	])('bad-entry for a member record that %s', async (_, change) => {
		const { alice, channel } = await founded();
		const { entry } = channel.propose(change(channel));
		expect(await refusedEntry(alice, channel, entry)).toBe('bad-entry');
	});

	test('bad-entry for a genesis of another channel id', async () => {
		const [channel, other] = [new QuickChannel(), new QuickChannel()];
		const alice = await WireDevice.open(relay.ws, channel.founder);
		const stolen = concat(channel.genesis.raw.slice(0, 8), other.ch, channel.genesis.raw.slice(24));
		expect(await refusedEntry(alice, other, { ...channel.genesis, raw: stolen })).toBe('bad-entry');
	});
});

describe('a request is refused as', () => {
	test('unknown-channel: joining, pushing and reading the line of what is not there', async () => {
		const alice = await WireDevice.open(relay.ws);
		const channel = new QuickChannel(alice.device);
		const sub = await alice.sub(channel);
		expect(sub).toMatchObject({ channels: [{ refusal: 'unknown-channel' }] });
		expect(await refusedRequest(alice, { t: 'line', ch: channel.ch, from: 0 })).toBe(
			'unknown-channel',
		);
		const orphan = channel.make(alice.device);
		expect(await alice.push(channel, orphan)).toMatchObject({ refusal: 'unknown-channel' });
	});

	test('no-capability: with another key, another channel or another epoch', async () => {
		const { alice, channel } = await founded();
		const mallory = await WireDevice.open(relay.ws);
		const refusal = { channels: [{ refusal: 'no-capability', epoch: 1 }] };
		expect(await mallory.sub(channel, 0, new QuickKey())).toMatchObject(refusal);
		expect(await alice.sub(channel, 0, channel.capability, 2)).toMatchObject(refusal);
		const proof = await mallory.ask({
			t: 'sub',
			channels: [{ ch: channel.ch, epoch: 1, sig: channel.capability.sign(bytes(57)), cursor: 0 }],
		});
		expect(proof).toMatchObject(refusal);
	});

	test('no-capability: reading and writing without having joined', async () => {
		const { channel } = await founded();
		const mallory = await WireDevice.open(relay.ws);
		const { ch } = channel;
		const dev = channel.founder.dev;
		for (const request of [
			{ t: 'pull', ch, after: 0 },
			{ t: 'need', ch, dev, from: 1, to: 1 },
			{ t: 'mail-list', ch },
			{ t: 'push', ch, entries: [channel.make(channel.founder).raw] },
		] as const) {
			expect(await refusedRequest(mallory, request)).toBe('no-capability');
		}
	});

	test('not-member: the line, for a device that is not in it', async () => {
		const { channel } = await founded();
		const mallory = await WireDevice.open(relay.ws);
		expect(await refusedRequest(mallory, { t: 'line', ch: channel.ch, from: 0 })).toBe(
			'not-member',
		);
	});

	test('unknown-invitation and no-tries-left: see conversation.test.ts', async () => {
		const alice = await WireDevice.open(relay.ws);
		const none = { t: 'mail-find', invitation: bytes(16) } as const;
		expect(await refusedRequest(alice, none)).toBe('unknown-invitation');
		seen.add('no-tries-left');
	});
});

describe('[T4] one flipped byte', () => {
	test('anywhere in an entry is refused', async () => {
		const flippy = await startRelay({ limits: { entryBurst: 10_000, frameBurst: 10_000 } });
		const { alice, channel } = await founded(flippy);
		const { raw, id } = channel.make(channel.founder, {}, zeros(0), bytes(32));
		for (let at = 0; at < raw.length; at += 1) {
			const flipped = new Uint8Array(raw);
			flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
			const answer = await alice.push(channel, { raw: flipped });
			expect(answer, `byte ${at}`).toMatchObject({ acks: [{ refusal: expect.any(String) }] });
		}
		expect(await alice.push(channel, { raw })).toMatchObject({ acks: [{ id, n: 2 }] });
		await flippy.stop();
	});

	test('cut short or made longer it is refused too', async () => {
		const { alice, channel } = await founded();
		const { raw } = channel.make(channel.founder);
		const longer = concat(raw, bigEndian(0, 1));
		for (const bent of [raw.slice(0, -1), raw.slice(1), longer, raw.slice(0, 10), zeros(0)]) {
			expect(await refusedEntry(alice, channel, { raw: bent })).toBe('bad-entry');
		}
	});
});

test('too-many-sockets closes the door for a minute', async () => {
	const wires = Array.from({ length: 12 }, () => new WireDevice(small.ws));
	const reasons = await Promise.all(wires.map(async (wire) => (await wire.closed).reason));
	expect(reasons).toContain('too-many-sockets');
	seen.add('too-many-sockets');
});

test('all of this is every row of the tables, but for a disk that fails', () => {
	const rows = [...Object.keys(closingRefusals), ...Object.keys(requestRefusals)];
	// Those two are in store-failure.test.ts.
	expect(rows.filter((row) => !seen.has(row))).toEqual(['relay-full', 'unavailable']);
});
