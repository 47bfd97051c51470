import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { utf8, zeros } from '../../src/protocol/bytes.ts';
import { readCborMaps, writeCbor } from '../../src/protocol/cbor.ts';
import { readUpdateBody, type UpdateBody, writeUpdateBody } from '../../src/protocol/entry-body.ts';
import { pad } from '../../src/protocol/padme.ts';

const body: UpdateBody = {
	update: utf8('update'),
	seen: [{ dev: '00112233445566778899aabbccddeeff', seq: 7 }],
	at: 1_795_255_200_000,
	schema: 1,
	build: '0.1.0',
	touched: [
		['goal', 'work'],
		['hours', 24.5],
		['driving', true],
		['employer', null],
	],
};

const fields = new Map<number, unknown>([
	[1, body.update],
	[2, [[zeros(16), 7]]],
	[3, body.at],
	[4, 1],
	[5, '0.1.0'],
	[6, [['goal', 'work']]],
]);

/** What the check by hand must agree with. */
const bytes = (length?: number) =>
	z.instanceof(Uint8Array).refine((value) => length === undefined || value.length === length);
const text = z.string().max(10_000);
const scalar = z.union([text, z.number(), z.boolean(), z.null()]);
const schema = z.map(z.number(), z.unknown()).refine(
	(map) =>
		z
			.object({
				1: bytes(),
				2: z.array(z.tuple([bytes(16), z.int().min(1)])).max(1024),
				3: z.int().min(0),
				4: z.int().min(0),
				5: text,
				6: z.array(z.tuple([text, scalar])).max(1024),
			})
			.safeParse(Object.fromEntries(map)).success,
);

describe('the body of an update', () => {
	test('comes back as it was written', () => {
		expect(readUpdateBody(writeUpdateBody(body))).toEqual(body);
	});

	test.each([
		['a value is longer than one may be', [['who', 'x'.repeat(10_001)]], 0],
		['a path is', [['x'.repeat(10_001), 'who']], 0],
		['more fields are named than may be', Array(1500).fill(['who', 'x']), 1024],
	] as [string, UpdateBody['touched'], number][])(
		'is written so that it can be read when %s',
		(_what, touched, left) => {
			const read = readUpdateBody(writeUpdateBody({ ...body, touched }));
			expect(read?.update).toEqual(body.update);
			expect(read?.touched).toHaveLength(left);
		},
	);

	test('is at least 256 bytes, whatever is in it', () => {
		const empty = { ...body, update: zeros(2), seen: [], touched: [] };
		expect(writeUpdateBody(empty)).toHaveLength(256);
	});

	test('with more keys than we know is read: a newer app wrote it', () => {
		const newer = new Map([...fields, [9, 'new'] as const]);
		expect(readUpdateBody(pad(writeCbor(newer)))).toMatchObject({ schema: 1 });
	});

	test.each([
		['no update', 1, undefined],
		['an update that is text', 1, 'text'],
		['a short device', 2, [[zeros(15), 7]]],
		['a head at 0', 2, [[zeros(16), 0]]],
		['heads that are no pairs', 2, [[zeros(16), 7, 7]]],
		['too many heads', 2, Array(1025).fill([zeros(16), 7])],
		['a broken clock', 3, 0.5],
		['a negative schema', 4, -1],
		['a build that is a number', 5, 1],
		['a touched value that is a list', 6, [['goal', []]]],
		['a touched path that is a number', 6, [[1, 'work']]],
		['an endless text', 6, [['goal', 'x'.repeat(10_001)]]],
	])('with %s is none', (_, key, value) => {
		const changed = new Map(fields).set(key, value);
		if (value === undefined) changed.delete(key);
		expect(readUpdateBody(pad(writeCbor(changed)))).toBeNull();
	});

	test('that is a list, a number or nothing is none', () => {
		expect([[], 7, null].map((value) => readUpdateBody(pad(writeCbor(value))))).toEqual([
			null,
			null,
			null,
		]);
	});

	test('nested ten thousand deep is none, and does not end the program', () => {
		expect(readUpdateBody(pad(zeros(10_000).fill(0x81)))).toBeNull();
	});

	test('the check by hand and the schema agree on whatever is there', () => {
		const values = fc.oneof(
			fc.constantFrom(...fields.values()),
			fc.integer(),
			fc.string(),
			fc.array(fc.tuple(fc.constant(zeros(16)), fc.integer({ min: -1, max: 9 }))),
			fc.array(fc.tuple(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer()))),
		);
		const maps = fc
			.array(fc.tuple(fc.integer({ min: 1, max: 7 }), values))
			.map((changes) => new Map([...fields, ...changes]));
		fc.assert(
			fc.property(maps, (map) => {
				const padded = pad(writeCbor(map));
				const agreed = schema.safeParse(readCborMaps(writeCbor(map))).success;
				expect(readUpdateBody(padded) !== null).toBe(agreed);
			}),
			{ numRuns: 2000 },
		);
	});
});
