/** Sockets that mean harm: slow, silent, greedy, half a frame, a whole crowd. */
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytes, QuickChannel, QuickDevice } from '../support/quick-log.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';
import { WireDevice } from '../support/wire-device.ts';

let relay: RelayProcess;
/** With little time for a greeting. */
let impatient: RelayProcess;
beforeAll(async () => {
	impatient = await startRelay({ limits: { greetingMs: 400 } });
	relay = await startRelay({
		limits: {
			entryBurst: 100_000,
			frameBurst: 100_000,
			backlogTickleBytes: 64 * 1024,
			backlogBytes: 512 * 1024,
		},
	});
});
afterAll(() => Promise.all([relay.stop(), impatient.stop()]));

/** A TCP socket that has asked for a WebSocket and was let through. */
function upgraded({ port } = relay): Promise<Socket> {
	const socket = connect(port, '127.0.0.1');
	socket.on('error', () => undefined);
	socket.write(
		`GET /relay HTTP/1.1\r\nHost: localhost:${port}\r\nUpgrade: websocket\r\n` +
			'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n' +
			'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
	);
	return new Promise((resolve) => socket.once('data', () => resolve(socket)));
}

const gone = (socket: Socket) =>
	new Promise<boolean>((resolve) => {
		socket.resume();
		socket.on('close', () => resolve(true));
	});

/** The head of a masked binary frame that claims to be so long (RFC 6455, section 5.2). */
function frameHead(length: number): Buffer {
	const head = Buffer.alloc(14);
	head.writeUInt8(0x82, 0);
	head.writeUInt8(0xff, 1);
	head.writeBigUInt64BE(BigInt(length), 2);
	return head;
}

describe('[T4] a socket that', () => {
	test('says nothing is closed when its time is over', async () => {
		const socket = await upgraded(impatient);
		expect(await gone(socket)).toBe(true);
	});

	test('sends one byte at a time is closed when its time is over', async () => {
		const socket = await upgraded(impatient);
		const drip = setInterval(() => socket.write(frameHead(100).subarray(0, 1)), 50);
		expect(await gone(socket)).toBe(true);
		clearInterval(drip);
	});

	test('announces 4 GiB is closed at once', async () => {
		const socket = await upgraded();
		socket.write(frameHead(2 ** 32));
		expect(await gone(socket)).toBe(true);
	});

	test('pours more than a greeting into one unfinished frame is closed while it pours', async () => {
		const socket = await upgraded();
		socket.write(Buffer.concat([frameHead(300_000), Buffer.alloc(20_000)]));
		expect(await gone(socket)).toBe(true);
	});

	test('does not ask for the relay is closed at once', async () => {
		const socket = connect(relay.port, '127.0.0.1');
		socket.write(
			'GET /elsewhere HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
		);
		expect(await gone(socket)).toBe(true);
	});

	test('asks for much and reads nothing is cut off, and the relay lives on', async () => {
		const channel = new QuickChannel();
		const greedy = await WireDevice.open(relay.ws, channel.founder);
		for (let at = 0; at < 8; at += 1) channel.write(channel.founder, bytes(200_000));
		for (const entry of channel.entries) await greedy.push(channel, entry);
		await greedy.sub(channel);
		greedy.socket.pause();
		for (let r = 1000; r < 1200; r += 1) greedy.say({ t: 'pull', r, ch: channel.ch, after: 0 });
		const other = await WireDevice.open(relay.ws);
		await expect
			.poll(
				async () => {
					const figures = await (await fetch(`${relay.url}/metrics`)).text();
					return /refusals_total\{reason="too-slow"\} \d+/.test(figures);
				},
				{ timeout: 10_000 },
			)
			.toBe(true);
		expect(await other.ask({ t: 'ping' })).toMatchObject({ t: 'pong' });
		greedy.socket.resume();
	});
});

describe('a reader that lags', () => {
	test('gets a tickle instead of entries, and everything when it pulls', async () => {
		const channel = new QuickChannel();
		const bobKey = new QuickDevice();
		channel.admit(bobKey);
		const alice = await WireDevice.open(relay.ws, channel.founder);
		const bob = await WireDevice.open(relay.ws, bobKey);
		await alice.found(channel);
		await bob.sub(channel, 2);
		bob.socket.pause();
		const written = [];
		for (let at = 0; at < 60; at += 1) {
			const entry = channel.write(channel.founder, bytes(150_000));
			written.push(entry);
			await alice.push(channel, entry);
		}
		bob.socket.resume();
		const tickle = await bob.next('tickle');
		let live = bob.heard.filter((frame) => frame.t === 'batch').length;
		expect(tickle.n).toBe(live + 3);
		expect(live).toBeLessThan(60);
		for (;;) {
			const batch = await bob.ask({ t: 'pull', ch: channel.ch, after: live + 2 });
			if (batch.t !== 'batch' || batch.entries.length === 0) break;
			live += batch.entries.length;
		}
		expect(live).toBe(60);
		bob.heard.length = 0;
		await alice.push(channel, channel.write(channel.founder));
		expect(await bob.next('batch')).toMatchObject({ r: 0, after: 62 });
	});
});
