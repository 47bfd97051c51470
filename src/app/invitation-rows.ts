/**
 * What a laptop remembers of invitations, as sealed rows of the table `setting`.
 *
 *   invitation/ID   made here: the code, until somebody came in by it or it ran out
 *   accepted/ID     taken up here: until the person dismisses it
 *
 * ID is the hex id of the invitation in the shared channel.
 */
import { z } from 'zod';

export const MadeInvitation = z.object({
	id: z.string(),
	dossierId: z.string(),
	/** 26 characters without hyphens. It is the secret. */
	code: z.string(),
	expires: z.number(),
	/** `preparing`: one of the two channels does not know of it yet. */
	state: z.enum(['preparing', 'open', 'used']),
	/** Device that was let into the shared channel; the professionals' channel follows. */
	admitted: z.string().nullable(),
});
export type MadeInvitation = z.infer<typeof MadeInvitation>;

export const TakenInvitation = z.object({
	id: z.string(),
	code: z.string(),
	at: z.number(),
	expires: z.number(),
	/** Hex of the two channels, as the relay named them; the admission proves them. */
	shared: z.string(),
	prof: z.string(),
	state: z.enum(['sending', 'waiting', 'joined', 'refused']),
});
export type TakenInvitation = z.infer<typeof TakenInvitation>;

export const madeRow = (id: string): string => `invitation/${id}`;
export const takenRow = (id: string): string => `accepted/${id}`;

/** Two weeks: a letter takes days, a forgotten invitation must not stay open. */
export const invitationLastsMs = 14 * 24 * 60 * 60 * 1000;

export const invitationLink = (origin: string, code: string): string =>
	`${origin}/#/uitnodiging/${code}`;

/** The code in what somebody pasted: the code itself, or a link that ends with it. */
export const codeIn = (codeOrLink: string): string =>
	codeOrLink
		.trim()
		.replace(/[?&].*$/, '')
		.split('/')
		.at(-1) ?? '';
