import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import {
	type HolidayName,
	isWorkingDay,
	OutsideCalendar,
	workCalendar,
} from '../../src/domain/work-calendar.ts';
import {
	addWorkingDays,
	skippedBetween,
	workingDayFrom,
	workingDaysBetween,
} from '../../src/domain/working-days.ts';

const calendar = workCalendar();

const namesOf = (start: Day, count: number) =>
	addWorkingDays(start, count, calendar).skipped.map(({ why }) =>
		why.kind === 'holiday' ? why.name : why.note,
	);

interface Vector {
	readonly start: Day;
	/** Due day of 5, 8, 10, 12, 15 and 20 working days. */
	readonly due: readonly [Day, Day, Day, Day, Day, Day];
	readonly skipped: readonly HolidayName[];
}

const vectors: readonly Vector[] = [
	{
		start: '2026-04-01',
		due: ['2026-04-10', '2026-04-15', '2026-04-17', '2026-04-21', '2026-04-24', '2026-05-04'],
		skipped: ['good-friday', 'easter-monday', 'kings-day'],
	},
	{
		start: '2026-04-24',
		due: ['2026-05-04', '2026-05-08', '2026-05-12', '2026-05-15', '2026-05-20', '2026-05-28'],
		skipped: ['kings-day', 'liberation-day', 'ascension', 'whit-monday'],
	},
	{
		start: '2026-05-02',
		due: ['2026-05-11', '2026-05-15', '2026-05-19', '2026-05-21', '2026-05-27', '2026-06-03'],
		skipped: ['liberation-day', 'ascension', 'whit-monday'],
	},
	{
		start: '2026-09-07',
		due: ['2026-09-14', '2026-09-17', '2026-09-21', '2026-09-23', '2026-09-28', '2026-10-05'],
		skipped: [],
	},
	{
		start: '2026-12-21',
		due: ['2026-12-29', '2027-01-04', '2027-01-06', '2027-01-08', '2027-01-13', '2027-01-20'],
		skipped: ['christmas-day', 'new-year'],
	},
];

const counts = [5, 8, 10, 12, 15, 20] as const;
const cases = vectors.flatMap(({ start, due }) =>
	counts.map((count, place) => ({ start, count, due: due[place] ?? '' })),
);

describe('counting in working days', () => {
	test.each(cases)('[O-1] $count working days from $start end on $due', ({ start, count, due }) => {
		expect(addWorkingDays(start, count, calendar).due).toBe(due);
	});

	test.each(vectors)('[O-1] twenty from $start name $skipped', ({ start, skipped }) => {
		expect(namesOf(start, 20)).toEqual(skipped);
	});

	test.each([
		{ today: '2026-04-23', count: 1, due: '2026-04-24' },
		{ today: '2026-04-24', count: 1, due: '2026-04-28' },
		{ today: '2026-04-25', count: 1, due: '2026-04-28' },
		{ today: '2026-04-26', count: 1, due: '2026-04-28' },
		{ today: '2026-04-27', count: 1, due: '2026-04-28' },
		{ today: '2026-04-28', count: 1, due: '2026-04-29' },
	])('[O-1] the working day after $today is $due', ({ today, count, due }) => {
		expect(addWorkingDays(today, count, calendar).due).toBe(due);
	});

	test('no working days end on the start itself, whatever day it is', () => {
		expect(addWorkingDays('2026-04-26', 0, calendar)).toEqual({ due: '2026-04-26', skipped: [] });
	});

	test.each([-1, 0.5, Number.NaN])('%s working days is no term', (count) => {
		expect(() => addWorkingDays('2026-04-24', count, calendar)).toThrow(RangeError);
	});

	test('[O-1] a closing day of the office and a day by decree are skipped by their own words', () => {
		const office = workCalendar({
			decreeDays: [{ on: '2026-05-15', note: 'Brugdag bij besluit' }],
			closingDays: [{ on: '2026-05-18', note: 'Studiedag' }],
		});
		expect(addWorkingDays('2026-05-13', 1, office)).toEqual({
			due: '2026-05-19',
			skipped: [
				{ on: '2026-05-14', why: { kind: 'holiday', name: 'ascension' } },
				{ on: '2026-05-15', why: { kind: 'decree', note: 'Brugdag bij besluit' } },
				{ on: '2026-05-18', why: { kind: 'closed', note: 'Studiedag' } },
			],
		});
	});

	test('[O-1] an office that opens on Good Friday counts it', () => {
		const open = workCalendar({ opensOn: ['good-friday'] });
		expect(addWorkingDays('2026-04-02', 1, open).due).toBe('2026-04-03');
		expect(addWorkingDays('2026-04-02', 1, calendar).due).toBe('2026-04-07');
	});

	test('a day that is a holiday by law keeps that name when the office closes too', () => {
		const both = workCalendar({ closingDays: [{ on: '2026-04-27', note: 'Dicht' }] });
		expect(both.get('2026-04-27')).toEqual({ kind: 'holiday', name: 'kings-day' });
	});

	test.each(['1999-12-31', '2041-01-01'])('refuses to guess holidays for %s', (day) => {
		expect(() => isWorkingDay(day, calendar)).toThrow(OutsideCalendar);
	});
});

describe('the first and the last day of the calendar', () => {
	test.each([
		{ start: '1999-12-31', count: 1, due: '2000-01-03' },
		{ start: '2040-12-28', count: 1, due: '2040-12-31' },
		{ start: '2040-12-31', count: 0, due: '2040-12-31' },
	])('$count working days from $start end on $due', ({ start, count, due }) => {
		expect(addWorkingDays(start, count, calendar).due).toBe(due);
	});

	test('the last one is a working day', () => {
		expect(isWorkingDay('2040-12-31', calendar)).toBe(true);
		expect(workingDaysBetween('2040-12-28', '2040-12-31', calendar)).toBe(1);
	});

	test.each([
		() => addWorkingDays('2040-12-28', 2, calendar),
		() => addWorkingDays('1999-12-30', 1, calendar),
		() => workingDaysBetween('2040-12-31', '2041-01-01', calendar),
		() => workingDaysBetween('1999-12-30', '2000-01-03', calendar),
	])('nothing is counted beyond them: %s', (count) => {
		expect(count).toThrow(OutsideCalendar);
		expect(count).toThrow('no holidays before 2000 or after 2040');
	});

	test('no days are between a day and itself, wherever it lies', () => {
		expect(workingDaysBetween('2050-01-01', '2050-01-01', calendar)).toBe(0);
		expect(workingDaysBetween('2026-04-28', '2026-04-24', calendar)).toBe(-1);
	});

	test('the error says what it is', () => {
		expect(new OutsideCalendar().name).toBe('OutsideCalendar');
		expect(() => addWorkingDays('2026-04-24', -1, calendar)).toThrow('not a whole number ≥ 0');
	});
});

describe('named days off between two days', () => {
	test.each([
		{ from: '2026-04-26', to: '2026-04-27', names: ['kings-day'] },
		{ from: '2026-04-27', to: '2026-04-28', names: [] },
		{ from: '2026-04-02', to: '2026-04-26', names: ['good-friday', 'easter-monday'] },
		{ from: '2040-12-26', to: '2041-06-01', names: [] },
		{ from: '1990-01-01', to: '1999-12-31', names: [] },
	])('after $from up to and including $to: $names', ({ from, to, names }) => {
		const found = skippedBetween(from, to, calendar);
		expect(found.map(({ why }) => (why.kind === 'holiday' ? why.name : ''))).toEqual(names);
	});
});

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2001-01-01', days));
const anyCount = fc.integer({ min: 1, max: 60 });

describe('working days, whatever the start', () => {
	test('a term ends on a working day', () => {
		fc.assert(
			fc.property(anyDay, anyCount, (start, count) =>
				isWorkingDay(addWorkingDays(start, count, calendar).due, calendar),
			),
		);
	});

	test('counting back from the end gives the term', () => {
		fc.assert(
			fc.property(anyDay, anyCount, (start, count) => {
				const { due } = addWorkingDays(start, count, calendar);
				expect(workingDaysBetween(start, due, calendar)).toBe(count);
			}),
		);
	});

	test('two terms after each other are one long term', () => {
		fc.assert(
			fc.property(anyDay, anyCount, anyCount, (start, first, second) => {
				const middle = addWorkingDays(start, first, calendar).due;
				expect(addWorkingDays(middle, second, calendar).due).toBe(
					addWorkingDays(start, first + second, calendar).due,
				);
			}),
		);
	});

	test('working days, weekend days and named days make up all days of the term', () => {
		fc.assert(
			fc.property(anyDay, anyCount, (start, count) => {
				const { due, skipped } = addWorkingDays(start, count, calendar);
				const days = Array.from({ length: 150 }, (_, index) => addDays(start, index + 1));
				const inTerm = days.filter((day) => day <= due);
				const weekend = inTerm.filter((day) => [0, 6].includes(new Date(day).getUTCDay()));
				expect(inTerm.length).toBe(count + weekend.length + skipped.length);
			}),
		);
	});

	test('starting on a day off is the same as starting on the working day before it', () => {
		fc.assert(
			fc.property(anyDay, anyCount, (day, count) => {
				fc.pre(!isWorkingDay(day, calendar));
				let before = day;
				while (!isWorkingDay(before, calendar)) before = addDays(before, -1);
				expect(addWorkingDays(day, count, calendar).due).toBe(
					addWorkingDays(before, count, calendar).due,
				);
			}),
		);
	});

	test('the working day from a day is that day or the first one after it', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const next = workingDayFrom(day, calendar);
				expect(isWorkingDay(next, calendar)).toBe(true);
				expect(workingDaysBetween(addDays(day, -1), next, calendar)).toBe(1);
			}),
		);
	});
});
