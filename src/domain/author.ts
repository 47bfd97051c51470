import { z } from 'zod';
import type { Day } from './day.ts';
import type { Role } from './role.ts';

/** Who did something, as kept with every fact. The organisation is found through the signed log. */
export const Person = z.object({ personId: z.string().min(1), name: z.string() });
export type Person = z.infer<typeof Person>;

/** Who writes now, with the clock and the source of ids that the edge has read. */
export interface Author extends Person {
	/** Milliseconds since 1970: a label on the fact, nothing is ordered by it. */
	readonly now: number;
	readonly today: Day;
	/** In which capacity this person works. */
	readonly role: Role;
	/** A UUIDv7 as text. */
	newId(): string;
}

/** The part of the author that is kept. */
export const personOf = ({ personId, name }: Person): Person => ({ personId, name });
