import { describe, expect, test } from 'vitest';
import { bytesOfHex, zeros } from '../../src/protocol/bytes.ts';
import { readCbor, readCborMaps, writeCbor } from '../../src/protocol/cbor.ts';

const hex = (text: string) => bytesOfHex(text) ?? zeros(0);

describe('CBOR', () => {
	test('is written in one way: keys in the order of their bytes', () => {
		expect(writeCbor({ bb: 1, a: 2, c: 3 })).toEqual(hex('a361610261630362626201'));
	});

	test.each([
		['a number not in its smallest form', '1801'],
		['a length not in its smallest form', '580141'],
		['an indefinite length', '9f01ff'],
		['a key twice', 'a2616101616102'],
		['a tag', 'c001'],
		['undefined', 'f7'],
		['not a number', 'f97e00'],
		['infinity', 'f97c00'],
		['bytes left over', '0101'],
		['an end too early', '8201'],
		['an integer beyond counting', '1bffffffffffffffff'],
		['nothing', ''],
	])('%s is not read', (_, bytes) => {
		expect(readCbor(hex(bytes))).toBeUndefined();
		expect(readCborMaps(hex(bytes))).toBeUndefined();
	});

	test.each([
		['text that is not UTF-8', '61ff'],
		['keys in another order', 'a2616201616102'],
		['a float larger than needed', 'fb3ff8000000000000'],
	])('%s is not read where bytes are compared', (_, bytes) => {
		expect(readCbor(hex(bytes))).toBeUndefined();
	});
});
