/** What stands in a plan: goals, actions of the professionals, assignments of the client. */
import { z } from 'zod';
import { type Added, added } from './added.ts';
import { Day } from './day.ts';
import type { Settled } from './settlement.ts';
import { maxTextLength } from './text-limit.ts';

export interface Goal extends Added {
	readonly id: string;
	readonly text: string;
}

/** What a professional will do. `who` is a name or a role as written in the plan. */
export interface Action extends Added, Settled {
	readonly id: string;
	readonly what: string;
	readonly who: string | null;
	readonly due: Day | null;
	/** The three-party talk in which it was agreed. */
	readonly talkId: string | null;
}

/** Werkopdracht: what the client will do, by when, and what he will bring as proof. */
export interface Assignment extends Added, Settled {
	readonly id: string;
	readonly what: string;
	readonly proof: string;
	readonly due: Day | null;
	/** The vacancy or chance it was made from. */
	readonly leadId: string | null;
	/** The three-party talk in which it was agreed. */
	readonly talkId: string | null;
	/** What the client says about it. */
	readonly own: string;
}

/** The single-valued fields, as the document keeps them; texts are kept apart and merge. */
export const GoalFields = z.object(added);
export const ActionFields = z.object({
	...added,
	who: z.string().max(maxTextLength).nullable().default(null),
	due: Day.nullable().default(null),
	talkId: z.string().nullable().default(null),
});
export const AssignmentFields = z.object({
	...added,
	due: Day.nullable().default(null),
	leadId: z.string().nullable().default(null),
	talkId: z.string().nullable().default(null),
});

/** The open ones by day, those without a day last. */
export const byDue = (a: { readonly due: Day | null }, b: { readonly due: Day | null }): number =>
	(a.due ?? '9999-12-31').localeCompare(b.due ?? '9999-12-31');
