import { z } from 'zod';
import { Person } from './author.ts';

/** Who put an item into the dossier, and when (milliseconds since 1970, a label). */
export const added = { addedBy: Person, addedAt: z.number().nonnegative() } as const;

export interface Added {
	readonly addedBy: Person;
	readonly addedAt: number;
}
