/**
 * What happened with an employer: append-only, like the facts of a dossier. A mistake is withdrawn
 * by an event that names it.
 */
import { z } from 'zod';
import { Person } from './author.ts';
import { Day } from './day.ts';
import { maxTextLength } from './text-limit.ts';

export const EmployerContactWay = z.enum(['visit', 'phone', 'email', 'event', 'other']);
export type EmployerContactWay = z.infer<typeof EmployerContactWay>;

/** The fixed topics that an account manager raises (D-34). */
export const employerTopics = ['staff', 'bottlenecks', 'schooling', 'dismissal'] as const;
export const EmployerTopic = z.enum(employerTopics);
export type EmployerTopic = z.infer<typeof EmployerTopic>;

/** Why a client fits a vacancy; what anybody may see, and nothing more. */
export const MatchGround = z.enum(['occupation', 'place', 'hours']);
export type MatchGround = z.infer<typeof MatchGround>;

const envelope = {
	id: z.string().min(1),
	employerId: z.string().min(1),
	on: Day,
	recordedAt: z.number().nonnegative(),
	by: Person,
} as const;
const about = z.string().max(maxTextLength).default('');

export const EmployerEvent = z.discriminatedUnion('kind', [
	z.object({
		...envelope,
		kind: z.literal('contact'),
		how: EmployerContactWay,
		topics: z.array(EmployerTopic).readonly().default([]),
		about,
	}),
	/** The employer's appreciation, 1 to 10 (D-34, W-15). */
	z.object({
		...envelope,
		kind: z.literal('appreciation'),
		score: z.int().min(1).max(10),
		about,
	}),
	/** A question of another kind, passed on (D-53). */
	z.object({
		...envelope,
		kind: z.literal('signal'),
		to: z.enum(['business-desk', 'other-provider']),
		about,
	}),
	/** A client proposed for a vacancy, by way of the account manager (D-51). Names no client. */
	z.object({
		...envelope,
		kind: z.literal('proposal'),
		vacancyId: z.string().min(1),
		dossierId: z.string().min(1),
		grounds: z.array(MatchGround).readonly(),
		about,
	}),
	z.object({
		...envelope,
		kind: z.literal('proposal-answered'),
		proposalId: z.string().min(1),
		answer: z.enum(['invited', 'hired', 'declined']),
		about,
	}),
	z.object({ ...envelope, kind: z.literal('withdrawn'), corrects: z.string().min(1), about }),
]);
export type EmployerEvent = Readonly<z.infer<typeof EmployerEvent>>;
export type EmployerEventKind = EmployerEvent['kind'];
export type EventOf<Kind extends EmployerEventKind> = Extract<EmployerEvent, { kind: Kind }>;

/** What a writer says of an event; the envelope comes from the author. */
export type EmployerNote = {
	[Kind in EmployerEventKind]: Omit<EventOf<Kind>, 'id' | 'on' | 'recordedAt' | 'by'> & {
		readonly on?: Day;
	};
}[EmployerEventKind];

/** Those that nobody took back. */
export function standingEvents(events: readonly EmployerEvent[]): readonly EmployerEvent[] {
	const gone = new Set(
		events.flatMap((event) => (event.kind === 'withdrawn' ? event.corrects : [])),
	);
	return events.filter(({ id, kind }) => kind !== 'withdrawn' && !gone.has(id));
}
