import { UndoManager } from 'yjs';
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

	constructor(docs: DossierDocs, changed: () => void) {
		const managerOf = (part: Part) =>
			new UndoManager(docs[part], { trackedOrigins: new Set([localEdit]) });
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
