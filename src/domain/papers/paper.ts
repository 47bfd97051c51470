/**
 * A document made from a dossier (register 6.5): what is printed and signed.
 *
 * A document is Dutch, whatever language the screen has: it is what the source calls the form, and
 * what the partners exchange. What the dossier does not know stands there as not filled in; nothing
 * is invented, and nothing of a document is kept: the same facts give the same document.
 */
import type { Day } from '../day.ts';
import type { Actor } from '../process/process-fact.ts';
import type { SigningWay } from '../signature.ts';

export interface PaperField {
	readonly label: string;
	/** `null`: not filled in yet. */
	readonly value: string | null;
}

/** Part of a section. An empty list or table and a text that is `null` are not filled in yet. */
export type PaperBlock =
	| { readonly kind: 'text'; readonly text: string | null }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'fields'; readonly fields: readonly PaperField[] }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  };

export interface PaperSection {
	readonly heading: string;
	readonly blocks: readonly PaperBlock[];
}

/** A place under the document: signed, or a line to sign on. */
export interface PaperSignature {
	/** Who may sign here, in words. */
	readonly as: string;
	readonly name: string | null;
	readonly on: Day | null;
	/** Under which version; `null` when the document has none. */
	readonly version: string | null;
	readonly way: SigningWay | null;
	/** SVG path of a drawn signature. */
	readonly drawing: string | null;
	/** Signed, but under another version than the one that is printed. */
	readonly older: boolean;
}

/**
 * `empty`: nothing of it is known yet; `unfinished`: a part is missing; `ready`: complete, and to be
 * signed where it is signed; `older`: somebody signed another version.
 */
export type PaperState = 'empty' | 'unfinished' | 'ready' | 'signed' | 'older';

export interface Paper {
	/** `<process>.<document>`: for addresses. */
	readonly id: string;
	/** In the register of documents, 1 to 36; `null` for one of an office’s own process. */
	readonly register: number | null;
	readonly title: string;
	/** As printed on the form. */
	readonly formNumber: string | null;
	/** Name of the work process. */
	readonly process: string;
	/** Rules that ask for it. */
	readonly rules: readonly string[];
	/** Explains the document to the client in plain Dutch; `null` for one between professionals. */
	readonly forClient: string | null;
	readonly head: readonly PaperField[];
	readonly sections: readonly PaperSection[];
	readonly signatures: readonly PaperSignature[];
	/** The version that is printed; `null` when it has none. */
	readonly version: string | null;
	readonly state: PaperState;
}

/** Whether something in a block is known. */
export function isFilled(block: PaperBlock): boolean {
	if (block.kind === 'text') return block.text !== null;
	if (block.kind === 'list') return block.items.length > 0;
	if (block.kind === 'table') return block.rows.length > 0;
	return block.fields.some(({ value }) => value !== null);
}

/** What an actor is called on paper. */
export const actorWords: Readonly<Record<Actor, string>> = {
	adviser: 'Adviseur werk en inkomen',
	'case-manager': 'Casemanager of klantmanager',
	'reintegration-coach': 'Re-integratiecoach',
	'job-coach': 'Jobcoach',
	'account-manager': 'Accountmanager',
	matchmaker: 'Matchmaker',
	'service-desk': 'Medewerker werk en inkomen',
	'labour-expert': 'Arbeidsdeskundige',
	other: 'Andere betrokkene',
	client: 'Klant',
	employer: 'Werkgever',
};
