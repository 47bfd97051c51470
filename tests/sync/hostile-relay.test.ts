/** [T4] The client at a relay that lies, babbles or stops: a real socket server that a test scripts. */
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { hexOf, zeros } from '../../src/protocol/bytes.ts';
import {
	type DeviceFrame,
	type RelayFrame,
	type RelayFrameOf,
	readDeviceFrame,
	writeFrame,
} from '../../src/protocol/frames.ts';
import { closingRefusals } from '../../src/protocol/refusals.ts';
import { bytes, QuickChannel } from '../support/quick-log.ts';
import { Laptop, ManualClock } from './laptop.ts';

type Say = (frame: RelayFrame) => void;
type Script = (frame: DeviceFrame, say: Say, socket: WebSocket) => void;

const soon = { timeout: 10_000 };
const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

const hello = {
	t: 'hello',
	v: 1,
	relay: bytes(16),
	nonce: bytes(32),
	access: 'none',
	limits: { entriesPerSecond: 20, entryBurst: 200, channelBytes: 50_000_000 },
	time: 0,
} as const;

/** Greets and lets everybody in; the rest is up to `script`. */
async function scripted(script: Script, greeting: Partial<RelayFrameOf<'hello'>> = {}) {
	const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
	await new Promise((resolve) => server.once('listening', resolve));
	const sockets: WebSocket[] = [];
	server.on('connection', (socket) => {
		sockets.push(socket);
		const say: Say = (frame) => socket.send(writeFrame(frame));
		say({ ...hello, ...greeting, time: Date.now() });
		socket.on('message', (data: Buffer) => {
			const frame = readDeviceFrame(new Uint8Array(data));
			if (frame?.t === 'auth') say({ t: 'ready' });
			if (frame) script(frame, say, socket);
		});
	});
	stops.push(() => server.close());
	return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/relay`, sockets };
}

function laptopAt(url: string, change: ConstructorParameters<typeof Laptop>[3] = {}) {
	const channel = new QuickChannel();
	const alice = new Laptop(url, channel.founder, undefined, change);
	alice.keys.set(channel.hex, channel.capability);
	alice.store.write(channel.hex, channel.genesis, channel.write(channel.founder));
	alice.client.watch(channel.hex);
	stops.push(() => alice.client.stop());
	return { alice, channel };
}

/** Joins everybody to an empty channel. */
const join: Script = (frame, say) => {
	if (frame.t !== 'sub') return;
	const channels = frame.channels.map(({ ch, epoch }) => ({
		ch,
		n: 0,
		epoch,
		mh: zeros(32),
		heads: [],
	}));
	say({ t: 'subd', r: frame.r, channels });
};

describe('[T4] acknowledgements', () => {
	test('of entries that were not pushed are not believed: the outbox keeps them', async () => {
		let pushes = 0;
		const { url } = await scripted((frame, say, socket) => {
			join(frame, say, socket);
			if (frame.t !== 'push') return;
			pushes += 1;
			const acks = frame.entries.map((_, at) => ({ id: bytes(32), n: at + 1 }));
			say({ t: 'acks', r: frame.r, ch: frame.ch, acks });
		});
		const { alice } = laptopAt(url);
		alice.client.start();
		await alice.until(({ connection }) => connection === 'online');
		await alice.until(({ connection }) => connection === 'offline');
		expect(await alice.store.waiting()).toBe(2);
		expect(alice.client.status.deliveredAt).toBeNull();
		expect(pushes).toBe(1);
	});

	test('that never come leave the entries waiting, and the next connection pushes them', async () => {
		let silent = true;
		const { url, sockets } = await scripted((frame, say, socket) => {
			join(frame, say, socket);
			if (frame.t !== 'push' || silent) return;
			const acks = frame.entries.map((raw, at) => ({ id: idOf(raw), n: at + 1 }));
			say({ t: 'acks', r: frame.r, ch: frame.ch, acks });
		});
		const { alice, channel } = laptopAt(url);
		const idOf = (raw: Uint8Array) =>
			channel.entries.find((entry) => hexOf(entry.raw) === hexOf(raw))?.id ?? zeros(32);
		alice.client.start();
		await expect.poll(() => alice.client.status.channels[channel.hex]?.state, soon).toBe('live');
		silent = false;
		sockets[0]?.terminate();
		await alice.settled(channel.hex);
	});
});

describe('[T4] frames', () => {
	test.each([
		['no CBOR', (socket: WebSocket) => socket.send(bytes(100).fill(0xff))],
		['text', (socket: WebSocket) => socket.send('hello')],
		['a second greeting', (socket: WebSocket) => socket.send(writeFrame({ ...hello, time: 0 }))],
		['a frame of a device', (socket: WebSocket) => socket.send(writeFrame({ t: 'ping', r: 1 }))],
		[
			'two megabytes of brackets',
			(socket: WebSocket) => socket.send(new Uint8Array(2e6).fill(0x81)),
		],
	])('%s end the connection, and nothing else', async (_, babble) => {
		const { url } = await scripted((frame, _say, socket) => {
			if (frame.t === 'sub') babble(socket);
		});
		const { alice } = laptopAt(url);
		alice.client.start();
		await alice.until(({ connection }) => connection === 'refused');
		expect(alice.client.status.refusal).toBe('malformed');
		expect(await alice.store.waiting()).toBe(2);
	});

	test('that answer nothing, or of channels that we do not watch, are ignored', async () => {
		const { url } = await scripted((frame, say, socket) => {
			if (frame.t === 'sub') {
				const ch = bytes(16);
				say({ t: 'pong', r: 999 });
				say({ t: 'batch', r: 0, ch, after: 0, head: 1, entries: [bytes(300)] });
				say({ t: 'tickle', ch, n: 7 });
				say({ t: 'subd', r: 0, channels: [{ ch, refusal: 'not-member' }] });
			}
			join(frame, say, socket);
		});
		const { alice, channel } = laptopAt(url);
		alice.client.start();
		await expect.poll(() => alice.client.status.channels[channel.hex]?.state, soon).toBe('live');
		expect(alice.heard).toEqual([]);
		expect(Object.keys(alice.client.status.channels)).toEqual([channel.hex]);
	});

	test('of a batch that answers another question make it ask anew three times, not for ever', async () => {
		let pulls = 0;
		const { url } = await scripted((frame, say) => {
			if (frame.t === 'sub') {
				const [asked] = frame.channels;
				const head = { n: 5, epoch: 1, mh: zeros(32), heads: [] };
				if (asked) say({ t: 'subd', r: frame.r, channels: [{ ch: asked.ch, ...head }] });
			}
			if (frame.t !== 'pull') return;
			pulls += 1;
			say({ t: 'batch', r: frame.r, ch: frame.ch, after: 77, head: 99, entries: [] });
		});
		const { alice, channel } = laptopAt(url);
		alice.client.start();
		await alice.until(({ channels }) => channels[channel.hex]?.state === 'refused');
		expect(pulls).toBe(4);
	});
});

describe('a connection', () => {
	test('to another version of the protocol is refused and not tried again', async () => {
		const { url, sockets } = await scripted(() => undefined, { v: 2 });
		const { alice } = laptopAt(url);
		alice.client.start();
		await alice.until(({ connection }) => connection === 'refused');
		expect(alice.client.status.refusal).toBe('wrong-version');
		expect(sockets).toHaveLength(1);
	});

	test('that is denied for its access code waits until it is poked', async () => {
		let open = false;
		const { url, sockets } = await scripted((frame, say, socket) => {
			if (frame.t === 'auth' && !open) {
				socket.close(closingRefusals['access-denied'].closeCode, 'access-denied');
			}
			join(frame, say, socket);
		});
		const { alice } = laptopAt(url, { accessCode: () => 'zeven-groene-fietsen' });
		alice.client.start();
		await alice.until(({ refusal }) => refusal === 'access-denied');
		expect(sockets).toHaveLength(1);
		open = true;
		alice.client.poke();
		await alice.until(({ connection, refusal }) => connection === 'online' && refusal === null);
	});

	test('that answers pings and nothing else is given up after a minute', async () => {
		const asked: string[] = [];
		const { url, sockets } = await scripted((frame, say) => {
			asked.push(frame.t);
			if (frame.t === 'ping') say({ t: 'pong', r: frame.r });
		});
		const clock = new ManualClock();
		const { alice } = laptopAt(url, { clock });
		alice.client.start();
		await expect.poll(() => asked, soon).toContain('sub');
		for (let pulse = 0; pulse < 8; pulse += 1) clock.pass(10_000);
		await expect.poll(() => sockets.length, soon).toBe(2);
	});

	test('that says nothing any more is noticed after 35 seconds', async () => {
		const { url, sockets } = await scripted((frame, say, socket) => {
			if (frame.t !== 'ping') join(frame, say, socket);
		});
		const clock = new ManualClock();
		const { alice, channel } = laptopAt(url, { clock });
		alice.client.start();
		await alice.until(({ channels }) => channels[channel.hex]?.state === 'live');
		for (let pulse = 0; pulse < 3; pulse += 1) clock.pass(10_000);
		expect(alice.client.status.connection).toBe('online');
		clock.pass(10_000);
		expect(alice.client.status.connection).toBe('offline');
		clock.pass(1000);
		await expect.poll(() => sockets.length, soon).toBe(2);
	});

	test('tells how far the clocks are apart', async () => {
		const { url } = await scripted(join);
		const { alice } = laptopAt(url, {
			clock: { now: () => Date.now() + 86_400_000, after: () => () => undefined },
		});
		alice.client.start();
		const { clockOffMs } = await alice.until(({ connection }) => connection === 'online');
		expect(Math.abs((clockOffMs ?? 0) - 86_400_000)).toBeLessThan(5000);
	});
});
