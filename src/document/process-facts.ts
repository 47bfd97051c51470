/**
 * Facts of the work processes in a dossier.
 *
 * Shape: `doc.getArray('process-facts')` of plain objects, append-only, in both documents: the kind
 * says in which. A fact is never edited; a mistake is corrected by a fact that names it.
 */
import type * as Y from 'yjs';
import { type Author, type Person, personOf } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import { KeptFact } from '../domain/process/kept-fact.ts';
import type { Actor, ProcessFact } from '../domain/process/process-fact.ts';
import { maxTextLength } from '../domain/text-limit.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { turnOf, withoutRepeats } from './event-facts.ts';
import { localEdit } from './origins.ts';
import { remembered } from './remembered.ts';

export const processFactsRoot = 'process-facts';

const factsOf = (doc: Y.Doc) => doc.getArray<unknown>(processFactsRoot);
/** The fact that an entry holds; `null` when this version cannot read it. */
export const processFactFrom = remembered((entry) => KeptFact.safeParse(entry).data ?? null);

/** What a writer says of a fact. */
export interface ProcessNote {
	readonly kind: string;
	readonly data?: ProcessFact['data'] | undefined;
	/** The day it happened; today when left out. */
	readonly on?: Day | undefined;
	readonly reason?: string | undefined;
	/** The id of the fact that this one takes the place of. */
	readonly corrects?: string | undefined;
	/** In which capacity; that of the author when left out. */
	readonly role?: Actor | undefined;
	/** Who acted, when it was not the author: the client who signs on the adviser's laptop. */
	readonly by?: Person | undefined;
	/** What it came of, when another laptop may record the same by itself; see `event-facts.ts`. */
	readonly event?: string | undefined;
}

/**
 * Adds a fact and gives its id; what came of an event is not added again while it stands. Throws
 * `ZodError` on a day that does not exist.
 */
export function recordProcessFact(
	doc: Y.Doc,
	process: { readonly id: string; readonly version: string },
	note: ProcessNote,
	author: Author,
	origin: symbol = localEdit,
): string {
	const reason = note.reason?.trim().slice(0, maxTextLength);
	const turn = turnIn(doc, process.id, note, author);
	if (turn.kind === 'known') return turn.id;
	const fact = KeptFact.parse({
		id: turn.id,
		process: process.id,
		ruleVersion: process.version,
		kind: note.kind,
		data: note.data ?? {},
		on: note.on ?? author.today,
		recordedAt: author.now,
		by: note.by ?? personOf(author),
		role: note.role ?? author.role,
		...(reason ? { reasons: [reason] } : {}),
		...(turn.corrects ? { corrects: turn.corrects } : {}),
	});
	doc.transact(() => factsOf(doc).push([fact]), origin);
	return fact.id;
}

function turnIn(
	doc: Y.Doc,
	process: string,
	{ event, kind, corrects, data = {}, on }: ProcessNote,
	author: Author,
) {
	if (event === undefined) return { kind: 'new', id: author.newId(), corrects } as const;
	return turnOf({ event, process, kind, data, on: on ?? author.today }, withoutRepeats(read(doc)));
}

const read = (doc: Y.Doc): readonly KeptFact[] =>
	factsOf(doc)
		.toArray()
		.flatMap((entry) => processFactFrom(entry) ?? []);

/** Of both documents, each in its own order. `unreadable` counts facts that this version cannot read. */
export function readProcessFacts({ shared, prof }: DossierDocs): {
	facts: readonly KeptFact[];
	unreadable: number;
} {
	const entries = [...factsOf(shared).toArray(), ...factsOf(prof).toArray()];
	const facts = entries.flatMap((entry) => processFactFrom(entry) ?? []);
	return { facts: withoutRepeats(facts), unreadable: entries.length - facts.length };
}
