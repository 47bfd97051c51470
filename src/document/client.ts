/**
 * The client in the shared document.
 *
 * Shape: `doc.getMap('client')`, one key per field of `Client`; an absent key is a field not filled
 * in. The free note is the text `client/note`.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import { Client, clientFields, type NewClient } from '../domain/client.ts';
import type { Day } from '../domain/day.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { recordFact } from './facts.ts';
import { lastingEdit, localEdit } from './origins.ts';
import { writeSchema } from './schema-version.ts';

export const clientRoot = 'client';
export const clientNote = 'client/note';

const clientOf = (doc: Y.Doc) => doc.getMap<unknown>(clientRoot);

/** The first content of a new dossier: the client, and the fact that he reported (datum melding). */
export function createClient(
	{ shared, prof }: DossierDocs,
	newClient: NewClient,
	author: Author,
	reportedOn: Day = author.today,
): void {
	const client = Client.parse(newClient);
	writeSchema(prof);
	shared.transact(() => {
		writeSchema(shared);
		for (const field of clientFields) {
			if (client[field] !== null) clientOf(shared).set(field, client[field]);
		}
		recordFact(shared, { kind: 'reported', data: {}, on: reportedOn }, author, lastingEdit);
	}, lastingEdit);
}

/** Sets those fields that differ. Throws `ZodError` on a value that the schema refuses. */
export function changeClient(doc: Y.Doc, patch: Partial<Client>): void {
	const map = clientOf(doc);
	const changes = Object.entries(Client.partial().parse(patch)).filter(
		([field, value]) =>
			field in patch && JSON.stringify(map.get(field) ?? null) !== JSON.stringify(value ?? null),
	);
	if (changes.length === 0) return;
	doc.transact(() => {
		for (const [field, value] of changes) map.set(field, value ?? null);
	}, localEdit);
}

/** `null` before anybody has filled one in. A field that cannot be read counts as not filled in. */
export function readClient(doc: Y.Doc): { client: Client | null; unreadable: number } {
	const stored = clientOf(doc).toJSON();
	const whole = Client.safeParse(stored);
	if (whole.success) return { client: whole.data, unreadable: 0 };
	const readable = clientFields.filter(
		(field) => field in stored && Client.shape[field].safeParse(stored[field]).success,
	);
	const unreadable = clientFields.filter((field) => field in stored).length - readable.length;
	const parts = Object.fromEntries(readable.map((field) => [field, stored[field]]));
	return { client: Client.safeParse(parts).data ?? null, unreadable };
}
