import { z } from 'zod';
import { added } from './added.ts';
import type { Person } from './author.ts';
import { Day } from './day.ts';

/** A talk with the client and the professional's own note on it. */
export interface Talk {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** `null` while the talk runs. */
	readonly endedAt: number | null;
	readonly on: Day;
	readonly by: Person;
	readonly note: string;
	readonly points: readonly TalkPoint[];
}

/** One point of the agenda of a talk. */
export interface TalkPoint {
	readonly id: string;
	readonly text: string;
	readonly done: boolean;
}

export const TalkFields = z.object({
	...added,
	on: Day,
	startedAt: z.number().nonnegative(),
	endedAt: z.number().nonnegative().nullable().default(null),
});

export const TalkPointFields = z.object({
	...added,
	talkId: z.string().min(1),
	done: z.boolean().default(false),
});
