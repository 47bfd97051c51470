import { z } from 'zod';
import { Condition, FactMatch } from './condition.ts';
import { Actor } from './process-fact.ts';
import { rowShape, text } from './row.ts';

/**
 * Something that somebody has to do next: open from when `when` holds until `until` does.
 *
 * With `term` its window is that of the term. With `every` it comes back: so many days (a setting)
 * after the last fact, or after the fact in `from` while there is none.
 */
export const StepRow = z.strictObject({
	...rowShape,
	title: text,
	who: z.array(Actor).readonly(),
	when: Condition,
	until: Condition.optional(),
	term: z.string().optional(),
	every: z.strictObject({ last: FactMatch, from: FactMatch }).optional(),
});
export type StepRow = Readonly<z.infer<typeof StepRow>>;
