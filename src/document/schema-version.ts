/**
 * The version of the shape of our documents, in `doc.getMap('dossier')` under `schema`.
 *
 * Every entry of the sealed log names the version it was written under, and a laptop does not apply
 * entries of a version it does not know. So a document never holds what its reader has no schema
 * for, except through an item or fact of a newer kind, which the readers count as unreadable.
 *
 * A migration is a row here: from which version, and what it does. It must come to the same result
 * on two laptops that run it at once, so it sets plain keys and never inserts into a list.
 */
import type * as Y from 'yjs';
import type { DossierDocs } from './dossier-docs.ts';
import { lastingEdit } from './origins.ts';

export const documentSchema = 1;

export const dossierRoot = 'dossier';

interface Migration {
	readonly from: number;
	readonly run: (docs: DossierDocs) => void;
}

const migrations: readonly Migration[] = [];

const metaOf = (doc: Y.Doc) => doc.getMap<unknown>(dossierRoot);

export const writeSchema = (doc: Y.Doc): void => {
	if (metaOf(doc).get('schema') === documentSchema) return;
	doc.transact(() => metaOf(doc).set('schema', documentSchema), lastingEdit);
};

/** The version of a document; an empty one has the version of this app. */
export const schemaOf = (doc: Y.Doc): number => {
	const schema = metaOf(doc).get('schema');
	return typeof schema === 'number' ? schema : documentSchema;
};

/** Brings both documents of a dossier to `documentSchema`. Does nothing to a newer one. */
export function migrate(docs: DossierDocs): void {
	for (const { from, run } of migrations) {
		if (schemaOf(docs.shared) === from) run(docs);
	}
}

/** Invented for practice: shown with a banner and removed with one click. */
export const isPractice = (doc: Y.Doc): boolean => metaOf(doc).get('practice') === true;

export const markPractice = (doc: Y.Doc): void => {
	doc.transact(() => metaOf(doc).set('practice', true), lastingEdit);
};
