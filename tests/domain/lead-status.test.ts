import { describe, expect, test } from 'vitest';
import {
	correctableTo,
	isOpenLead,
	leadStatuses,
	moveNeedsReason,
	nextMoves,
} from '../../src/domain/lead-status.ts';

describe('the life of a vacancy', () => {
	test.each([
		['found', ['discussed', 'applied', 'not-hired']],
		['discussed', ['applied', 'not-hired']],
		['applied', ['response', 'talk', 'hired', 'not-hired']],
		['response', ['talk', 'hired', 'not-hired']],
		['talk', ['hired', 'not-hired']],
		['hired', []],
		['not-hired', []],
	] as const)('goes from %s to %s', (from, to) => {
		expect(nextMoves('vacature', from)).toEqual(to);
		expect(nextMoves('fragment', from)).toEqual(to);
	});

	test.each([
		['found', []],
		['discussed', ['found']],
		['applied', ['found', 'discussed']],
		['talk', ['found', 'discussed', 'applied', 'response']],
		['hired', ['found', 'discussed', 'applied', 'response', 'talk', 'not-hired']],
		['not-hired', ['found', 'discussed', 'applied', 'response', 'talk', 'hired']],
	] as const)('may be corrected from %s to %s', (from, to) => {
		expect(correctableTo(from)).toEqual(to);
	});

	test.each(leadStatuses)(
		'never offers a step and a correction to the same place from %s',
		(from) => {
			const both = nextMoves('vacature', from).filter((to) => correctableTo(from).includes(to));
			expect(both).toEqual([]);
		},
	);

	test('ends with hired or not, and not being hired has a reason', () => {
		expect(leadStatuses.filter((status) => !isOpenLead(status))).toEqual(['hired', 'not-hired']);
		expect(leadStatuses.filter(moveNeedsReason)).toEqual(['not-hired']);
	});
});

describe('the life of a chance', () => {
	test('[H-11b] is discussed with the client and goes no further', () => {
		expect(nextMoves('kans', 'found')).toEqual(['discussed']);
		expect(nextMoves('kans', 'discussed')).toEqual([]);
	});
});
