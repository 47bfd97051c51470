import { describe, expect, test } from 'vitest';
import { durationOf } from '../../../src/domain/process/duration-guard.ts';
import type { LimitOf } from '../../../src/domain/process/limit-row.ts';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import { fact, situation } from './office.ts';

const kind = (id: string) => ({ id, title: id, source: 'p. 1' });
const process = WorkProcess.parse({
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: ['coached', 'coaching-over', 'cared', 'care-over'].map(kind),
});

/** Coaching and aftercare together, at least one month and at most two. */
const limit: LimitOf<'duration'> = {
	id: 'guidance',
	rules: [],
	source: 'p. 1',
	text: 'Begeleiding',
	limit: 'duration',
	periods: [
		{ from: { fact: 'coached' }, to: { fact: 'coaching-over' } },
		{ from: { fact: 'cared' }, to: { fact: 'care-over' } },
	],
	minMonths: 1,
	maxMonths: 2,
};

type Happened = readonly (readonly [kind: string, on: string])[];
const duration = (happened: Happened, today = '2026-12-31', row = limit) =>
	durationOf(row, process, situation({ facts: happened.map(([id, on]) => fact(id, on)), today }));

describe('a duration', () => {
	test('is none while nothing has begun', () => {
		expect(duration([])).toBeNull();
		expect(duration([['coaching-over', '2026-01-05']])).toBeNull();
	});

	test.each([
		['the day before the minimum', '2026-02-04', 'too-short'],
		['the day of the minimum', '2026-02-05', null],
		['the last day of the maximum', '2026-03-05', null],
		['the day after the maximum', '2026-03-06', 'too-long'],
	])('[O-38] that ended on %s', (_, end, breach) => {
		expect(
			duration([
				['coached', '2026-01-05'],
				['coaching-over', end],
			]),
		).toEqual({
			periods: [{ from: '2026-01-05', to: end }],
			earliest: '2026-02-05',
			latest: '2026-03-05',
			breach,
		});
	});

	test.each([
		['too short', '2026-01-06', null],
		['too long', '2026-03-05', null],
		['not too long', '2026-03-06', 'too-long'],
	])('that still runs is not yet %s', (_, today, breach) => {
		expect(duration([['coached', '2026-01-05']], today)?.breach).toBe(breach);
	});

	test('has no bounds that nobody set', () => {
		const { minMonths: _, ...most } = limit;
		const { maxMonths: __, ...least } = limit;
		const short: Happened = [
			['coached', '2026-01-05'],
			['coaching-over', '2026-01-06'],
		];
		const long: Happened = [
			['coached', '2026-01-05'],
			['coaching-over', '2026-11-06'],
		];
		expect(duration(short, '2026-12-31', most)).toMatchObject({ earliest: null, breach: null });
		expect(duration(long, '2026-12-31', least)).toMatchObject({ latest: null, breach: null });
	});

	test('leaves out the days between two periods, in whatever order they stand', () => {
		const paused: Happened = [
			['cared', '2026-01-05'],
			['care-over', '2026-01-15'],
			['coached', '2026-01-25'],
			['coaching-over', '2026-03-15'],
		];
		expect(duration(paused)).toEqual({
			periods: [
				{ from: '2026-01-05', to: '2026-01-15' },
				{ from: '2026-01-25', to: '2026-03-15' },
			],
			earliest: '2026-02-15',
			latest: '2026-03-15',
			breach: null,
		});
		const longer: Happened = [...paused.slice(0, 3), ['coaching-over', '2026-03-16']];
		expect(duration(longer)?.breach).toBe('too-long');
	});

	test.each([
		['one period lies inside another', '2026-01-10', '2026-01-12'],
		['one period overlaps another', '2026-01-10', '2026-02-20'],
		['one period begins where another ends', '2026-01-20', '2026-02-20'],
	])('has no pause when %s', (_, from, to) => {
		const happened: Happened = [
			['coached', '2026-01-05'],
			['coaching-over', '2026-01-20'],
			['cared', from],
			['care-over', to],
		];
		expect(duration(happened)?.latest).toBe('2026-03-05');
	});

	test('pauses from the end of the longest period so far', () => {
		const happened = [
			fact('coached', '2026-01-05'),
			fact('coaching-over', '2026-01-20'),
			fact('cared', '2026-01-10'),
			fact('care-over', '2026-01-12'),
			fact('coached', '2026-01-30', {}, { id: 'again' }),
		];
		const state = durationOf(limit, process, situation({ facts: happened, today: '2026-03-15' }));
		expect(state).toMatchObject({ latest: '2026-03-15', breach: null });
	});

	test('with a period that has not ended has no pause after it', () => {
		const happened: Happened = [
			['coached', '2026-01-05'],
			['cared', '2026-01-25'],
			['care-over', '2026-01-30'],
		];
		expect(duration(happened, '2026-02-01')?.latest).toBe('2026-03-05');
	});

	test('may begin and end on one day; what ended before it is not its end', () => {
		expect(
			duration([
				['coaching-over', '2026-01-04'],
				['coached', '2026-01-05'],
			])?.periods,
		).toEqual([{ from: '2026-01-05', to: null }]);
		expect(
			duration([
				['coached', '2026-01-05'],
				['coaching-over', '2026-01-05'],
			])?.periods,
		).toEqual([{ from: '2026-01-05', to: '2026-01-05' }]);
	});
});
