import { describe, expect, test } from 'vitest';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { termsOf } from '../../../src/domain/process/terms-of.ts';
import { type Case, fact, situation } from './office.ts';

const term = (id: string, starts: object, more: object = {}) => ({
	id,
	title: id,
	source: 'p. 1',
	who: ['adviser'],
	starts,
	length: { unit: 'days', count: 7 },
	doneBy: [{ fact: 'answered' }],
	endedBy: [{ fact: 'dropped' }],
	...more,
});

const process = WorkProcess.parse({
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: ['asked', 'answered', 'dropped'].map((id) => ({ id, title: id, source: 'p. 1' })),
	terms: [
		term('first', { fact: 'asked', which: 'first' }),
		term('latest', { fact: 'asked', which: 'latest' }),
		term('each', { fact: 'asked', which: 'each' }),
		term('run', { fact: 'asked', which: 'run', where: { open: true } }),
		term('work', { fact: 'asked' }, { length: { unit: 'working-days', count: 2 } }),
		term('unknown', { fact: 'asked' }, { length: null }),
	],
});

const terms = (facts: readonly ProcessFact[], more: Case = {}) =>
	termsOf(process, situation({ facts, today: '2026-03-20', ...more }));
const startsOf = (name: string, facts: readonly ProcessFact[]) =>
	terms(facts)
		.filter(({ id }) => id === name)
		.map(({ factId }) => factId);
const asked = (on: string, open = true) => fact('asked', on, { open }, { id: on });

const days = [
	asked('2026-03-02'),
	asked('2026-03-04', false),
	asked('2026-03-09'),
	asked('2026-03-11'),
];

describe('a fact that happened more often starts the clock', () => {
	test.each([
		['first', ['2026-03-02']],
		['latest', ['2026-03-11']],
		['each', ['2026-03-02', '2026-03-04', '2026-03-09', '2026-03-11']],
		['run', ['2026-03-09']],
	])('%s', (name, starts) => expect(startsOf(name, days)).toEqual(starts));

	test('not while a run is interrupted', () => {
		expect(startsOf('run', days.slice(0, 2))).toEqual([]);
	});

	test('[O-2] an office that counts from another fact counts from the first of it', () => {
		const facts = [...days, fact('answered', '2026-03-12'), fact('answered', '2026-03-13')];
		const settings = { termStarts: { latest: 'answered' } };
		const found = terms(facts, { settings }).filter(({ id }) => id === 'latest');
		expect(found.map(({ factId }) => factId)).toEqual(['answered 2026-03-12']);
	});
});

const stateOf = (name: string, facts: readonly ProcessFact[], more: Case = {}) =>
	terms(facts, more).find(({ id }) => id === name)?.state;

describe('a term', () => {
	const start = asked('2026-03-02');
	const answered = (on: string, data: ProcessFact['data'] = {}) => fact('answered', on, data);
	const dropped = (on: string) => fact('dropped', on);

	test.each([
		[
			'answered on its last day',
			[answered('2026-03-09')],
			{ kind: 'met', on: '2026-03-09', daysLate: 0 },
		],
		[
			'answered a day late',
			[answered('2026-03-10')],
			{ kind: 'met', on: '2026-03-10', daysLate: 1 },
		],
		[
			'answered on the day it began',
			[answered('2026-03-02')],
			{
				kind: 'met',
				on: '2026-03-02',
				daysLate: 0,
			},
		],
		['dropped', [dropped('2026-03-05')], { kind: 'ended', on: '2026-03-05' }],
		[
			'dropped, then answered',
			[dropped('2026-03-04'), answered('2026-03-05')],
			{
				kind: 'ended',
				on: '2026-03-04',
			},
		],
		[
			'answered, then dropped',
			[dropped('2026-03-05'), answered('2026-03-04')],
			{
				kind: 'met',
				on: '2026-03-04',
				daysLate: 0,
			},
		],
		[
			'answered and dropped on one day',
			[dropped('2026-03-04'), answered('2026-03-04')],
			{
				kind: 'met',
				on: '2026-03-04',
				daysLate: 0,
			},
		],
		['answered to another question', [answered('2026-03-04', { startedBy: 'other' })], undefined],
		[
			'answered to this question',
			[answered('2026-03-04', { startedBy: '2026-03-02' })],
			{
				kind: 'met',
				on: '2026-03-04',
				daysLate: 0,
			},
		],
	])('that was %s', (_, facts, state) => {
		const found = stateOf('first', [start, ...facts]);
		expect(found?.kind === 'overdue' ? undefined : found).toEqual(state);
	});

	test('without a length that was answered is met, and never late', () => {
		expect(stateOf('unknown', [start, answered('2026-03-19')])).toEqual({
			kind: 'met',
			on: '2026-03-19',
			daysLate: 0,
		});
		expect(stateOf('unknown', [start])).toEqual({ kind: 'length-unknown', suggestion: null });
	});

	test('that stops stands still from that day, and runs again', () => {
		const stopped = fact('term-suspended', '2026-03-05', { term: 'first' }, { reasons: ['Ziek'] });
		const state = (today: string, ...more: readonly ProcessFact[]) =>
			stateOf('first', [start, stopped, ...more], { today })?.kind;
		expect(state('2026-03-04')).not.toBe('suspended');
		expect(state('2026-03-05')).toBe('suspended');
		expect(state('2026-03-20')).toBe('suspended');
		const resumed = fact('term-resumed', '2026-03-10', { term: 'first' }, { reasons: ['Beter'] });
		expect(state('2026-03-11', resumed)).not.toBe('suspended');
	});

	test('names the holidays that it skips: of working days those between, of days those it rolled over', () => {
		const skipped = (name: string, on: string) =>
			terms([asked(on)])
				.find(({ id }) => id === name)
				?.explanation?.skipped.map((day) => day.on);
		expect(skipped('work', '2026-04-24')).toEqual(['2026-04-27']);
		expect(skipped('work', '2026-04-27')).toEqual([]);
		expect(skipped('first', '2026-04-20')).toEqual(['2026-04-27']);
		expect(skipped('first', '2026-04-24')).toEqual([]);
	});
});
