import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	ageOn,
	dayOf,
	daysBetween,
	isDay,
	mondayOf,
	weekdayOf,
} from '../../src/domain/day.ts';

describe('days', () => {
	test.each([
		['2026-02-28', true],
		['2028-02-29', true],
		['2026-02-29', false],
		['2026-13-01', false],
		['2026-4-1', false],
		['01-04-2026', false],
		['', false],
	])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

	test.each([
		{ from: '2026-01-31', months: 1, to: '2026-02-28' },
		{ from: '2028-01-31', months: 1, to: '2028-02-29' },
		{ from: '2026-01-30', months: 1, to: '2026-02-28' },
		{ from: '2026-01-28', months: 1, to: '2026-02-28' },
		{ from: '2026-08-31', months: 6, to: '2027-02-28' },
		{ from: '2026-11-21', months: 3, to: '2027-02-21' },
		{ from: '2026-05-31', months: 6, to: '2026-11-30' },
		{ from: '2026-12-31', months: 12, to: '2027-12-31' },
	])('[O-38] $months months after $from is $to', ({ from, months, to }) => {
		expect(addMonths(from, months)).toBe(to);
	});

	test.each([
		['2026-03-28', '2026-03-29', 1],
		['2026-10-24', '2026-10-26', 2],
		['2026-11-21', '2026-11-20', -1],
		['2026-11-21', '2026-11-21', 0],
	])('from %s to %s are %i days, also when the clocks change', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});

	test.each([
		['2026-11-16', 1, '2026-11-16'],
		['2026-11-21', 6, '2026-11-16'],
		['2026-11-22', 7, '2026-11-16'],
		['2026-11-23', 1, '2026-11-23'],
	])('%s is weekday %i of the week of %s', (day, weekday, monday) => {
		expect(weekdayOf(day)).toBe(weekday);
		expect(mondayOf(day)).toBe(monday);
	});

	test.each([
		['2003-11-22', '2026-11-21', 22],
		['2003-11-21', '2026-11-21', 23],
		['2003-11-20', '2026-11-21', 23],
		['2004-02-29', '2026-02-28', 21],
		['2004-02-29', '2026-03-01', 22],
	])('somebody born on %s is on %s %i years old', (born, today, age) => {
		expect(ageOn(born, today)).toBe(age);
	});

	test.each([
		[Date.UTC(2026, 10, 21, 22, 59), '2026-11-21'],
		[Date.UTC(2026, 10, 21, 23, 0), '2026-11-22'],
		[Date.UTC(2026, 6, 1, 21, 59), '2026-07-01'],
		[Date.UTC(2026, 6, 1, 22, 0), '2026-07-02'],
	])('%i is the day %s in Amsterdam', (moment, day) => {
		expect(dayOf(moment, 'Europe/Amsterdam')).toBe(day);
	});

	test.each(['geen dag', '', '2026'])('%j is no day to count from', (text) => {
		expect(() => addDays(text, 1)).toThrow(new RangeError('not a day'));
	});

	test('adding days and counting them are opposites', () => {
		fc.assert(
			fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
				expect(daysBetween('2026-11-21', addDays('2026-11-21', days))).toBe(days);
			}),
		);
	});
});
