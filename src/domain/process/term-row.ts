/**
 * A term of a process: so much time from a fact, in which somebody has to do something.
 *
 * `which` says what starts the clock when the kind of fact occurs more than once: the first, the
 * last, each of them (a term of its own), or `run`: the first of the unbroken run that the last one
 * belongs to, so that confirming a route does not start its terms anew and leaving it ends them.
 */
import { z } from 'zod';
import { TermLength } from '../term.ts';
import { Condition, FactMatch } from './condition.ts';
import { Actor } from './process-fact.ts';
import { rowShape, text } from './row.ts';

export const TermStart = z.strictObject({
	...FactMatch.shape,
	which: z.enum(['first', 'latest', 'each', 'run']).default('first'),
});
export type TermStart = Readonly<z.infer<typeof TermStart>>;

export const TermRow = z.strictObject({
	...rowShape,
	title: text,
	who: z.array(Actor).readonly(),
	/** Absent: for everybody. */
	when: Condition.optional(),
	starts: TermStart,
	/** Another day that the same time is counted from, shown beside it (O-28). */
	alsoFrom: TermStart.optional(),
	/** `null`: the source leaves it blank, the office fills it in. A suggestion is no term. */
	length: TermLength.nullable(),
	suggestion: TermLength.optional(),
	/** Any of these on or after the start meets the term. */
	doneBy: z.array(FactMatch).readonly(),
	/** Any of these on or after the start ends it without meeting it. */
	endedBy: z.array(FactMatch).readonly().default([]),
});
export type TermRow = Readonly<z.infer<typeof TermRow>>;
