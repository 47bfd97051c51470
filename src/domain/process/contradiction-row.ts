import { z } from 'zod';
import { Condition } from './condition.ts';
import { rowShape, text } from './row.ts';

/**
 * Where the sources contradict each other. The professional sees it and decides; nothing is blocked.
 *
 * With `overtakes` the warning stands while the second term is open and due later than the first.
 */
export const ContradictionRow = z.strictObject({
	...rowShape,
	text,
	when: Condition.optional(),
	overtakes: z.strictObject({ first: z.string(), second: z.string() }).optional(),
});
export type ContradictionRow = Readonly<z.infer<typeof ContradictionRow>>;
