import { describe, expect, test } from 'vitest';
import { makeHolidays } from '../../scripts/make-holidays.ts';
import { weekdayOf } from '../../src/domain/day.ts';
import holidays from '../../src/domain/holidays-nl.json' with { type: 'json' };
import { holidayNames } from '../../src/domain/work-calendar.ts';

const inYear = (year: number) =>
	holidayNames
		.flatMap((name) => holidays.days[name])
		.filter((day) => day.startsWith(`${year}-`))
		.toSorted();

const years = Array.from({ length: 41 }, (_, index) => 2000 + index);

describe('the days of the Algemene termijnenwet', () => {
	test('are those that the script makes', () => expect(holidays).toEqual(makeHolidays()));

	test.each([
		{
			year: 2026,
			days: ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'],
		},
		{
			year: 2027,
			days: ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'],
		},
	])('$year has the nine days of the law', ({ year, days }) => {
		expect(inYear(year)).toEqual(days.map((day) => `${year}-${day}`));
	});

	test.each(years)('%i has nine of them', (year) => {
		expect(inYear(year)).toHaveLength(9);
	});

	test.each([
		{ year: 2013, name: 'queens-day', on: '2013-04-30' },
		{ year: 2000, name: 'queens-day', on: '2000-04-29' },
		{ year: 2014, name: 'kings-day', on: '2014-04-26' },
		{ year: 2025, name: 'kings-day', on: '2025-04-26' },
		{ year: 2031, name: 'kings-day', on: '2031-04-26' },
	] as const)('in $year $name is kept on $on', ({ year, name, on }) => {
		expect(holidays.days[name].filter((day) => day.startsWith(`${year}-`))).toEqual([on]);
	});

	test.each([
		['good-friday', 5],
		['easter-monday', 1],
		['ascension', 4],
		['whit-monday', 1],
	] as const)('%s always falls on weekday %i', (name, weekday) => {
		expect(new Set(holidays.days[name].map(weekdayOf))).toEqual(new Set([weekday]));
	});

	test('the King’s birthday is never kept on a Sunday', () => {
		expect(holidays.days['kings-day'].filter((day) => weekdayOf(day) === 7)).toEqual([]);
	});
});
