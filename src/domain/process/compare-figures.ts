import type { Figure } from './figures-of.ts';

/** One figure over two periods: the zero measurement and a later one (D-14, D-15). */
export interface FigureChange {
	readonly id: string;
	readonly row: Figure['row'];
	readonly unit: Figure['unit'];
	readonly before: number | null;
	readonly after: number | null;
	/** In the unit of the figure; `null` when either of them could not be measured. */
	readonly change: number | null;
}

/** In the order of `after`; a figure that was not measured before has no `before`. */
export function compareFigures(
	before: readonly Figure[],
	after: readonly Figure[],
): readonly FigureChange[] {
	const earlier = new Map(before.map(({ id, value }) => [id, value]));
	return after.map(({ id, row, unit, value }) => {
		const first = earlier.get(id) ?? null;
		const change = first === null || value === null ? null : value - first;
		return { id, row, unit, before: first, after: value, change };
	});
}
