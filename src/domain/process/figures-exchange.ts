/**
 * Figures as they leave a laptop: numbers only, no names and no ids of dossiers.
 *
 * A number of 1 to 4 is left out (`null`), because with so few clients whoever knows the caseload
 * can tell who is meant. For a part of a whole the same holds for the rest, and when one part of a
 * whole is left out, the smallest other part goes too, else it could be worked out. Nought stays.
 *
 * Nothing in here tells that two laptops counted the same client, so a dossier that several people
 * share is counted by one of them: whoever started the process in it (`counted: 'started'`).
 */
import { z } from 'zod';
import { Day } from '../day.ts';
import type { Figure, Period } from './figures-of.ts';
import type { WorkProcess } from './process.ts';

export const fewestShown = 5;

const Amount = z.int().nonnegative().nullable();

export const ExportedFigure = z.strictObject({
	id: z.string().min(1),
	unit: z.enum(['dossiers', 'times', 'percent', 'score', 'days', 'people']),
	/** `null`: left out. */
	count: Amount,
	/** Of how many; `null`: left out, or not a part of a whole. */
	of: Amount,
	isPart: z.boolean(),
	/** Of a mean. */
	sum: z.number().nullable(),
});
export type ExportedFigure = Readonly<z.infer<typeof ExportedFigure>>;

export const FiguresExport = z.strictObject({
	format: z.literal('driespan-figures'),
	version: z.literal(1),
	process: z.string().min(1),
	processVersion: z.string().min(1),
	from: Day,
	to: Day,
	/** Dossiers in which whoever gives this started the process, or all that they have. */
	counted: z.enum(['started', 'all']),
	figures: z.array(ExportedFigure).readonly(),
});
export type FiguresExport = Readonly<z.infer<typeof FiguresExport>>;

const isFew = (count: number) => count > 0 && count < fewestShown;

/** What may leave; in the order of `figures`. */
export function exportFigures(
	process: WorkProcess,
	figures: readonly Figure[],
	{ from, to }: Period,
	counted: FiguresExport['counted'],
): FiguresExport {
	const hidden = new Set(figures.filter(givesAway).map(({ id }) => id));
	for (const own of Map.groupBy(figures, ({ row }) => row.whole).values()) {
		const shown = own.filter(({ id }) => !hidden.has(id));
		const oneHidden = own[0]?.row.whole !== undefined && own.length - shown.length === 1;
		const smallest = shown.toSorted((a, b) => a.count - b.count).at(0);
		if (oneHidden && smallest) hidden.add(smallest.id);
	}
	return {
		format: 'driespan-figures',
		version: 1,
		process: process.id,
		processVersion: process.version,
		from,
		to,
		counted,
		figures: figures.map(({ id, unit, count, of, sum }) => ({
			id,
			unit,
			count: hidden.has(id) ? null : count,
			of: of === null || isFew(of) ? null : of,
			isPart: of !== null,
			sum: hidden.has(id) ? null : sum,
		})),
	};
}

const givesAway = ({ count, of }: Figure) =>
	isFew(count) || (of !== null && (isFew(of) || isFew(of - count)));
