import { z } from 'zod';
import { Condition } from './condition.ts';
import { rowShape, text } from './row.ts';

/**
 * What speaks for a route. `points: null` is said and shown, and counts for neither.
 *
 * A row names the facts it rests on, so that a reason can be shown with its source and proof.
 */
export const CriterionRow = z.strictObject({
	...rowShape,
	text,
	points: z.enum(['A', 'B']).nullable(),
	when: Condition,
	/** Kinds of facts that the row looks at. */
	facts: z.array(z.string()).readonly(),
	/** Integrated service that fits (H-61); the professional decides. */
	means: z.string().optional(),
});
export type CriterionRow = Readonly<z.infer<typeof CriterionRow>>;

/** How reasons become a proposal; the first row that applies. None: nobody is put anywhere. */
export const ProposalRow = z.strictObject({
	...rowShape,
	route: z.enum(['A', 'B']),
	/** At least one criterion that points here. */
	needs: z.enum(['A', 'B']).optional(),
	/** And this. */
	when: Condition.optional(),
});
export type ProposalRow = Readonly<z.infer<typeof ProposalRow>>;
