/**
 * Who signs a document, in which order, and on which version.
 *
 * A signature is a `signed` fact with the version that was on the table. It counts for that version
 * only: whoever signed an older one is asked again. A person fills one place.
 */
import type { Day } from '../day.ts';
import { holds, matchingFacts } from './condition-holds.ts';
import type { DocumentRow } from './document-row.ts';
import { ofKind } from './facts-view.ts';
import type { WorkProcess } from './process.ts';
import type { Actor, ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';

interface Signature {
	readonly by: string;
	readonly role: Actor;
	readonly on: Day;
	readonly version: string;
	/** The way is evidence only: drawn, typed and paper count the same. */
	readonly way: string | null;
}

export interface SigningPlace {
	readonly step: number;
	readonly roles: readonly Actor[];
	/** `now`: may sign; `waiting`: others first. */
	readonly state: 'signed' | 'now' | 'waiting';
	readonly signature: Signature | null;
	/** The last signature here on an older version: shown, and asked again. */
	readonly older: Signature | null;
}

export interface Signing {
	readonly row: DocumentRow;
	/** `null` while nothing has been written: nobody can sign. */
	readonly version: string | null;
	readonly places: readonly SigningPlace[];
	readonly complete: boolean;
}

/** The row of a document for this client; `null` when the client does not have it. */
export const documentFor = (
	process: WorkProcess,
	situation: Situation,
	document: string,
): DocumentRow | null =>
	process.documents.find(
		(row) =>
			row.document === document && (row.when === undefined || holds(row.when, process, situation)),
	) ?? null;

/** What the document has to contain for this client, in order. */
export const contentsFor = (
	process: WorkProcess,
	situation: Situation,
	{ contents }: DocumentRow,
): DocumentRow['contents'] =>
	contents.filter(({ when }) => when === undefined || holds(when, process, situation));

/** `null` when the client does not have the document, or nobody signs it. */
export function signingOf(
	process: WorkProcess,
	situation: Situation,
	document: string,
): Signing | null {
	const row = documentFor(process, situation, document);
	if (row === null || row.signatures.length === 0) return null;
	const version = versionOf(row, process, situation);
	const signatures = ofKind(situation.facts, 'signed')
		.filter(({ data }) => data.document === document)
		.flatMap(signatureIn);
	const taken = new Set<string>();
	let stepsBefore = version !== null;
	const places = row.signatures.flatMap((step, number) => {
		const filled = step
			.filter(({ when }) => when === undefined || holds(when, process, situation))
			.map(({ roles }) => {
				const may = rolesHere(roles, process, situation);
				const here = signatures.filter(({ role, by }) => may.includes(role) && !taken.has(by));
				const signature = here.find((one) => one.version === version) ?? null;
				if (signature) taken.add(signature.by);
				const older = here.filter((one) => one.version !== version).at(-1) ?? null;
				return { step: number + 1, roles: may, signature, older };
			});
		const open = stepsBefore ? ('now' as const) : ('waiting' as const);
		stepsBefore &&= filled.every(({ signature }) => signature !== null);
		return filled.map(
			(place): SigningPlace => ({ ...place, state: place.signature ? 'signed' : open }),
		);
	});
	return { row, version, places, complete: stepsBefore };
}

function versionOf(row: DocumentRow, process: WorkProcess, situation: Situation): string | null {
	const last = row.versions && matchingFacts(row.versions, process, situation).at(-1);
	return typeof last?.data.version === 'string' ? last.data.version : null;
}

function signatureIn({ by, role, on, data }: ProcessFact): Signature[] {
	if (role === undefined || typeof data.version !== 'string') return [];
	const way = typeof data.way === 'string' ? data.way : null;
	return [{ by: by.personId, role, on, version: data.version, way }];
}

type Roles = DocumentRow['signatures'][number][number]['roles'];

/** Those whose condition holds; before the kind of client is known, any of them. */
function rolesHere(roles: Roles, process: WorkProcess, situation: Situation): readonly Actor[] {
	const fitting = roles.filter(({ when }) => when === undefined || holds(when, process, situation));
	return (fitting.length > 0 ? fitting : roles).map(({ role }) => role);
}
