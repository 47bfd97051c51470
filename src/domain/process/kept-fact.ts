import { z } from 'zod';
import { ProcessFact } from './process-fact.ts';

/** A process fact as a dossier keeps it: with the process whose words it uses. */
export const KeptFact = z.strictObject({
	...ProcessFact.shape,
	/** Id of the work process. */
	process: z.string().min(1),
	/** Milliseconds since 1970, from one laptop's clock: a label, nothing is ordered by it. */
	recordedAt: z.number().nonnegative(),
});
export type KeptFact = Readonly<z.infer<typeof KeptFact>>;
