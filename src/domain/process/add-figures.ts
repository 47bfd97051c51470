/**
 * Figures of several laptops added up.
 *
 * Where a laptop left a number out, the sum is known between two bounds only; both are given, and
 * so is how many laptops left something out. A mean is that of the laptops that gave theirs.
 */
import { type ExportedFigure, type FiguresExport, fewestShown } from './figures-exchange.ts';
import { figureValue } from './figures-of.ts';

/** Equal when the sum is known exactly. */
export interface Bounds {
	readonly least: number;
	readonly most: number;
}

export interface AddedFigure {
	readonly id: string;
	readonly unit: ExportedFigure['unit'];
	readonly count: Bounds;
	readonly of: Bounds | null;
	/** In `unit`; `null` when there is nothing to measure. */
	readonly value: Bounds | null;
	readonly laptops: number;
	readonly leftOut: number;
}

/** Figures of one period and one version of a process only, else what differs. */
export function addFigures(
	exports: readonly FiguresExport[],
): readonly AddedFigure[] | 'different-processes' | 'different-periods' {
	const [first, ...rest] = exports;
	if (!first) return [];
	const sameProcess = rest.every(
		(one) => one.process === first.process && one.processVersion === first.processVersion,
	);
	if (!sameProcess) return 'different-processes';
	if (rest.some(({ from, to }) => from !== first.from || to !== first.to)) {
		return 'different-periods';
	}
	return first.figures.map((figure) => added(figure, figuresOfAll(exports, figure.id)));
}

const figuresOfAll = (exports: readonly FiguresExport[], id: string) =>
	exports.flatMap(({ figures }) => figures.filter((figure) => figure.id === id));

function added(
	{ id, unit, isPart }: ExportedFigure,
	figures: readonly ExportedFigure[],
): AddedFigure {
	const count = sumOf(figures.map(countIn));
	const of = isPart ? sumOf(figures.map(wholeIn)) : null;
	return {
		id,
		unit,
		count,
		of,
		value: valueIn(unit, figures, count, of),
		laptops: figures.length,
		leftOut: figures.filter((figure) => figure.count === null).length,
	};
}

const most = fewestShown - 1;
const exactly = (number: number): Bounds => ({ least: number, most: number });

/** A part that was left out is nobody at least and the whole at most. */
const countIn = ({ count, of, isPart }: ExportedFigure): Bounds => {
	if (count !== null) return exactly(count);
	return { least: isPart ? 0 : 1, most: of ?? most };
};

const wholeIn = ({ of }: ExportedFigure): Bounds =>
	of === null ? { least: 1, most } : exactly(of);

const sumOf = (all: readonly Bounds[]): Bounds => ({
	least: all.reduce((sum, one) => sum + one.least, 0),
	most: all.reduce((sum, one) => sum + one.most, 0),
});

function valueIn(
	unit: ExportedFigure['unit'],
	figures: readonly ExportedFigure[],
	count: Bounds,
	of: Bounds | null,
): Bounds | null {
	if (unit === 'percent') return partOf(count, of);
	return unit === 'score' || unit === 'days' ? meanOf(unit, figures) : count;
}

/** The whole is largest where the part is smallest, and not smaller than the part. */
function partOf(count: Bounds, of: Bounds | null): Bounds | null {
	if (!of?.most) return null;
	const share = (part: number, whole: number) => Math.min(100, (100 * part) / Math.max(1, whole));
	return { least: share(count.least, of.most), most: share(count.most, of.least) };
}

function meanOf(unit: 'score' | 'days', figures: readonly ExportedFigure[]): Bounds | null {
	const given = figures.filter((figure) => figure.count !== null);
	const total = (numbers: readonly (number | null)[]) =>
		numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
	const value = figureValue(unit, {
		count: total(given.map(({ count }) => count)),
		of: null,
		sum: total(given.map(({ sum }) => sum)),
	});
	return value === null ? null : exactly(value);
}
