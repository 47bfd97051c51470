import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { type TermLength, termFrom, termStatus } from '../../src/domain/term.ts';
import { isWorkingDay, workCalendar } from '../../src/domain/work-calendar.ts';

const calendar = workCalendar();
const days = (count: number): TermLength => ({ unit: 'days', count });
const weeks = (count: number): TermLength => ({ unit: 'weeks', count });
const months = (count: number): TermLength => ({ unit: 'months', count });

describe('a term in working days', () => {
	test('[H-45] five working days from 24 April 2026 explain themselves', () => {
		expect(termFrom('2026-04-24', { unit: 'working-days', count: 5 }, calendar)).toEqual({
			start: '2026-04-24',
			length: { unit: 'working-days', count: 5 },
			due: '2026-05-04',
			skipped: [{ on: '2026-04-27', why: { kind: 'holiday', name: 'kings-day' } }],
			rolledFrom: null,
		});
	});
});

describe('a calendar term', () => {
	test.each([
		{ why: 'an ordinary day stays', start: '2026-11-16', length: days(3), due: '2026-11-19' },
		{ why: 'Friday stays', start: '2026-11-17', length: days(3), due: '2026-11-20' },
		{ why: 'Saturday rolls to Monday', start: '2026-11-14', length: days(7), due: '2026-11-23' },
		{ why: 'Sunday rolls to Monday', start: '2026-11-15', length: days(7), due: '2026-11-23' },
		{ why: 'Monday stays', start: '2026-11-16', length: days(7), due: '2026-11-23' },
		{ why: 'King’s Day rolls', start: '2026-04-13', length: weeks(2), due: '2026-04-28' },
		{ why: 'Christmas Day rolls', start: '2026-11-27', length: weeks(4), due: '2026-12-28' },
		{ why: 'four weeks of M-1', start: '2026-11-23', length: weeks(4), due: '2026-12-21' },
		{ why: 'three months of H-27', start: '2026-02-28', length: months(3), due: '2026-05-28' },
	])(
		'[O-38] $why: $length.count $length.unit from $start end on $due',
		({ start, length, due }) => {
			expect(termFrom(start, length, calendar).due).toBe(due);
		},
	);

	test('names no days when it ends where it ends', () => {
		expect(termFrom('2026-04-20', days(3), calendar)).toEqual({
			start: '2026-04-20',
			length: days(3),
			due: '2026-04-23',
			skipped: [],
			rolledFrom: null,
		});
	});

	test('[O-1] names where it would have ended and which days moved it', () => {
		expect(termFrom('2026-04-10', weeks(2), calendar).rolledFrom).toBeNull();
		expect(termFrom('2026-03-20', weeks(2), calendar)).toMatchObject({
			due: '2026-04-07',
			rolledFrom: '2026-04-03',
			skipped: [
				{ on: '2026-04-03', why: { kind: 'holiday', name: 'good-friday' } },
				{ on: '2026-04-06', why: { kind: 'holiday', name: 'easter-monday' } },
			],
		});
	});

	test.each([
		{ start: '2026-04-02', length: days(2), due: '2026-04-07' },
		{ start: '2026-04-02', length: days(3), due: '2026-04-08' },
		{ start: '2026-04-01', length: days(3), due: '2026-04-07' },
		{ start: '2026-12-24', length: days(3), due: '2026-12-29' },
	])('article 2: $length.count days from $start hold two ordinary days where they must', (one) => {
		expect(termFrom(one.start, one.length, calendar).due).toBe(one.due);
	});

	test.each([
		{ length: days(90), start: '2026-08-24', due: '2026-11-23' },
		{ length: days(91), start: '2026-08-22', due: '2026-11-21' },
		{ length: weeks(12), start: '2026-08-29', due: '2026-11-23' },
		{ length: weeks(13), start: '2026-08-22', due: '2026-11-21' },
		{ length: months(3), start: '2026-08-21', due: '2026-11-23' },
		{ length: months(4), start: '2026-07-21', due: '2026-11-21' },
	])('article 4: $length.count $length.unit from $start end on $due', ({ start, length, due }) => {
		expect(termFrom(start, length, calendar).due).toBe(due);
	});

	test('up to three months it ends on a working day, never earlier than counted', () => {
		const start = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2001-01-01', count));
		const count = fc.integer({ min: 1, max: 90 });
		fc.assert(
			fc.property(start, count, (from, length) => {
				const { due } = termFrom(from, days(length), calendar);
				expect(isWorkingDay(due, calendar)).toBe(true);
				expect(due >= addDays(from, length)).toBe(true);
			}),
		);
	});
});

describe('where a term stands', () => {
	test.each([
		['2026-05-03', { kind: 'running', daysLeft: 1 }],
		['2026-05-04', { kind: 'due-today' }],
		['2026-05-05', { kind: 'overdue', daysLate: 1 }],
	] as const)('[O-38] on %s a term of 4 May is %o', (today, status) => {
		expect(termStatus({ due: '2026-05-04' }, today)).toEqual(status);
	});
});
