import { describe, expect, test } from 'vitest';
import { addFigures } from '../../../src/domain/process/add-figures.ts';
import {
	type ExportedFigure,
	exportFigures,
	FiguresExport,
} from '../../../src/domain/process/figures-exchange.ts';
import { figuresOf } from '../../../src/domain/process/figures-of.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { fact, process } from './office.ts';

const period = { from: '2026-03-01', to: '2026-03-31' };

/** Werkmakelaar clients by variant, each registered and decided in March. */
function exported(...counts: readonly [number, number, number]): FiguresExport {
	const dossiers = counts.flatMap((count, place) =>
		Array.from({ length: count }, (_, number) => ({
			id: `geheim-${place}-${number}`,
			client: { birthDate: null, benefits: [] },
			facts: [
				fact('registered', '2026-03-02', { jobCoach: 'Bram Jansen' }),
				fact('variant-chosen', '2026-03-02', { variant: place + 1 }),
			],
		})),
	);
	const werkmakelaar = process('werkmakelaar');
	return exportFigures(
		werkmakelaar,
		figuresOf(werkmakelaar, dossiers, officeOf(), period),
		period,
		'started',
	);
}

const shares = ({ figures }: FiguresExport) =>
	figures.filter(({ id }) => id.startsWith('variant')).map(({ count }) => count);

describe('figures that leave a laptop', () => {
	test('pass their own schema and name nobody', () => {
		const text = JSON.stringify(exported(6, 7, 8));
		expect(FiguresExport.safeParse(JSON.parse(text)).error).toBeUndefined();
		expect(text).not.toMatch(/geheim|Bram|Femke/);
	});

	test.each([
		{ why: 'all are large enough', counts: [6, 7, 8], shown: [6, 7, 8] },
		{ why: 'five is enough', counts: [5, 5, 5], shown: [5, 5, 5] },
		{ why: 'nought tells of nobody', counts: [0, 5, 5], shown: [0, 5, 5] },
		{
			why: 'four are too few, and the smallest other would tell',
			counts: [4, 9, 7],
			shown: [null, 9, null],
		},
		{ why: 'two are too few, which hides both', counts: [4, 3, 20], shown: [null, null, 20] },
		{ why: 'the rest is too few', counts: [20, 1, 0], shown: [null, null, 0] },
	] as const)('$why: $counts is $shown', ({ counts, shown }) => {
		expect(shares(exported(counts[0], counts[1], counts[2]))).toEqual(shown);
	});

	test('what is enough is given with its whole', () => {
		const { figures } = exported(6, 7, 8);
		expect(figures.find(({ id }) => id === 'variant-2-share')).toMatchObject({
			count: 7,
			of: 21,
			isPart: true,
		});
		expect(figures.find(({ id }) => id === 'stopped')).toMatchObject({
			count: 0,
			of: null,
			isPart: false,
			unit: 'dossiers',
		});
	});

	test('figures that are no parts of one whole hide nothing of each other', () => {
		const delft = process('delft');
		const scores = (count: number, who: string) =>
			Array.from({ length: count }, (_, place) =>
				fact('satisfaction-measured', '2026-03-02', { score: 8, who }, { id: `${who}${place}` }),
			);
		const facts = [...scores(6, 'job-seeker'), ...scores(2, 'employer')];
		const client = { birthDate: null, benefits: [] };
		const figures = figuresOf(delft, [{ id: 'one', facts, client }], officeOf(), period);
		const shown = exportFigures(delft, figures, period, 'started').figures.slice(0, 2);
		expect(shown.map(({ count, sum }) => [count, sum])).toEqual([
			[6, 48],
			[null, null],
		]);
	});

	test('a whole of one to four is left out too', () => {
		const whole = exported(1, 1, 1).figures.find(({ id }) => id === 'variant-1-share');
		expect(whole).toEqual({
			id: 'variant-1-share',
			unit: 'percent',
			count: null,
			of: null,
			isPart: true,
			sum: null,
		});
	});
});

const mean = (count: number | null, sum: number | null): ExportedFigure => ({
	id: 'satisfaction',
	unit: 'score',
	count,
	of: null,
	isPart: false,
	sum,
});
const share = (count: number | null, of: number | null): ExportedFigure => ({
	id: 'share',
	unit: 'percent',
	count,
	of,
	isPart: true,
	sum: null,
});
const counted = (count: number | null): ExportedFigure => ({
	id: 'clients',
	unit: 'dossiers',
	count,
	of: null,
	isPart: false,
	sum: null,
});
const from = (figure: ExportedFigure, more: Partial<FiguresExport> = {}): FiguresExport => ({
	format: 'driespan-figures',
	version: 1,
	process: 'delft',
	processVersion: '1',
	...period,
	counted: 'started',
	figures: [figure],
	...more,
});
const sum = (...figures: readonly ExportedFigure[]) => {
	const added = addFigures(figures.map((figure) => from(figure)));
	return typeof added === 'string' ? added : added[0];
};

describe('figures of several laptops', () => {
	test('add up exactly when nothing was left out', () => {
		expect(sum(counted(5), counted(7))).toMatchObject({
			count: { least: 12, most: 12 },
			of: null,
			value: { least: 12, most: 12 },
			laptops: 2,
			leftOut: 0,
		});
		expect(sum(share(6, 12), share(12, 24))).toMatchObject({
			count: { least: 18, most: 18 },
			of: { least: 36, most: 36 },
			value: { least: 50, most: 50 },
		});
	});

	test('lie between two bounds where one to four were left out', () => {
		expect(sum(counted(10), counted(null))).toMatchObject({
			count: { least: 11, most: 14 },
			value: { least: 11, most: 14 },
			leftOut: 1,
		});
	});

	test('a part that was left out lies between nobody and the whole', () => {
		expect(sum(share(10, 20), share(null, 20))).toMatchObject({
			count: { least: 10, most: 30 },
			of: { least: 40, most: 40 },
			value: { least: 25, most: 75 },
		});
	});

	test('a whole that was left out is one to four', () => {
		expect(sum(share(10, 20), share(null, null))).toMatchObject({
			count: { least: 10, most: 14 },
			of: { least: 21, most: 24 },
		});
		const value = (sum(share(10, 20), share(null, null)) as { value: { least: number } }).value;
		expect(value.least).toBeCloseTo(41.67, 1);
	});

	test('a mean is that of the laptops that gave theirs', () => {
		expect(sum(mean(5, 35), mean(15, 150))).toMatchObject({ value: { least: 9.25, most: 9.25 } });
		expect(sum(mean(5, 35), mean(null, null))).toMatchObject({
			value: { least: 7, most: 7 },
			leftOut: 1,
		});
		expect(sum(mean(null, null))).toMatchObject({ value: null });
	});

	test('nothing to measure is no value', () => {
		expect(sum(share(0, 0))).toMatchObject({ value: null });
		expect(addFigures([])).toEqual([]);
	});

	test.each([
		{ more: { process: 'helmond' }, differs: 'different-processes' },
		{ more: { processVersion: '2' }, differs: 'different-processes' },
		{ more: { from: '2026-02-01' }, differs: 'different-periods' },
		{ more: { to: '2026-04-30' }, differs: 'different-periods' },
	])('are not added when they differ: $more', ({ more, differs }) => {
		expect(addFigures([from(counted(5)), from(counted(5), more)])).toBe(differs);
	});

	test('of real dossiers come to what one laptop would have counted', () => {
		const added = addFigures([exported(6, 7, 8), exported(5, 9, 10)]);
		if (typeof added === 'string') throw new Error(added);
		const variants = added.filter(({ id }) => id.startsWith('variant'));
		expect(variants.map(({ count }) => count.least)).toEqual(shares(exported(11, 16, 18)));
	});
});
