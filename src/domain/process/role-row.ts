import { z } from 'zod';
import { Actor } from './process-fact.ts';
import { rowShape, text } from './row.ts';

/** A part that somebody plays in a process: what it is called, and what it does. */
export const RoleRow = z.strictObject({
	...rowShape,
	/** In which capacity it acts in the facts; several parts may share one. */
	actor: Actor,
	title: text,
	organisation: text.optional(),
	level: text.optional(),
	tasks: z.array(text).readonly(),
	/** May always be present at talks with the client. */
	mayAttend: z.boolean().default(false),
});
export type RoleRow = Readonly<z.infer<typeof RoleRow>>;

/** Who may be present at any talk with the client, without being asked. */
export const mayAttend = (roles: readonly RoleRow[], actor: Actor): boolean =>
	roles.some((role) => role.actor === actor && role.mayAttend);
