import { describe, expect, test } from 'vitest';
import { type DossierSummary, nextAppointmentIn } from '../../src/domain/dossier-summary.ts';
import type { DueItem } from '../../src/domain/due-item.ts';
import type { StepLine } from '../../src/domain/process/step-lines.ts';
import { todayOf } from '../../src/domain/today.ts';

const summary = (more: Partial<DossierSummary>): DossierSummary => ({
	id: 'dossier',
	name: 'Henk van den Boomgaard',
	sortName: 'Boomgaard, Henk van den',
	birthDate: null,
	place: null,
	benefits: [],
	practice: false,
	appointments: [],
	lastContactOn: '2026-11-18',
	openAssignments: 0,
	openLeads: 0,
	newLeads: 0,
	due: [],
	changedAt: null,
	...more,
});

const item = (on: string, more: Partial<DueItem> = {}): DueItem => ({
	kind: 'assignment',
	id: on,
	on,
	at: null,
	title: '',
	...more,
});

/** A Wednesday. */
const today = '2026-11-18';

describe('the list of today', () => {
	test.each([
		['2026-11-17', 'overdue'],
		['2026-11-18', 'today'],
		['2026-11-19', 'thisWeek'],
		['2026-11-22', 'thisWeek'],
	] as const)('an assignment for %s stands under %s', (on, list) => {
		expect(todayOf([summary({ due: [item(on)] })], [], today)[list]).toHaveLength(1);
	});

	const step = (due: string | null): StepLine => ({
		dossierId: 'dossier',
		id: 'helmond/plan-submission/f1',
		title: 'Plan indienen',
		process: 'Werkplein regio Helmond',
		who: ['adviser'],
		due,
	});

	test.each([
		['2026-11-17', 'overdue'],
		['2026-11-18', 'today'],
		['2026-11-19', 'thisWeek'],
		[null, 'anyDay'],
	] as const)('a step of a work process for %s stands under %s', (due, list) => {
		const lists = todayOf([summary({})], [step(due)], today);
		expect(lists[list]).toMatchObject([{ title: 'Plan indienen', client: summary({}).name }]);
	});

	const lists = ['overdue', 'today', 'thisWeek', 'anyDay'] as const;

	test.each([
		['2026-11-17', ['overdue']],
		['2026-11-18', ['today']],
		['2026-11-22', ['thisWeek']],
		['2026-11-23', []],
		[null, ['anyDay']],
	])('a step for %s stands in one list at most', (due, filled) => {
		const made = todayOf([summary({})], [step(due)], today);
		expect(lists.filter((list) => made[list].length > 0)).toEqual(filled);
	});

	test('a step is a line with its process, and without who does it', () => {
		expect(todayOf([summary({})], [step(today)], today).today).toEqual([
			{
				kind: 'step',
				dossierId: 'dossier',
				client: 'Henk van den Boomgaard',
				id: 'helmond/plan-submission/f1',
				title: 'Plan indienen',
				process: 'Werkplein regio Helmond',
				on: today,
				at: null,
			},
		]);
	});

	test('steps without a day stand by client', () => {
		const people = [summary({ id: 'z', name: 'Zoë' }), summary({ id: 'a', name: 'Anna' })];
		const steps = people.map(({ id }) => ({ ...step(null), dossierId: id }));
		const { anyDay } = todayOf(people, steps, today);
		expect(anyDay.map(({ client }) => client)).toEqual(['Anna', 'Zoë']);
	});

	test('a step of a dossier that is not in the list is left out', () => {
		const made = todayOf([], [step('2026-11-17'), step(null)], today);
		expect([made.overdue, made.anyDay]).toEqual([[], []]);
	});

	test('next Monday is not this week', () => {
		const lists = todayOf([summary({ due: [item('2026-11-23')] })], [], today);
		expect([lists.overdue, lists.today, lists.thisWeek]).toEqual([[], [], []]);
	});

	test('on a Sunday the week is over', () => {
		const due = [item('2026-11-23')];
		expect(todayOf([summary({ due })], [], '2026-11-22').thisWeek).toEqual([]);
	});

	test('a vacancy that has closed is not overdue', () => {
		const due = [item('2026-11-17', { kind: 'lead-closing' })];
		expect(todayOf([summary({ due })], [], today).overdue).toEqual([]);
	});

	test('an appointment that nobody settled is overdue the day after', () => {
		const due = [item('2026-11-17', { kind: 'appointment', at: '10:00' })];
		expect(todayOf([summary({ due })], [], today).overdue).toMatchObject([
			{ kind: 'appointment', dossierId: 'dossier', client: 'Henk van den Boomgaard' },
		]);
	});

	test('goes by day, then by time', () => {
		const due = [item(today, { at: '15:00' }), item(today, { at: '09:00' }), item(today)];
		expect(todayOf([summary({ due })], [], today).today.map(({ at }) => at)).toEqual([
			null,
			'09:00',
			'15:00',
		]);
	});

	test.each([
		['2026-11-04', 0],
		['2026-11-03', 1],
		['2026-11-02', 1],
		[null, 1],
	])('last contact on %s puts %i person out of sight', (lastContactOn, count) => {
		expect(todayOf([summary({ lastContactOn })], [], today, 14).outOfSight).toHaveLength(count);
	});

	test('who was never seen comes first, then the longest unseen', () => {
		const people = [
			summary({ id: 'a', lastContactOn: '2026-10-20' }),
			summary({ id: 'b', lastContactOn: null }),
			summary({ id: 'c', lastContactOn: '2026-09-20' }),
		];
		expect(todayOf(people, [], today).outOfSight.map(({ dossierId }) => dossierId)).toEqual([
			'b',
			'c',
			'a',
		]);
	});
});

test('the next appointment is the first from today on', () => {
	const at = (on: string) => ({ id: on, on, at: null, kind: 'talk', how: 'office' }) as const;
	const planned = summary({ appointments: [at('2026-11-17'), at('2026-11-18'), at('2026-11-25')] });
	expect(nextAppointmentIn(planned, today)?.on).toBe('2026-11-18');
	expect(nextAppointmentIn(planned, '2026-11-26')).toBeNull();
});
