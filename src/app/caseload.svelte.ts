import { DossierSummary } from '../domain/dossier-summary.ts';
import type { SealedChange } from '../storage/log-write.ts';
import {
	entriesIn,
	noPacks,
	Pack,
	type PackEntry,
	type Packs,
	packsOf,
	withEntries,
} from './caseload-packs.ts';
import type { Sealer } from './sealer.ts';
import { SearchIndex } from './search-index.ts';
import { Turns } from './turns.ts';

const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The dossiers of this person as lists and search know them: from packs, without opening any. */
export class Caseload {
	readonly #sealer: Sealer;
	readonly #turns = new Turns();
	#packs: Packs = noPacks;
	#entries: ReadonlyMap<string, PackEntry> = new Map();
	#index: SearchIndex | null = null;
	#dossiers = $state.raw<readonly DossierSummary[]>([]);
	#unreadable = $state(0);

	constructor(sealer: Sealer) {
		this.#sealer = sealer;
	}

	get dossiers(): readonly DossierSummary[] {
		return this.#dossiers;
	}

	get unreadable(): number {
		return this.#unreadable;
	}

	get entries(): ReadonlyMap<string, PackEntry> {
		return this.#entries;
	}

	async load(): Promise<void> {
		const { rows, damaged } = await this.#sealer.all('pack');
		const packs = rows.map(({ id, content }) => [id, Pack.safeParse(content).data] as const);
		const readable = packs.flatMap(([id, pack]) => (pack ? [[id, pack] as const] : []));
		this.#packs = packsOf(new Map(readable));
		this.#entries = entriesIn(this.#packs);
		const summaries = [...this.#entries.values()].map(({ summary }) => summaryIn(summary));
		this.#dossiers = summaries
			.filter((summary) => summary !== null)
			.toSorted((a, b) => byName.compare(a.sortName, b.sortName));
		this.#unreadable = damaged + (packs.length - readable.length);
	}

	/**
	 * Changes entries together with what `write` puts into the same transaction. One at a time: two
	 * dossiers that change at once would else lose each other's entry.
	 */
	change(
		changes: readonly PackEntry[],
		write: (rows: readonly SealedChange[]) => Promise<void>,
	): Promise<void> {
		if (changes.length === 0) return write([]);
		return this.#turns.take(async () => {
			const { packs, changed } = withEntries(this.#packs, changes);
			const rows = [...changed].map(([id, pack]) => this.#sealer.change('pack', id, pack));
			await write(await Promise.all(rows));
			this.#packs = packs;
			this.#show(changes);
		});
	}

	/** An empty text finds all. */
	search(text: string): readonly DossierSummary[] {
		if (text.trim() === '') return this.#dossiers;
		const dossiers = this.#dossiers;
		if (!this.#index) {
			this.#index = new SearchIndex();
			this.#index.replace(dossiers);
		}
		const found = new Map(dossiers.map((summary) => [summary.id, summary]));
		return this.#index.find(text).flatMap((id) => found.get(id) ?? []);
	}

	#show(changes: readonly PackEntry[]): void {
		const entries = new Map(this.#entries);
		let dossiers = this.#dossiers;
		for (const change of changes) {
			const summary = change.gone ? null : summaryIn(change.summary);
			if (change.gone) entries.delete(change.id);
			else entries.set(change.id, change);
			dossiers = withSummary(dossiers, change.id, summary);
			if (summary) this.#index?.replace([summary]);
			else this.#index?.remove(change.id);
		}
		this.#entries = entries;
		this.#dossiers = dossiers;
	}
}

const summaryIn = (content: unknown): DossierSummary | null =>
	DossierSummary.safeParse(content).data ?? null;

/** The list with one summary put in its place by name, or taken out when it is `null`. */
export function withSummary(
	sorted: readonly DossierSummary[],
	id: string,
	summary: DossierSummary | null,
): readonly DossierSummary[] {
	const others = sorted.filter((one) => one.id !== id);
	if (!summary) return others;
	let [low, high] = [0, others.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		const there = others[middle];
		if (there && byName.compare(there.sortName, summary.sortName) <= 0) low = middle + 1;
		else high = middle;
	}
	return others.toSpliced(low, 0, summary);
}
