import { z } from 'zod';
import { Condition, FactMatch } from './condition.ts';
import { Actor } from './process-fact.ts';
import { rowShape, text } from './row.ts';

const shape = { ...rowShape, text, when: Condition.optional() } as const;
const months = z.int().positive().optional();

/** What a trajectory has to keep to. Shown where it is broken; the professional acts. */
export const LimitRow = z.discriminatedUnion('limit', [
	/** Months of one or more periods together, the days between them left out. */
	z.strictObject({
		...shape,
		limit: z.literal('duration'),
		periods: z
			.array(z.strictObject({ from: FactMatch, to: FactMatch }))
			.min(1)
			.readonly(),
		minMonths: months,
		maxMonths: months,
	}),
	/** A number in a fact, bounds included. */
	z.strictObject({
		...shape,
		limit: z.literal('number'),
		in: FactMatch,
		field: z.string().min(1),
		min: z.number().optional(),
		max: z.number().optional(),
	}),
	/** How often something may happen. */
	z.strictObject({ ...shape, limit: z.literal('count'), in: FactMatch, max: z.int().positive() }),
	/**
	 * What has to be so before something happens, known on that day or before. With `about` only facts
	 * count that name the same in that field, or nothing: what was felt about another employer does not.
	 */
	z.strictObject({
		...shape,
		limit: z.literal('requires'),
		in: FactMatch,
		needs: Condition,
		about: z.string().min(1).optional(),
	}),
	/** Each fact is approved by another person; `field` of the approval holds the id. */
	z.strictObject({
		...shape,
		limit: z.literal('four-eyes'),
		in: FactMatch,
		approvedBy: FactMatch,
		field: z.string().min(1),
	}),
	/** Who decides; and whether a reason is needed, always or when a field differs from another. */
	z.strictObject({
		...shape,
		limit: z.literal('decision'),
		in: FactMatch,
		who: z.array(Actor).readonly().optional(),
		reason: z
			.union([
				z.literal('always'),
				z.strictObject({ field: z.string().min(1), differsFrom: z.string().min(1) }),
			])
			.optional(),
	}),
	/** Not always on the same weekday and half of the day, which stands in `half`. */
	z.strictObject({
		...shape,
		limit: z.literal('varied'),
		in: FactMatch,
		half: z.string().min(1),
	}),
	/** One number as a part of another, at most the percentage in the last fact that grants it. */
	z.strictObject({
		...shape,
		limit: z.literal('share'),
		in: FactMatch,
		part: z.string().min(1),
		whole: z.string().min(1),
		percentage: z.strictObject({ in: FactMatch, field: z.string().min(1) }),
	}),
]);
export type LimitRow = Readonly<z.infer<typeof LimitRow>>;
export type LimitOf<Kind extends LimitRow['limit']> = Extract<LimitRow, { limit: Kind }>;
