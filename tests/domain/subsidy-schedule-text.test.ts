import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSchedule, writeSchedule } from '../../src/domain/subsidy-schedule-text.ts';

describe('[M-25] a phase-down schedule on one line', () => {
	test('is written as people say it', () => {
		const steps = [
			{ months: 3, percentage: 50 },
			{ months: 6, percentage: 33.33 },
		];
		expect(writeSchedule(steps)).toBe('3 x 50%, 6 x 33,33%');
	});

	test('reads what it wrote', () => {
		const step = fc.record({
			months: fc.integer({ min: 1, max: 120 }),
			percentage: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
		});
		fc.assert(
			fc.property(fc.array(step, { minLength: 1 }), (steps) => {
				expect(readSchedule(writeSchedule(steps))).toEqual(steps);
			}),
		);
	});

	test.each(['', 'elke maand minder', '3 x 50%, daarna 30%', '3 x 50', '3x50%'])(
		'says null for %j',
		(text) => expect(readSchedule(text)).toBeNull(),
	);
});
