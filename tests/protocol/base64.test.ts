import { expect, test } from 'vitest';
import { base64ToBytes, bytesToBase64 } from '../../src/protocol/base64.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test.each([[''], ['AAAA'], ['x-_9AAAA']])(
	'of all endings after "%s" exactly the one spelling of each is taken',
	(start) => {
		const endings = [...alphabet].flatMap((a) => [...alphabet].map((b) => start + a + b));
		const taken = endings.filter((text) => base64ToBytes(text) !== null);
		// Two characters are twelve bits, of which one byte is eight.
		expect(taken).toHaveLength(64 * 4);
		expect(
			taken.every((text) => bytesToBase64(base64ToBytes(text) ?? new Uint8Array()) === text),
		).toBe(true);
	},
);

test('of all endings of three characters exactly those of two bytes are taken', () => {
	const endings = [...alphabet].map((last) => `_-${last}`);
	const taken = endings.filter((text) => base64ToBytes(text) !== null);
	expect(taken).toHaveLength(16);
	expect(taken.map((text) => bytesToBase64(base64ToBytes(text) ?? new Uint8Array()))).toEqual(
		taken,
	);
});

test('a length that no bytes have is refused, and a megabyte goes there and back', () => {
	expect(base64ToBytes('AAAAA')).toBeNull();
	const bytes = Uint8Array.from({ length: 1_000_003 }, (_, at) => (at * 31) % 256);
	expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes);
});
