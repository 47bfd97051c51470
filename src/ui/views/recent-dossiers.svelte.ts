import type { DossierSummary } from '../../domain/dossier-summary.ts';

const shown = 5;

/** The dossiers that were opened last in this session, newest first. Forgotten when locking. */
export class RecentDossiers {
	readonly #known: () => readonly DossierSummary[];
	#ids = $state.raw<readonly string[]>([]);
	readonly list: readonly DossierSummary[] = $derived.by(() =>
		this.#ids.flatMap((id) => this.#known().find((dossier) => dossier.id === id) ?? []),
	);

	constructor(current: () => string | null, known: () => readonly DossierSummary[]) {
		this.#known = known;
		// The address decides what is open; remembering it is an effect of going there.
		$effect(() => {
			const id = current();
			if (id !== null) this.#visit(id);
		});
	}

	/** A dossier that is in the list keeps its place, so that the list does not jump under the hand. */
	#visit(id: string): void {
		if (this.#ids.includes(id)) return;
		this.#ids = [id, ...this.#ids].slice(0, shown);
	}
}
