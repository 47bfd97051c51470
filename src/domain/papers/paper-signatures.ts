import type { Course } from '../process/course.ts';
import { ofKind } from '../process/facts-view.ts';
import type { ProcessFact } from '../process/process-fact.ts';
import type { Signing, SigningPlace } from '../process/signing-of.ts';
import { SigningWay } from '../signature.ts';
import { actorWords, type PaperSignature } from './paper.ts';
import type { PaperSources } from './paper-sources.ts';

/** The places under a document in their order: who signed, who signed another version, who signs yet. */
export const signaturesOf = (
	{ row, places }: Signing,
	{ situation }: Course,
	sources: PaperSources,
): readonly PaperSignature[] =>
	places.map((place) => {
		const shown = place.signature ?? place.older;
		const fact = shown
			? ofKind(situation.facts, 'signed').findLast(
					({ by, data }) =>
						by.personId === shown.by &&
						data.document === row.document &&
						data.version === shown.version,
				)
			: undefined;
		return signatureOf(place, fact, sources);
	});

const signatureOf = (
	{ roles, signature, older }: SigningPlace,
	fact: ProcessFact | undefined,
	{ drawingOf }: PaperSources,
): PaperSignature => ({
	as: roles.map((role) => actorWords[role]).join(' of '),
	name: fact?.by.name ?? null,
	on: fact?.on ?? null,
	version: signature?.version ?? older?.version ?? null,
	way: SigningWay.safeParse(fact?.data.way).data ?? null,
	drawing: fact ? drawingOf(fact.id) : null,
	older: signature === null && older !== null,
});

/** A line to sign on, where the source only says in words who signs. */
export const lineToSign = (as: string): PaperSignature => ({
	as,
	name: null,
	on: null,
	version: null,
	way: null,
	drawing: null,
	older: false,
});
