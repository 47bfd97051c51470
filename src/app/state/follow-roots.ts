import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { watchRoots } from '../../document/roots.ts';

/** A function that makes the derived value that calls it follow changes under `roots` of `doc`. */
export const followRoots = (doc: Y.Doc, ...roots: string[]): (() => void) =>
	createSubscriber((update) => watchRoots(doc, roots, update));
