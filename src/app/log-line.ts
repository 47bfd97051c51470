/** One line of "Logboek": what one signed entry did. Every text in it comes from inside the dossier. */
export type LogChange =
	| { readonly kind: 'dossier-started' }
	| { readonly kind: 'invitation-made' }
	| { readonly kind: 'member-admitted'; readonly name: string }
	| { readonly kind: 'unreadable' }
	| {
			readonly kind: 'added' | 'changed' | 'removed';
			readonly part: DossierPart;
			/** A title or name that helps to recognise it, when there is one. */
			readonly title: string | null;
	  };

/** The places of the documents that the log tells apart. `other`: a place this version has no word for. */
export type DossierPart = string;

export interface LogLine {
	/** Hex of the entry id. */
	readonly id: string;
	/** The author's wall clock, epoch ms: a label only, order comes from the log. */
	readonly at: number;
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
	/** The professionals' channel, which the client never sees. */
	readonly profOnly: boolean;
	readonly what: readonly LogChange[];
}
