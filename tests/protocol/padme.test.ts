import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, paddedLength, unpad } from '../../src/protocol/padme.ts';

describe('Padmé', () => {
	test.each([
		[0, 256],
		[256, 256],
		[257, 272],
		[1000, 1024],
		[1025, 1088],
		[65_537, 67_584],
		[1_000_000, 1_015_808],
	])('a content of %i bytes becomes %i', (length, padded) => {
		expect(paddedLength(length)).toBe(padded);
	});

	test('costs at most 12 % from 256 bytes on', () => {
		fc.assert(
			fc.property(fc.integer({ min: 256, max: 10_000_000 }), (length) => {
				expect(paddedLength(length)).toBeGreaterThanOrEqual(length);
				expect(paddedLength(length)).toBeLessThanOrEqual(length * 1.12);
			}),
		);
	});

	test('every text comes back, and no other padding of it is read', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (text) => {
				const own = new Uint8Array(text);
				expect(unpad(pad(own))).toEqual(own);
				expect(unpad(new Uint8Array([...pad(own), 0]))).toBeNull();
			}),
		);
	});

	test('refuses anything but zeros in the padding, and a length beyond the end', () => {
		const padded = pad(new Uint8Array([1, 2, 3]));
		expect(unpad(padded.with(255, 1))).toBeNull();
		expect(unpad(padded.with(0, 255))).toBeNull();
		expect(unpad(new Uint8Array(255))).toBeNull();
		expect(unpad(new Uint8Array(0))).toBeNull();
	});
});
