/**
 * The version of the shape of our documents, in `doc.getMap('dossier')` under `schema`.
 *
 * Every entry of the sealed log names the version it was written under, and a laptop does not apply
 * entries of a version it does not know. Something new beside what is there does not raise the
 * number: older readers keep it, and count a fact or an item that they cannot read. Only another
 * shape of something that is there does, and then this file gets a migration: run after loading, from
 * the version before. It must come to the same result on two laptops that run it at once, so it may
 * set plain keys and not insert.
 */
import type * as Y from 'yjs';
import { lastingEdit } from './origins.ts';

export const documentSchema = 1;

export const dossierRoot = 'dossier';

const metaOf = (doc: Y.Doc) => doc.getMap<unknown>(dossierRoot);

export const writeSchema = (doc: Y.Doc): void => {
	doc.transact(() => metaOf(doc).set('schema', documentSchema), lastingEdit);
};

/** Invented for practice: shown with a banner and removed with one click. */
export const isPractice = (doc: Y.Doc): boolean => metaOf(doc).get('practice') === true;

export const markPractice = (doc: Y.Doc): void => {
	doc.transact(() => metaOf(doc).set('practice', true), lastingEdit);
};
