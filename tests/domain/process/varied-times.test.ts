import { describe, expect, test } from 'vitest';
import { guardsOf } from '../../../src/domain/process/guards-of.ts';
import { halfOfDay, sameHalfDay } from '../../../src/domain/process/varied-times.ts';
import { fact, process, situation } from './office.ts';

const mondays = ['2026-04-13', '2026-04-20', '2026-05-04', '2026-05-11'];
const mornings = (count: number) => mondays.slice(0, count).map((on) => ({ on, half: 'morning' }));

describe('[H-33] [O-14] varied times', () => {
	test.each([
		{ at: '00:00', half: 'morning' },
		{ at: '11:59', half: 'morning' },
		{ at: '12:00', half: 'afternoon' },
		{ at: '23:59', half: 'afternoon' },
	])('[O-14] $at is in the $half', ({ at, half }) => expect(halfOfDay(at)).toBe(half));

	test.each([
		{ count: 0, same: false },
		{ count: 2, same: false },
		{ count: 3, same: true },
		{ count: 4, same: true },
	])('[O-14] $count Monday mornings are the same: $same', ({ count, same }) => {
		expect(sameHalfDay(mornings(count), 3)).toBe(same);
	});

	test.each([
		{ other: { on: '2026-04-20', half: 'afternoon' }, why: 'another half of the day' },
		{ other: { on: '2026-04-21', half: 'morning' }, why: 'another day of the week' },
	])('[O-14] $why is varied', ({ other }) => {
		const [first, , last] = mornings(3);
		expect(
			sameHalfDay(
				[first, other, last].flatMap((one) => one ?? []),
				3,
			),
		).toBe(false);
	});

	test('[O-14] only the last ones count', () => {
		const different = { on: '2026-04-08', half: 'afternoon' };
		expect(sameHalfDay([different, ...mornings(3)], 3)).toBe(true);
		expect(sameHalfDay([...mornings(3), { on: '2026-05-12', half: 'afternoon' }], 3)).toBe(false);
	});
});

describe('[H-33] [O-14] the warning in a dossier', () => {
	const held = (count: number) =>
		mondays.slice(0, count).map((on) => fact('appointment-held', on, { half: 'morning' }));
	const guards = (count: number, benefits: 'ww' | 'participatiewet', variedTimesOver = 3) =>
		guardsOf(
			process('helmond'),
			situation({ facts: held(count), benefits: [benefits], settings: { variedTimesOver } }),
		);

	test('[H-33] [O-14] comes with the third of the same, for a client of WIZ', () => {
		expect(guards(2, 'participatiewet')).toEqual([]);
		expect(guards(3, 'participatiewet')).toMatchObject([
			{
				id: 'varied-times',
				breaches: [{ breach: 'always-the-same', factId: 'appointment-held 2026-05-04' }],
			},
		]);
		expect(guards(3, 'ww')).toEqual([]);
	});

	test('[O-14] comes later when the office wants', () => {
		expect(guards(3, 'participatiewet', 4)).toEqual([]);
		expect(guards(4, 'participatiewet', 4)).toHaveLength(1);
	});

	test('[O-14] an appointment whose time is not known is passed over', () => {
		const unknown = fact('appointment-held', '2026-04-29');
		const here = situation({ facts: [...held(3), unknown], benefits: ['participatiewet'] });
		expect(guardsOf(process('helmond'), here)).toHaveLength(1);
	});
});
