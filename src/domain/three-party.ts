/**
 * The three-party talk (driegesprek) of income, work and client (H-36, H-50).
 *
 * The source leaves its course open; ours has three parts, attendance, agreements and signing (O-8).
 * Its id follows from the day, so that three laptops without a network that all open the talk fill
 * in one record.
 */
import { z } from 'zod';
import { added } from './added.ts';
import type { Person } from './author.ts';
import { Day } from './day.ts';

/** The three who agree, in the order of the table. */
export const parties = ['income', 'work', 'client'] as const;
export type Party = (typeof parties)[number];

/** Name and organisation of a party as known beforehand; may be empty. */
export type Invited = Readonly<
	Record<Party, { readonly name: string; readonly organisation: string }>
>;

/** `benefit-intake`: about the application (H-50); `transfer`: from route A to B (H-36). */
export const ThreePartyKind = z.enum(['benefit-intake', 'transfer', 'other']);
export type ThreePartyKind = z.infer<typeof ThreePartyKind>;

export const Attending = z.enum(['office', 'phone', 'video']);
export type Attending = z.infer<typeof Attending>;

const agrees = z.boolean().nullable().default(null);

export const ThreePartyFields = z.object({
	...added,
	kind: ThreePartyKind,
	on: Day,
	endedAt: z.number().nonnegative().nullable().default(null),
	/** Whether each stands behind what was agreed; `null`: has not said so yet. */
	incomeAgrees: agrees,
	workAgrees: agrees,
	clientAgrees: agrees,
});

export const AttendeeFields = z.object({
	...added,
	talkId: z.string().min(1),
	/** `other`: somebody who joins: a colleague, a relative, an interpreter. */
	party: z.enum([...parties, 'other']),
	name: z.string().max(200),
	organisation: z.string().max(200),
	how: Attending.default('office'),
	/** Not there after all. */
	absent: z.boolean().default(false),
});

export const ThreePartyPointFields = z.object({
	...added,
	talkId: z.string().min(1),
	done: z.boolean().default(false),
});

export interface Attendee
	extends Readonly<Omit<z.infer<typeof AttendeeFields>, 'addedBy' | 'addedAt'>> {
	readonly id: string;
}

export interface ThreePartyTalk {
	readonly id: string;
	readonly kind: ThreePartyKind;
	readonly on: Day;
	readonly startedBy: Person;
	/** Milliseconds since 1970; `null` while it runs. */
	readonly endedAt: number | null;
	readonly words: Readonly<Record<Party, string>>;
	readonly agrees: Readonly<Record<Party, boolean | null>>;
	readonly attendees: readonly Attendee[];
	/** Points of the agenda that were discussed. */
	readonly discussed: ReadonlySet<string>;
}

/** What is on the table, by kind; texts are in the messages. */
export const agendas = {
	'benefit-intake': ['benefit', 'work', 'own-words', 'agreements'],
	transfer: ['reason', 'benefit', 'own-words', 'follow-up'],
	other: ['work', 'own-words', 'agreements'],
} as const satisfies Readonly<Record<ThreePartyKind, readonly string[]>>;

/** Yes when all three said so, no when one said no, `null` while somebody has not spoken. */
export function commitmentOf({ agrees: said }: Pick<ThreePartyTalk, 'agrees'>): boolean | null {
	const answers = parties.map((party) => said[party]);
	if (answers.includes(false)) return false;
	return answers.includes(null) ? null : true;
}

/** The fact that a talk was held, by kind; `null`: no process asks for it. */
const heldFact: Readonly<Record<ThreePartyKind, string | null>> = {
	'benefit-intake': 'application-talk-held',
	transfer: 'transferred-in-talk',
	other: null,
};

const isThere = ({ absent, name }: Attendee) => !absent && name.trim() !== '';

/**
 * What a talk that is over puts on record: that it was held (H-36, H-50), whether there is mutual
 * commitment (without it the case goes to the sounding board, H-20, H-30), and that the case manager
 * or coach was there (H-21, H-31).
 */
export function talkFacts(
	talk: ThreePartyTalk,
): readonly { readonly kind: string; readonly data: Readonly<Record<string, string | boolean>> }[] {
	const held = heldFact[talk.kind];
	const reached = commitmentOf(talk);
	const partner = talk.attendees.find((one) => one.party === 'income' && isThere(one));
	return [
		...(held === null ? [] : [{ kind: held, data: {} }]),
		...(reached === null ? [] : [{ kind: 'commitment', data: { reached } }]),
		...(partner ? [{ kind: 'partner-attended', data: { who: partner.name } }] : []),
	];
}
