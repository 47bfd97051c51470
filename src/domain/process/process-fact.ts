/**
 * A fact as the process engine sees it: a kind, a day, and data whose fields the process declares.
 *
 * The envelope is that of `fact.ts`; the kind is open, because a process brings its own kinds.
 * `role` is the capacity in which somebody acted, which signatures and approvals depend on.
 */
import { z } from 'zod';
import { Person } from '../author.ts';
import { Day } from '../day.ts';
import { Role } from '../role.ts';

export const Scalar = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof Scalar>;

/** In which capacity somebody acts. The client and the employer act in a process, but work in no dossier. */
export const Actor = z.enum([...Role.options, 'client', 'employer']);
export type Actor = z.infer<typeof Actor>;

export const ProcessFact = z.strictObject({
	id: z.string().min(1),
	kind: z.string().min(1),
	on: Day,
	by: Person,
	role: Actor.optional(),
	data: z.record(z.string(), Scalar).default({}),
	reasons: z.array(z.string()).readonly().optional(),
	/** Version of the process under which something was decided. */
	ruleVersion: z.string().optional(),
	/** Id of the fact that this one corrects; a `withdrawn` fact puts nothing in its place. */
	corrects: z.string().optional(),
});
export type ProcessFact = Readonly<z.infer<typeof ProcessFact>>;

/** Somebody wrote down why. Suspending, extending and deviating ask for it. */
export const hasReason = ({ reasons = [] }: ProcessFact): boolean =>
	reasons.some((reason) => reason.trim() !== '');
