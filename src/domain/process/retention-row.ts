import { z } from 'zod';
import { FactMatch } from './condition.ts';
import { rowShape, text } from './row.ts';

/**
 * How long something is kept (O-27). The sources are silent and the law decides per purpose, so the
 * lengths are settings of the office; a lawyer looks at them before real use.
 */
export const RetentionRow = z.strictObject({
	...rowShape,
	title: text,
	/** Kinds of facts that are removed; absent: the whole dossier. */
	kinds: z.array(z.string().min(1)).min(1).readonly().optional(),
	/** Without any of these the help goes on and nothing is counted. */
	after: z.array(FactMatch).min(1).readonly(),
	keep: z.enum(['dossierYears', 'sensitiveMonths']),
});
export type RetentionRow = Readonly<z.infer<typeof RetentionRow>>;
