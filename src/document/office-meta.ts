/**
 * The shared document of an office (Werkplein).
 *
 * An office is kept, sealed and shared as a dossier is: two channels with their own members. It has
 * no client, so no list of clients knows it. Its marker is `doc.getMap('dossier')` key `office`.
 */
import type * as Y from 'yjs';
import type { DossierDocs } from './dossier-docs.ts';
import { lastingEdit } from './origins.ts';
import { dossierRoot, writeSchema } from './schema-version.ts';

export const isOffice = (doc: Y.Doc): boolean =>
	doc.getMap<unknown>(dossierRoot).get('office') === true;

/** The first content of a new office. */
export function createOffice({ shared, prof }: DossierDocs): void {
	writeSchema(prof);
	shared.transact(() => {
		writeSchema(shared);
		shared.getMap<unknown>(dossierRoot).set('office', true);
	}, lastingEdit);
}
