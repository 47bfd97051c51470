import { describe, expect, test } from 'vitest';
import { fact, term } from './office.ts';

/** Twelve working days from 7 September 2026, without holidays: due on 23 September (rules, O-1). */
const started = [
	fact('route-decided', '2026-09-07', { route: 'A' }),
	fact('integrated-decided', '2026-09-07', { needed: true }),
];
const why = { reasons: ['Klant ligt in het ziekenhuis'] };
const suspended = fact('term-suspended', '2026-09-10', { term: 'DL-03' }, why);
const resumed = fact('term-resumed', '2026-09-17', { term: 'DL-03' });
const plan = (facts: readonly ReturnType<typeof fact>[], today = '2026-09-20') =>
	term('helmond', 'DL-03', { facts: [...started, ...facts], today });

describe('suspending a term', () => {
	test('[DL-03] gives the working days back, from its first day up to the day of resuming', () => {
		// 10, 11, 14, 15 and 16 September: five working days.
		const { due, explanation } = plan([suspended, resumed]);
		expect(due).toBe('2026-09-30');
		expect(explanation?.suspensions).toEqual([
			{ from: '2026-09-10', to: '2026-09-17', reasons: why.reasons, givenBack: 5 },
		]);
	});

	test('[DL-03] for one day gives one day back', () => {
		const next = fact('term-resumed', '2026-09-11', { term: 'DL-03' });
		expect(plan([suspended, next]).due).toBe('2026-09-24');
	});

	test('[DL-03] over a weekend only gives nothing back', () => {
		const saturday = fact('term-suspended', '2026-09-12', { term: 'DL-03' }, why);
		const monday = fact('term-resumed', '2026-09-14', { term: 'DL-03' });
		expect(plan([saturday, monday]).due).toBe('2026-09-23');
	});

	test('shows a suspended term as suspended, with the days so far', () => {
		const { state, due } = plan([suspended], '2026-09-14');
		expect(state).toEqual({ kind: 'suspended', since: '2026-09-10' });
		expect(due).toBe('2026-09-25');
	});

	test('a suspended term is not overdue, however long it lasts', () => {
		expect(plan([suspended], '2026-12-01').state.kind).toBe('suspended');
	});

	test('without a reason counts for nothing, and says so', () => {
		const silent = fact('term-suspended', '2026-09-10', { term: 'DL-03' });
		const { due, withoutReason } = plan([silent, resumed]);
		expect({ due, withoutReason }).toEqual({ due: '2026-09-23', withoutReason: [silent.id] });
	});

	test('an empty reason is no reason', () => {
		const blank = fact('term-suspended', '2026-09-10', { term: 'DL-03' }, { reasons: ['  '] });
		expect(plan([blank, resumed]).due).toBe('2026-09-23');
	});

	test('another term is left alone', () => {
		const other = fact('term-suspended', '2026-09-10', { term: 'DL-02' }, why);
		expect(plan([other]).due).toBe('2026-09-23');
	});

	test('the second of two suspensions that overlap is part of the first', () => {
		const again = fact(
			'term-suspended',
			'2026-09-14',
			{ term: 'DL-03' },
			{ reasons: ['Vakantie'] },
		);
		const { due, explanation } = plan([suspended, again, resumed]);
		expect(due).toBe('2026-09-30');
		expect(explanation?.suspensions).toHaveLength(1);
		expect(explanation?.suspensions[0]?.reasons).toEqual([...why.reasons, 'Vakantie']);
	});

	test('a second suspension after the first counts from the later day', () => {
		const later = fact('term-suspended', '2026-09-28', { term: 'DL-03' }, why);
		const back = fact('term-resumed', '2026-09-30', { term: 'DL-03' });
		expect(plan([suspended, resumed, later, back]).due).toBe('2026-10-02');
	});

	test('after the last day nothing is left to suspend', () => {
		const late = fact('term-suspended', '2026-09-24', { term: 'DL-03' }, why);
		const { due, state } = plan([late], '2026-09-25');
		expect({ due, state }).toEqual({ due: '2026-09-23', state: { kind: 'overdue', daysLate: 2 } });
	});

	test('on the last day there is still a day to save', () => {
		const late = fact('term-suspended', '2026-09-23', { term: 'DL-03' }, why);
		const back = fact('term-resumed', '2026-09-24', { term: 'DL-03' });
		expect(plan([late, back]).due).toBe('2026-09-24');
	});

	test('before the start nothing runs yet: only days after it come back', () => {
		const early = fact('term-suspended', '2026-09-01', { term: 'DL-03' }, why);
		const back = fact('term-resumed', '2026-09-09', { term: 'DL-03' });
		// 8 September is the one day of the term that passed.
		expect(plan([early, back]).due).toBe('2026-09-24');
	});

	test('[DL-18] a calendar term gets calendar days back', () => {
		const facts = [
			fact('childcare-needed', '2026-09-07'),
			fact('term-suspended', '2026-09-12', { term: 'DL-18' }, why),
			fact('term-resumed', '2026-09-14', { term: 'DL-18' }),
		];
		const { due, explanation } = term('helmond', 'DL-18', { facts });
		expect(due).toBe('2026-10-09');
		expect(explanation?.suspensions[0]?.givenBack).toBe(2);
	});
});

describe('extending a term', () => {
	const by = (count: number, unit: string, more = why) =>
		fact('term-extended', '2026-09-20', { term: 'DL-03', count, unit }, more);

	test.each([
		{ count: 1, unit: 'working-days', due: '2026-09-24' },
		{ count: 5, unit: 'working-days', due: '2026-09-30' },
		{ count: 1, unit: 'weeks', due: '2026-09-30' },
		{ count: 3, unit: 'days', due: '2026-09-28' },
		{ count: 1, unit: 'months', due: '2026-10-23' },
	])('[DL-03] by $count $unit makes it due on $due', ({ count, unit, due }) => {
		expect(plan([by(count, unit)]).due).toBe(due);
	});

	test('keeps the reason with the explanation', () => {
		expect(plan([by(1, 'weeks')]).explanation?.extensions).toEqual([
			{ on: '2026-09-20', by: { unit: 'weeks', count: 1 }, reasons: why.reasons },
		]);
	});

	test('without a reason counts for nothing, and says so', () => {
		const silent = by(5, 'working-days', { reasons: [] });
		const { due, withoutReason } = plan([silent]);
		expect({ due, withoutReason }).toEqual({ due: '2026-09-23', withoutReason: [silent.id] });
	});

	test('with an unknown unit counts for nothing', () => {
		expect(plan([by(5, 'years')]).due).toBe('2026-09-23');
	});

	test('and suspending add up', () => {
		expect(plan([suspended, resumed, by(1, 'working-days')]).due).toBe('2026-10-01');
	});
});
