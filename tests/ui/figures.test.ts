import { describe, expect, test } from 'vitest';
import { dutch } from '../../src/messages/catalogue.ts';
import { targetText, valueText } from '../../src/ui/figures/figure-text.ts';
import { periodBefore, periodOf } from '../../src/ui/figures/period.ts';
import { formatFor } from '../../src/ui/shared/format.ts';

describe('the period that figures are asked over', () => {
	test.each([
		['quarter', '2026-11-21', '2026-10-01', '2026-12-31'],
		['quarter', '2026-10-01', '2026-10-01', '2026-12-31'],
		['quarter', '2026-09-30', '2026-07-01', '2026-09-30'],
		['last-quarter', '2026-11-21', '2026-07-01', '2026-09-30'],
		['last-quarter', '2026-02-01', '2025-10-01', '2025-12-31'],
		['year', '2026-11-21', '2026-01-01', '2026-12-31'],
		['twelve-months', '2026-11-21', '2025-11-22', '2026-11-21'],
		['twelve-months', '2024-02-29', '2023-03-01', '2024-02-29'],
	] as const)('%s on %s is %s to %s', (name, today, from, to) => {
		expect(periodOf(name, today)).toEqual({ from, to });
	});

	test('is compared with as many days just before it', () => {
		expect(periodBefore({ from: '2026-10-01', to: '2026-12-31' })).toEqual({
			from: '2026-07-01',
			to: '2026-09-30',
		});
	});
});

describe('a figure in words', () => {
	const format = formatFor('nl-NL');
	const t = dutch.figures;

	test.each([
		[null, 'percent', '–'],
		[66.67, 'percent', '67%'],
		[7.25, 'score', '7,3'],
		[12, 'days', '12 dagen'],
		[3, 'dossiers', '3'],
	] as const)('%s in %s is %s', (value, unit, words) => {
		expect(valueText(value, unit, t, format)).toBe(words);
	});

	test('says what it should be', () => {
		const target = (of: object) => targetText({ target: of, unit: 'percent' } as never, t, format);
		expect(target({ aim: 30 })).toBe('Streven: 30%');
		expect(target({ min: 20, max: 40 })).toBe('Tussen 20% en 40%');
		expect(target({ min: 80 })).toBe('Minstens 80%');
		expect(target({ max: 10 })).toBe('Hoogstens 10%');
	});
});
