import { Text, type Transaction, UndoManager } from 'yjs';
import type { DossierDocs } from '../document/dossier-docs.ts';
import { localEdit } from '../document/origins.ts';
import { type Part, parts } from './dossier-channels.ts';

/**
 * Undo over two documents as if they were one: a manager for each, and the order in which their
 * steps were made. A new edit ends redoing in both.
 */
export class UndoOrder {
	readonly #managers: Readonly<Record<Part, UndoManager>>;
	readonly #changed: () => void;
	#done: readonly Part[] = [];
	#undone: readonly Part[] = [];
	#busy = false;
	#typedIn: Text | null = null;

	constructor(docs: DossierDocs, changed: () => void) {
		const managerOf = (part: Part) => {
			// Before the manager's own listener, so that it opens a new step in time.
			docs[part].on('afterTransaction', (edit: Transaction) => this.#separate(part, edit));
			return new UndoManager(docs[part], { trackedOrigins: new Set([localEdit]) });
		};
		this.#managers = { shared: managerOf('shared'), prof: managerOf('prof') };
		this.#changed = changed;
		for (const part of parts) {
			this.#managers[part].on('stack-item-added', () => this.#edited(part));
		}
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	undo(): void {
		const part = this.#done.at(-1);
		if (!part) return;
		this.#quietly(() => this.#managers[part].undo());
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, part];
		this.#changed();
	}

	redo(): void {
		const part = this.#undone.at(-1);
		if (!part) return;
		this.#quietly(() => this.#managers[part].redo());
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, part];
		this.#changed();
	}

	destroy(): void {
		for (const part of parts) this.#managers[part].destroy();
	}

	/** A click is a step of its own, however fast the next one comes; typing in one field is one. */
	#separate(part: Part, edit: Transaction): void {
		if (edit.origin !== localEdit) return;
		const text = textOf(edit);
		if (text === null || text !== this.#typedIn) this.#managers[part].stopCapturing();
		this.#typedIn = text;
	}

	#edited(part: Part): void {
		if (this.#busy) return;
		this.#done = [...this.#done, part];
		this.#undone = [];
		for (const other of parts) if (other !== part) this.#managers[other].clear(false, true);
		this.#changed();
	}

	#quietly(step: () => void): void {
		this.#busy = true;
		step();
		this.#busy = false;
	}
}

/** The one text that an edit changed, or `null` when it changed anything else. */
function textOf({ changed }: Transaction): Text | null {
	const [type, ...others] = changed.keys();
	return type instanceof Text && others.length === 0 ? type : null;
}
