/**
 * The envelope of a fact: something that happened or was decided.
 *
 * Facts are only ever added. A mistake is corrected by a new fact that names the old one in
 * `corrects`, with a reason. `on` is the day it happened, `recordedAt` the moment it was written
 * down (a label from one laptop's clock: nothing is ordered by it). `ruleVersion` names the version
 * of the work process under which something was decided.
 */
import { z } from 'zod';
import { Person } from './author.ts';
import { Day } from './day.ts';

const factEnvelope = {
	id: z.string().min(1),
	on: Day,
	recordedAt: z.number().nonnegative(),
	by: Person,
	reasons: z.array(z.string()).readonly().optional(),
	ruleVersion: z.string().optional(),
	corrects: z.string().optional(),
} as const;

/** A schema for one kind of fact with its own data. */
export const factOf = <Kind extends string, Data extends z.ZodType>(kind: Kind, data: Data) =>
	z.object({ ...factEnvelope, kind: z.literal(kind), data });
