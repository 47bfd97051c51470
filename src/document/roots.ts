/**
 * Names of the root types of the documents, and watching them.
 *
 * Text lives in roots named by path (`goals/<id>/text`), so there are many roots and watching goes by
 * name. Every root is global to its document: two laptops that make the same one make one.
 */
import * as Y from 'yjs';

export interface ChangedRoot {
	readonly root: string;
	/** The keys that changed, for a map. */
	readonly keys: readonly string[];
}

/** The root types that a transaction changed. Nested types do not occur in our documents. */
export const changedRoots = ({ changed }: Y.Transaction): ChangedRoot[] =>
	[...changed]
		.filter(([type]) => type._item === null)
		.map(([type, keys]) => ({
			root: Y.findRootTypeKey(type),
			keys: [...keys].filter((key) => key !== null),
		}));

/** A root `name` belongs to `root` when it is that root or a text under it. */
const isUnder = (root: string, name: string): boolean =>
	name === root || name.startsWith(`${root}/`);

/** Calls `listener` after each change under one of `roots`, until the returned function is called. */
export function watchRoots(doc: Y.Doc, roots: readonly string[], listener: () => void): () => void {
	const heard = (transaction: Y.Transaction) => {
		const changed = changedRoots(transaction);
		if (changed.some(({ root: name }) => roots.some((root) => isUnder(root, name)))) listener();
	};
	doc.on('afterTransaction', heard);
	return () => doc.off('afterTransaction', heard);
}
