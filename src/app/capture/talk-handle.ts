/**
 * The conversation handle: which client a capture belongs to, without saying so to anybody else.
 *
 * The extension knows a random id, a neutral label and an end. Which dossier it meant is known here
 * only, in a sealed row that outlives the session: a capture that was clicked during the talk may
 * arrive days later. The handle counts at the click, not at the delivery.
 */
import type { Handle } from '../../protocol/bridge-messages.ts';
import type { InboxReason, StoredTalk } from './stored-rows.ts';

/** A handle lasts 90 minutes at most (capture design: wrong-client guard). */
export const longestTalkMs = 90 * 60 * 1000;
const keptTalks = 60;

export interface Talk {
	readonly handle: string;
	readonly dossierId: string;
	readonly label: string;
	readonly startedAt: number;
	readonly expiresAt: number;
}

/** Where a capture goes by its handle. `reviewed`: the adviser put it in the plan. */
export function destinationOf(
	talks: readonly StoredTalk[],
	capture: {
		readonly handle: string | null;
		readonly capturedAt: number;
		readonly reviewed: boolean;
	},
): { readonly dossierId: string } | { readonly why: InboxReason } {
	if (!capture.reviewed) return { why: 'concept' };
	if (capture.handle === null) return { why: 'no-talk' };
	const talk = talks.find(({ handle }) => handle === capture.handle);
	if (!talk) return { why: 'unknown-talk' };
	return capture.capturedAt > talk.endsAt ? { why: 'talk-over' } : { dossierId: talk.dossierId };
}

/** Newest first; the oldest fall out. A talk that runs ends when the next one begins. */
export const withTalk = (talks: readonly StoredTalk[], next: StoredTalk): StoredTalk[] =>
	[next, ...endedAt(talks, next.startedAt)].slice(0, keptTalks);

/** Every talk that still ran ends at `now`. */
export const endedAt = (talks: readonly StoredTalk[], now: number): StoredTalk[] =>
	talks.map((talk) => (talk.endsAt > now ? { ...talk, endsAt: now } : talk));

export const talkOf = ({ handle, dossierId, label, startedAt, endsAt }: StoredTalk): Talk => ({
	handle,
	dossierId,
	label,
	startedAt,
	expiresAt: endsAt,
});

/** What the extension may know of a talk. */
export const handleOf = ({ handle, label, expiresAt }: Talk): Handle => ({
	id: handle,
	label,
	expires: expiresAt,
});
