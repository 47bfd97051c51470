/** Where the points of a chance stand in a picture of 100 by 60. */
import type { ChancePoint } from '../../../domain/chance-series.ts';
import type { Count } from '../../../domain/field-values.ts';
import { daysBetween } from '../../shared/format.ts';

export const chartSize = { width: 100, height: 60, margin: 4 } as const;

export interface Mark {
	readonly x: number;
	readonly y: number;
	/** A number with a qualifier: drawn open. */
	readonly open: boolean;
}

export interface ChartLines {
	readonly vacancies: readonly Mark[];
	readonly seekers: readonly Mark[];
	/** The number at the top. */
	readonly most: number;
}

/** Points on one day stand beside each other; a missing number leaves a gap. */
export function chartLines(points: readonly ChancePoint[]): ChartLines {
	const { width, height, margin } = chartSize;
	const first = points[0]?.on ?? '';
	const days = points.map(({ on }) => daysBetween(first, on));
	const span = Math.max(...days);
	const most = Math.max(
		1,
		...points.flatMap(({ vacancies, seekers }) => [vacancies?.n ?? 0, seekers?.n ?? 0]),
	);
	const inner = { width: width - 2 * margin, height: height - 2 * margin };
	const lineOf = (read: (point: ChancePoint) => Count | null) =>
		points.flatMap((point, at): Mark[] => {
			const count = read(point);
			if (!count) return [];
			const share = span === 0 ? at / Math.max(1, points.length - 1) : (days[at] ?? 0) / span;
			return [
				{
					x: margin + share * inner.width,
					y: height - margin - (count.n / most) * inner.height,
					open: count.kwalificatie !== 'exact',
				},
			];
		});
	return {
		vacancies: lineOf(({ vacancies }) => vacancies),
		seekers: lineOf(({ seekers }) => seekers),
		most,
	};
}
