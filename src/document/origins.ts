/**
 * Why a transaction happened. Everything else (an update of another laptop, the shelf) carries the
 * origin of whoever applies it.
 */

/** An edit of the person at this laptop. Undo follows these. */
export const localEdit = Symbol('local edit');

/**
 * An edit of this laptop that Ctrl+Z does not take back: a capture that arrived, the start and the
 * end of a talk, the first content of a dossier. Each has its own way back (the bin, a correction).
 */
export const lastingEdit = Symbol('lasting edit');
