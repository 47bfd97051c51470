import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	phaseDown,
	type SubsidyAgreement,
	type SubsidyStep,
} from '../../src/domain/subsidy-schedule.ts';

const step = (months: number, percentage: number): SubsidyStep => ({ months, percentage });
const agreement = (more: Partial<SubsidyAgreement>): SubsidyAgreement => ({
	start: '2026-01-31',
	wageCents: 250_000,
	steps: [step(2, 50), step(1, 25)],
	variant: null,
	contractUntil: null,
	guidanceUntil: null,
	...more,
});
const schedule = (more: Partial<SubsidyAgreement>) => {
	const made = phaseDown(agreement(more));
	if (made.kind === 'refused') throw new Error(made.reasons.join(', '));
	return made;
};
const refusals = (more: Partial<SubsidyAgreement>) => {
	const made = phaseDown(agreement(more));
	return made.kind === 'refused' ? made.reasons : [];
};

describe('[M-25] the phase-down schedule', () => {
	test('[M-25] [O-23] has a row for each month with its percentage and cents', () => {
		expect(schedule({})).toEqual({
			kind: 'schedule',
			rows: [
				{ month: 1, from: '2026-01-31', until: '2026-02-27', percentage: 50, cents: 125_000 },
				{ month: 2, from: '2026-02-28', until: '2026-03-30', percentage: 50, cents: 125_000 },
				{ month: 3, from: '2026-03-31', until: '2026-04-29', percentage: 25, cents: 62_500 },
			],
			totalCents: 312_500,
			until: '2026-04-29',
			warnings: [],
		});
	});

	test.each([
		{ wageCents: 1, percentage: 50, cents: 1 },
		{ wageCents: 1, percentage: 49.99, cents: 0 },
		{ wageCents: 333, percentage: 33.33, cents: 111 },
		{ wageCents: 199_999, percentage: 12.5, cents: 25_000 },
		{ wageCents: 100_001, percentage: 99.99, cents: 99_991 },
	])('[M-25] $percentage % of $wageCents cents is $cents', ({ wageCents, percentage, cents }) => {
		const { rows } = schedule({ wageCents, steps: [step(1, percentage), step(1, 0.01)] });
		expect(rows[0]?.cents).toBe(cents);
	});

	test('[M-25] comes to the sum of its rows, whatever the amounts', () => {
		const steps = fc
			.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 6 })
			.map((all) => all.toSorted((a, b) => b - a).map((part) => step(2, part / 100)));
		fc.assert(
			fc.property(steps, fc.integer({ min: 1, max: 1_000_000 }), (all, wageCents) => {
				const { rows, totalCents } = schedule({ steps: all, wageCents });
				expect(rows).toHaveLength(all.length * 2);
				expect(totalCents).toBe(rows.reduce((sum, { cents }) => sum + cents, 0));
				expect(rows.every(({ cents }) => Number.isInteger(cents))).toBe(true);
				const exact = rows.reduce((sum, row) => sum + (wageCents * row.percentage) / 100, 0);
				expect(Math.abs(totalCents - exact)).toBeLessThanOrEqual(rows.length / 2 + 0.001);
			}),
		);
	});

	test.each([
		{ why: 'nothing', more: { steps: [] }, reasons: ['no-steps'] },
		{ why: 'one step', more: { steps: [step(3, 50)] }, reasons: ['not-phasing-down'] },
		{
			why: 'equal steps',
			more: { steps: [step(3, 50), step(3, 50)] },
			reasons: ['not-phasing-down'],
		},
		{
			why: 'a rising step',
			more: { steps: [step(1, 50), step(1, 20), step(1, 30)] },
			reasons: ['not-phasing-down'],
		},
		{ why: 'no months', more: { steps: [step(0, 50), step(3, 25)] }, reasons: ['not-months'] },
		{ why: 'half a month', more: { steps: [step(1.5, 50), step(3, 25)] }, reasons: ['not-months'] },
		{
			why: 'more than ten years',
			more: { steps: [step(120, 50), step(1, 25)] },
			reasons: ['not-months'],
		},
		{
			why: 'more than all',
			more: { steps: [step(1, 101), step(1, 25)] },
			reasons: ['not-a-percentage'],
		},
		{ why: 'nought', more: { steps: [step(1, 10), step(1, 0)] }, reasons: ['not-a-percentage'] },
		{
			why: 'three decimals',
			more: { steps: [step(1, 10.005), step(1, 1)] },
			reasons: ['not-a-percentage'],
		},
		{
			why: 'no number',
			more: { steps: [step(1, Number.NaN), step(1, 1)] },
			reasons: ['not-a-percentage', 'not-phasing-down'],
		},
		{ why: 'no wage', more: { wageCents: 0 }, reasons: ['not-an-amount'] },
		{ why: 'parts of cents', more: { wageCents: 10.00001 }, reasons: ['not-an-amount'] },
	])('[M-25] of $why is refused: $reasons', ({ more, reasons }) => {
		expect(refusals(more)).toEqual(reasons);
	});

	test('[M-25] ten years and a hundred percent are still possible', () => {
		expect(refusals({ steps: [step(119, 100), step(1, 25)] })).toEqual([]);
	});
});

describe('how long the subsidy may last', () => {
	test.each([
		{ rule: 'DU-08] [M-18', variant: 1, months: 2, warnings: ['too-short'] },
		{ rule: 'DU-08] [M-18', variant: 1, months: 3, warnings: [] },
		{ rule: 'DU-08] [M-18', variant: 1, months: 12, warnings: [] },
		{ rule: 'DU-08] [M-18', variant: 1, months: 13, warnings: ['too-long'] },
		{ rule: 'DU-09] [M-19', variant: 2, months: 2, warnings: ['too-short'] },
		{ rule: 'DU-09] [M-19', variant: 2, months: 6, warnings: [] },
		{ rule: 'DU-09] [M-19', variant: 2, months: 7, warnings: ['too-long'] },
		{ rule: 'O-33] [M-20', variant: 3, months: 2, warnings: [] },
		{ rule: 'O-33] [M-20', variant: 3, months: 24, warnings: [] },
		{ rule: 'M-2', variant: null, months: 24, warnings: [] },
	] as const)('[$rule] $months months in variant $variant: $warnings', (row) => {
		const steps = [step(1, 50), step(row.months - 1, 25)];
		expect(schedule({ variant: row.variant, steps }).warnings).toEqual(row.warnings);
	});

	test.each([
		{ contractUntil: '2026-04-28', guidanceUntil: null, warnings: ['outlasts-contract'] },
		{ contractUntil: '2026-04-29', guidanceUntil: null, warnings: [] },
		{ contractUntil: null, guidanceUntil: '2026-04-28', warnings: ['outlasts-guidance'] },
		{ contractUntil: null, guidanceUntil: '2026-04-29', warnings: [] },
		{
			contractUntil: '2026-03-31',
			guidanceUntil: '2026-03-31',
			warnings: ['outlasts-contract', 'outlasts-guidance'],
		},
	])(
		'[C-21] until 29 April, contract until $contractUntil, guidance until $guidanceUntil',
		(row) => {
			const { contractUntil, guidanceUntil } = row;
			expect(schedule({ contractUntil, guidanceUntil }).warnings).toEqual(row.warnings);
		},
	);
});
