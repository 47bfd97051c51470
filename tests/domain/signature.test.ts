import { describe, expect, test } from 'vitest';
import { maxScanBytes, SignatureFields } from '../../src/domain/signature.ts';

const signed = {
	addedBy: { personId: 'femke', name: 'Femke' },
	addedAt: 0,
	way: 'paper',
	name: 'Henk van den Boomgaard',
};
const isKept = (more: object) => SignatureFields.safeParse({ ...signed, ...more }).success;

describe('a signature', () => {
	test.each([
		['of the largest size', maxScanBytes, true],
		['one byte larger', maxScanBytes + 1, false],
	])('has a scan %s: %s', (_, bytes, kept) => {
		expect(isKept({ scan: new Uint8Array(bytes), scanType: 'image/png' })).toBe(kept);
	});

	test.each([
		['lines', 'M10 20 L30 40', true],
		['a curve', 'M10 20 C30 40 50 60 70 80', false],
		['markup', '<script>', false],
		['lines and more', 'M10 20 L30 40<script>', false],
	])('is drawn with %s: %s', (_, drawing, kept) => {
		expect(isKept({ way: 'drawn', drawing })).toBe(kept);
	});
});
