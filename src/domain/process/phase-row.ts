import { z } from 'zod';
import { Condition } from './condition.ts';
import { rowShape, text } from './row.ts';

/**
 * Where somebody is in a process (register 6.6). Rows stand in the order of the process; the last
 * one whose `when` holds is where he is.
 */
export const PhaseRow = z.strictObject({
	...rowShape,
	title: text,
	when: Condition,
	/** Ids of the limits that say what has to be so before it begins. */
	entry: z.array(z.string()).readonly().default([]),
});
export type PhaseRow = Readonly<z.infer<typeof PhaseRow>>;
