import { z } from 'zod';
import { TermLength } from '../term.ts';
import { Condition, FactMatch } from './condition.ts';
import { rowShape, text } from './row.ts';

/** What a figure should be, in its own unit; `aim` is what it should be about. */
const Target = z.strictObject({
	min: z.number().optional(),
	max: z.number().optional(),
	aim: z.number().optional(),
});
export type FigureTarget = Readonly<z.infer<typeof Target>>;

const shape = {
	...rowShape,
	title: text,
	/** What one has to know to read it. */
	note: text.optional(),
	/** Only dossiers of which this holds on the last day of the period. */
	when: Condition.optional(),
	target: Target.optional(),
	/** Figures that are parts of one whole: none of them may give away another. */
	whole: text.optional(),
} as const;

/** How much time there is: a length, or the months of the office's horizon. */
export const Within = z.union([TermLength, z.strictObject({ setting: z.enum(['horizonMonths']) })]);

/** A management figure over a period, counted from facts. */
export const FigureRow = z.discriminatedUnion('measure', [
	/** Dossiers in which it happened in the period; with `each` every time that it did. */
	z.strictObject({
		...shape,
		measure: z.literal('count'),
		in: FactMatch,
		each: z.boolean().default(false),
	}),
	/** Of those that began in the period the part that got there, in time when there is a time. */
	z.strictObject({
		...shape,
		measure: z.literal('share'),
		of: FactMatch,
		reached: FactMatch,
		within: Within.optional(),
	}),
	/** Of those that began in the period the part that is of a kind; undecided until `decided`. */
	z.strictObject({
		...shape,
		measure: z.literal('kind-share'),
		of: FactMatch,
		kind: z.string().min(1),
		decided: FactMatch,
	}),
	/** Of the terms that fell due in the period the part that was met in time. */
	z.strictObject({ ...shape, measure: z.literal('on-time'), term: z.string().min(1) }),
	/** The mean of a number on a scale, over the facts of the period. */
	z.strictObject({
		...shape,
		measure: z.literal('mean'),
		in: FactMatch,
		field: z.string().min(1),
		scale: z.strictObject({ from: z.number(), to: z.number() }),
	}),
	/** The mean of calendar days from the first of one to the first of the other in the period. */
	z.strictObject({ ...shape, measure: z.literal('days'), from: FactMatch, to: FactMatch }),
	/** How many people have a number of open dossiers within the target. */
	z.strictObject({
		...shape,
		measure: z.literal('caseload'),
		from: FactMatch,
		to: z.array(FactMatch).readonly(),
		/** Field of `from` with the name of whom it is; else who recorded it. */
		field: z.string().min(1),
		/** Counted over at most so many months before the last day. */
		months: z.int().positive(),
	}),
]);
export type FigureRow = Readonly<z.infer<typeof FigureRow>>;
export type FigureOf<Measure extends FigureRow['measure']> = Extract<
	FigureRow,
	{ measure: Measure }
>;
