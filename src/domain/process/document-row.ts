import { z } from 'zod';
import { Condition, FactMatch } from './condition.ts';
import { Actor } from './process-fact.ts';
import { rowShape, text } from './row.ts';

/**
 * A document of the process: what it has to contain, and who signs in which order.
 *
 * Rows may share a `document` when its order of signing depends on the kind of client; the first
 * whose `when` holds counts. Versions come from facts with `data.version`, the hash of the content.
 */
export const DocumentRow = z.strictObject({
	...rowShape,
	document: z.string().min(1),
	title: text,
	/** In the register of documents (6.5). */
	number: z.int().min(1).max(36).optional(),
	/** Which document of the dossier holds what it is made from. */
	channel: z.enum(['shared', 'prof']).default('prof'),
	/** A document about the whole office is no view of a dossier; the figures are. */
	about: z.enum(['dossier', 'office']).default('dossier'),
	/** Who signs, in words, where the source only implies it. */
	signedBy: text.optional(),
	when: Condition.optional(),
	contents: z
		.array(
			z.strictObject({
				...rowShape,
				text,
				when: Condition.optional(),
				/** Kinds of facts that fill this part. */
				facts: z.array(z.string()).readonly().optional(),
				/** Of a kind that has some of these fields only those stand here; the rest stands elsewhere. */
				fields: z.array(z.string()).readonly().optional(),
			}),
		)
		.readonly()
		.default([]),
	versions: FactMatch.optional(),
	/** Steps one after the other; the places within a step in any order. */
	signatures: z
		.array(
			z
				.array(
					z.strictObject({
						/** Any of these may sign here. */
						roles: z.array(z.strictObject({ role: Actor, when: Condition.optional() })).readonly(),
						when: Condition.optional(),
					}),
				)
				.readonly(),
		)
		.readonly()
		.default([]),
});
export type DocumentRow = Readonly<z.infer<typeof DocumentRow>>;
