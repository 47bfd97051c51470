/**
 * The life of a vacancy or chance in the plan, as a table.
 *
 * Ordinary moves go forward and may skip a step (an adviser hears of a job talk before of the
 * answer to the letter). Going back is a correction of the last move and always has a reason.
 * A chance says something about an occupation, so it can be discussed but not applied for.
 */
import { z } from 'zod';

export const leadStatuses = [
	'found',
	'discussed',
	'applied',
	'response',
	'talk',
	'hired',
	'not-hired',
] as const;
export const LeadStatus = z.enum(leadStatuses);
export type LeadStatus = z.infer<typeof LeadStatus>;

type Moves = Readonly<Record<LeadStatus, readonly LeadStatus[]>>;

const vacancyMoves: Moves = {
	found: ['discussed', 'applied', 'not-hired'],
	discussed: ['applied', 'not-hired'],
	applied: ['response', 'talk', 'hired', 'not-hired'],
	response: ['talk', 'hired', 'not-hired'],
	talk: ['hired', 'not-hired'],
	hired: [],
	'not-hired': [],
};

const nothing: readonly LeadStatus[] = [];

const chanceMoves: Moves = {
	...vacancyMoves,
	found: ['discussed'],
	discussed: nothing,
};

/** What may follow in the ordinary course, in the order in which a screen offers it. */
export const nextMoves = (kind: string, status: LeadStatus): readonly LeadStatus[] =>
	(kind === 'kans' ? chanceMoves : vacancyMoves)[status];

const isFinal = (status: LeadStatus) => status === 'hired' || status === 'not-hired';

/** Where a correction may go: every earlier status, and from one ending also to the other. */
export const correctableTo = (status: LeadStatus): readonly LeadStatus[] =>
	leadStatuses.filter(
		(other) =>
			other !== status &&
			(isFinal(other)
				? isFinal(status)
				: leadStatuses.indexOf(other) < leadStatuses.indexOf(status)),
	);

/** Ending without a job says why, so that somebody can learn from it. */
export const moveNeedsReason = (to: LeadStatus): boolean => to === 'not-hired';

/** A lead that still asks for work. */
export const isOpenLead = (status: LeadStatus): boolean => !isFinal(status);
