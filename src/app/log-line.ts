import type { Change } from '../domain/change.ts';

/** What one signed entry did: to the content, or to who may read it. */
export type LogChange =
	| Change
	| { readonly kind: 'invitation-made' }
	| { readonly kind: 'invitation-withdrawn' }
	| { readonly kind: 'member-admitted'; readonly name: string };

/** One line of the log. Every text in it comes from inside the dossier. */
export interface LogLine {
	/** Hex of the entry id. */
	readonly id: string;
	/** The author's wall clock, epoch ms: a label only, order comes from the log. */
	readonly at: number;
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
	/** In the professionals' channel, which the client never sees. */
	readonly profOnly: boolean;
	readonly what: readonly LogChange[];
}
