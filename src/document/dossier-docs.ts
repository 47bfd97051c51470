import type * as Y from 'yjs';

/** The documents of one dossier. What the client may see is decided by where it is written. */
export interface DossierDocs {
	/** For the client and the professionals. */
	readonly shared: Y.Doc;
	/** For professionals only. */
	readonly prof: Y.Doc;
}
