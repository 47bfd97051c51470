import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemsIn, writePath } from '../../../src/domain/process/problems.ts';

const problems = (schema: z.ZodType, written: unknown) =>
	problemsIn(schema.safeParse(written).error?.issues ?? []);

test.each([
	[[], '.'],
	[['terms'], 'terms'],
	[['terms', 2], 'terms[2]'],
	[['terms', 2, 'length', 'count'], 'terms[2].length.count'],
	[[0, 'id'], '[0].id'],
])('the path %j is written %s', (path, written) => expect(writePath(path)).toBe(written));

describe('what a value has to be', () => {
	test.each([
		['a text', z.string(), 3, { is: 'text' }],
		['a number', z.number(), 'x', { is: 'number' }],
		['a whole number', z.int(), 2.5, { is: 'whole-number' }],
		['yes or no', z.boolean(), 'ja', { is: 'yes-or-no' }],
		['a list', z.array(z.string()), 'x', { is: 'list' }],
		['an object', z.object({}), 'x', { is: 'object' }],
		['an object of any names', z.record(z.string(), z.string()), 'x', { is: 'object' }],
		['one of some', z.enum(['a', 'b']), 'c', { is: 'one-of', of: ['a', 'b'] }],
		['a day', z.iso.date(), 'morgen', { is: 'day' }],
		['a name', z.string().regex(/^[a-z-]+$/), 'A B', { is: 'name' }],
		['a text with words', z.string().min(1), '', { is: 'not-empty' }],
		['a list with something in it', z.array(z.string()).min(1), [], { is: 'not-empty' }],
		['at least', z.number().min(2), 1, { is: 'at-least', bound: 2 }],
		['more than', z.number().positive(), 0, { is: 'more-than', bound: 0 }],
		['at most', z.number().max(2), 3, { is: 'at-most', bound: 2 }],
		[
			'a day that exists',
			z.string().refine(() => false, { params: { is: 'day' } }),
			'2026-02-30',
			{ is: 'day' },
		],
	])('%s', (_, schema, written, expected) => {
		expect(problems(z.object({ it: schema }), { it: written })).toEqual([
			{ path: 'it', problem: 'wrong-value', expected },
		]);
	});

	test.each([
		['for which there is no plain word', z.string().refine(() => false), 'x'],
		['of a format without a plain word', z.email(), 'x'],
		['of a type without a plain word', z.date(), 'x'],
	])('is left open %s', (_, schema, written) => {
		expect(problems(schema, written)).toEqual([{ path: '.', problem: 'wrong-value' }]);
	});
});

describe('what is wrong', () => {
	const shape = z.strictObject({ id: z.string(), count: z.number() });

	test('has every fault: what is missing, and each field that nobody knows', () => {
		expect(problems(shape, { count: 1, cuont: 2, ide: 'x' })).toEqual([
			{ path: 'id', problem: 'missing' },
			{ path: '.', problem: 'unknown-field', name: 'cuont' },
			{ path: '.', problem: 'unknown-field', name: 'ide' },
		]);
	});

	test('of several shapes is told by the one that comes deepest', () => {
		const union = z.object({
			when: z.union([z.string(), z.strictObject({ all: z.array(shape) })]),
		});
		expect(problems(union, { when: { all: [{ id: 'a', count: 'x' }] } })).toEqual([
			{ path: 'when.all[0].count', problem: 'wrong-value', expected: { is: 'number' } },
		]);
	});

	test('of several shapes is an unknown field rather than another shape altogether', () => {
		const union = z.union([
			z.strictObject({ fact: z.string() }),
			z.strictObject({ kind: z.string(), of: z.strictObject({ a: z.string() }) }),
		]);
		expect(problems(union, { fact: 'x', were: {} })).toEqual([
			{ path: '.', problem: 'unknown-field', name: 'were' },
		]);
		expect(problems(union, { kind: 'x', of: { a: 'x', b: 'y' } })).toEqual([
			{ path: 'of', problem: 'unknown-field', name: 'b' },
		]);
	});

	test('of shapes that it comes nowhere in is the value itself', () => {
		expect(problems(z.union([z.string(), z.number()]), true)).toEqual([
			{ path: '.', problem: 'wrong-value' },
		]);
	});
});
