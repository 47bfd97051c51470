/**
 * Names of the root types of the documents, and watching them.
 *
 * Text lives in roots named by path (`goals/<id>/text`), so there are many roots and watching goes by
 * name. Every root is global to its document: two laptops that make the same one make one.
 */
import * as Y from 'yjs';

/** The name of a root type of a document that is being changed. */
const rootName = (type: Y.AbstractType<Y.YEvent<Y.AbstractType<unknown>>>) =>
	Y.findRootTypeKey(type);

/** Names of the root types that a transaction changed. Nested types do not occur in our documents. */
export const changedRoots = ({ changed }: Y.Transaction): string[] =>
	[...changed.keys()].filter(({ _item }) => _item === null).map(rootName);

/** A root `name` belongs to `root` when it is that root or a text under it. */
export const isUnder = (root: string, name: string): boolean =>
	name === root || name.startsWith(`${root}/`);

/** Calls `listener` after each change under one of `roots`, until the returned function is called. */
export function watchRoots(doc: Y.Doc, roots: readonly string[], listener: () => void): () => void {
	const heard = (transaction: Y.Transaction) => {
		const names = changedRoots(transaction);
		if (names.some((name) => roots.some((root) => isUnder(root, name)))) listener();
	};
	doc.on('afterTransaction', heard);
	return () => doc.off('afterTransaction', heard);
}
