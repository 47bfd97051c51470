/**
 * What every row of a process table carries: a name of its own, the rules it follows from, and the
 * place in the source document where a reviewer can check it.
 */
import { z } from 'zod';

export const rowShape = {
	id: z.string().min(1),
	/** Numbered rules and their parts: `H-13`, `H-61.3`, `H-11e`. An office's own rules have its own names. */
	rules: z.array(z.string().min(1)).readonly().default([]),
	source: z.string().min(1),
} as const;

/** What a row says, in the language of the forms: Dutch. */
export const text = z.string().min(1);
