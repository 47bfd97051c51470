import { describe, expect, test } from 'vitest';
import { addDays, dayAt, dayNumberOf, isDay } from '../../src/domain/day.ts';

describe('the days that somebody can mean', () => {
	test.each([
		['1899-12-31', false],
		['1900-01-01', true],
		['2199-12-31', true],
		['2200-01-01', false],
		['0026-11-22', false],
	])('%s: %s', (text, meant) => expect(isDay(text)).toBe(meant));
});

describe('the days that can be written', () => {
	test('begin with the first of the year 1 and end with the last of the year 9999', () => {
		expect([dayAt(-719_162), dayAt(2_932_896)]).toEqual(['0001-01-01', '9999-12-31']);
	});

	test.each([-719_163, 2_932_897])('are not those of day number %i', (number) => {
		expect(() => dayAt(number)).toThrow(new RangeError('not a day'));
	});

	test('end: the day after the last one is none', () => {
		expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
	});

	test.each(['0000-11-22', '2026-00-22', '2026-11-00', '2026-11', '', 'morgen'])(
		'are not %j, which lacks a year, a month or a date',
		(text) => expect(() => dayNumberOf(text)).toThrow(new RangeError('not a day')),
	);
});
