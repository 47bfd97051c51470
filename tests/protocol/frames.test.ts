/** [T7] Frames: what is written is read back, and nothing else is read at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCbor } from '../../src/protocol/cbor.ts';
import {
	type DeviceFrame,
	type RelayFrame,
	readDeviceFrame,
	readRelayFrame,
	writeFrame,
} from '../../src/protocol/frames.ts';
import { closingRefusals, refusalOfCloseCode } from '../../src/protocol/refusals.ts';
import { bytes } from '../support/quick-log.ts';

const [ch, dev, invitation, id] = [bytes(16), bytes(16), bytes(16), bytes(32)];

const deviceFrames: readonly DeviceFrame[] = [
	{ t: 'auth', v: 1, key: bytes(32), sig: bytes(64) },
	{ t: 'auth', v: 1, key: bytes(32), sig: bytes(64), code: 'zeven-groene-fietsen' },
	{ t: 'sub', r: 1, channels: [{ ch, epoch: 1, sig: bytes(64), cursor: 0 }] },
	{ t: 'unsub', ch },
	{ t: 'pull', r: 2, ch, after: 0 },
	{ t: 'need', r: 3, ch, dev, from: 1, to: 9 },
	{ t: 'push', r: 4, ch, entries: [bytes(300)] },
	{ t: 'line', r: 5, ch, from: 0 },
	{ t: 'mail-find', r: 6, invitation },
	{ t: 'mail-put', r: 7, invitation, content: bytes(4096) },
	{ t: 'mail-read', r: 8, invitation },
	{ t: 'mail-list', r: 9, ch },
	{ t: 'mail-answer', r: 10, ch, invitation, content: bytes(1) },
	{ t: 'mail-remove', r: 11, ch, invitation, letter: 3 },
	{ t: 'eph', ch, box: bytes(1024) },
	{ t: 'ping', r: 12 },
];

const relayFrames: readonly RelayFrame[] = [
	{
		t: 'hello',
		v: 1,
		relay: bytes(16),
		nonce: bytes(32),
		access: 'code',
		limits: { entriesPerSecond: 20, entryBurst: 200, channelBytes: 50_000_000 },
		time: Date.now(),
	},
	{ t: 'ready' },
	{ t: 'subd', r: 1, channels: [{ ch, n: 4, epoch: 1, mh: id, heads: [[dev, 4, id]] }] },
	{ t: 'subd', r: 1, channels: [{ ch, refusal: 'no-capability', epoch: 2 }] },
	{ t: 'batch', r: 0, ch, after: 4, head: 6, entries: [bytes(300), bytes(400)] },
	{ t: 'batch', r: 3, ch, after: null, head: 6, entries: [] },
	{ t: 'tickle', ch, n: 9 },
	{
		t: 'acks',
		r: 4,
		ch,
		acks: [
			{ id, n: 7 },
			{ id, refusal: 'rate' },
		],
		waitMs: 50,
	},
	{ t: 'lined', r: 5, ch, entries: [bytes(500)], last: 0 },
	{
		t: 'mailed',
		r: 6,
		ch,
		expires: 1,
		letters: [{ invitation, letter: 1, at: 2, content: bytes(3) }],
	},
	{ t: 'mailed', r: 7 },
	{ t: 'mail-waiting', ch },
	{ t: 'mail-answered', invitation },
	{ t: 'admitted', ch },
	{ t: 'refused', r: 8, refusal: 'unknown-channel' },
	{ t: 'eph', ch, box: bytes(10) },
	{ t: 'pong', r: 12 },
];

describe('frames', () => {
	test.each(deviceFrames.map((frame) => [frame.t, frame] as const))(
		'%s of a device is read as it was written',
		(_, frame) => expect(readDeviceFrame(writeFrame(frame))).toEqual(frame),
	);

	test.each(relayFrames.map((frame) => [frame.t, frame] as const))(
		'%s of a relay is read as it was written',
		(_, frame) => expect(readRelayFrame(writeFrame(frame))).toEqual(frame),
	);

	test.each([
		['a channel id that is too short', { t: 'unsub', ch: bytes(15) }],
		['a channel id in text', { t: 'unsub', ch: '0123456789abcdef' }],
		['a request without a number', { t: 'pull', ch, after: 0 }],
		['a request number 0', { t: 'pull', r: 0, ch, after: 0 }],
		['a negative cursor', { t: 'pull', r: 1, ch, after: -1 }],
		['half a cursor', { t: 'pull', r: 1, ch, after: 0.5 }],
		[
			'501 channels',
			{ t: 'sub', r: 1, channels: Array(501).fill({ ch, epoch: 1, sig: bytes(64), cursor: 0 }) },
		],
		['no entries', { t: 'push', r: 1, ch, entries: [] }],
		['a presence above 1 KiB', { t: 'eph', ch, box: bytes(1025) }],
		['a letter above 4 KiB', { t: 'mail-put', r: 1, invitation, content: bytes(4097) }],
		['an unknown frame', { t: 'drop-table', r: 1 }],
		['the name of an inherited property', { t: 'constructor' }],
		['a list', []],
		['nothing', null],
	])('%s is no frame', (_, value) => {
		expect(readDeviceFrame(writeCbor(value))).toBeNull();
	});

	test('[T7] random bytes never throw, and never take more than 50 ms', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (raw) => {
				const before = process.threadCpuUsage();
				readDeviceFrame(new Uint8Array(raw));
				readRelayFrame(new Uint8Array(raw));
				expect(process.threadCpuUsage(before).user).toBeLessThan(50_000);
			}),
			{ numRuns: 3000 },
		);
	});

	test('[T7] frames with any byte changed never throw', () => {
		const written = [...deviceFrames, ...relayFrames].map(writeFrame);
		fc.assert(
			fc.property(
				fc.constantFrom(...written),
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				(frame, at, change) => {
					const bent = new Uint8Array(frame);
					bent[at % bent.length] = (bent[at % bent.length] ?? 0) ^ change;
					readDeviceFrame(bent);
					readRelayFrame(bent);
				},
			),
			{ numRuns: 5000 },
		);
	});
});

describe('close codes', () => {
	test('name their refusal, each its own, all in the range that is free for applications', () => {
		const rows = Object.entries(closingRefusals);
		expect(new Set(rows.map(([, { closeCode }]) => closeCode)).size).toBe(rows.length);
		for (const [name, { closeCode }] of rows) {
			expect(closeCode).toBeGreaterThanOrEqual(4000);
			expect(closeCode).toBeLessThanOrEqual(4999);
			expect(refusalOfCloseCode(closeCode)).toBe(name);
		}
	});

	test('of the network name none', () => {
		for (const code of [1000, 1001, 1006, 4999]) expect(refusalOfCloseCode(code)).toBeNull();
	});
});
