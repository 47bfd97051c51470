import { describe, expect, test } from 'vitest';
import {
	type Appointment,
	AppointmentFields,
	byMoment,
	nextAppointment,
} from '../../src/domain/appointment.ts';
import { byDue } from '../../src/domain/plan.ts';

const added = { addedBy: { personId: 'femke', name: 'Femke' }, addedAt: 0 };

const appointment = (on: string, more: Partial<Appointment> = {}): Appointment => ({
	...AppointmentFields.parse({ ...added, on }),
	id: on,
	about: '',
	outcome: 'planned',
	outcomeOn: null,
	outcomeBy: null,
	reason: null,
	...more,
});

const today = '2026-11-18';

describe('the next appointment', () => {
	test.each([
		['yesterday is behind us', [appointment('2026-11-17')], null],
		['today still comes', [appointment('2026-11-18')], '2026-11-18'],
		['tomorrow comes', [appointment('2026-11-19')], '2026-11-19'],
		['one that was held comes no more', [appointment('2026-11-19', { outcome: 'held' })], null],
		[
			'one that was cancelled comes no more',
			[appointment('2026-11-19', { outcome: 'cancelled' })],
			null,
		],
		['there is none', [], null],
	])('%s', (_, appointments, on) => {
		expect(nextAppointment(appointments, today)?.on ?? null).toBe(on);
	});

	test('is the first of several, by day and then by time', () => {
		const several = [
			appointment('2026-11-20'),
			appointment('2026-11-19', { id: 'late', at: '15:00' }),
			appointment('2026-11-19', { id: 'early', at: '09:30' }),
		];
		expect(nextAppointment(several, today)?.id).toBe('early');
	});

	test('on one day the one without a time comes first', () => {
		const [untimed, timed] = [
			{ on: today, at: null },
			{ on: today, at: '08:00' },
		];
		expect([timed, untimed].toSorted(byMoment)).toEqual([untimed, timed]);
		expect([untimed, timed].toSorted(byMoment)).toEqual([untimed, timed]);
	});
});

test('what has to be done goes by its day; what has no day comes last', () => {
	const items = [{ due: null }, { due: '2026-12-01' }, { due: '2026-11-20' }];
	const days = items.toSorted(byDue).map(({ due }) => due);
	expect(days).toEqual(['2026-11-20', '2026-12-01', null]);
	expect(
		items
			.toReversed()
			.toSorted(byDue)
			.map(({ due }) => due),
	).toEqual(days);
});
