import type { DossierSummary } from '../domain/dossier-summary.ts';
import type { SealedChange } from '../storage/log-write.ts';
import {
	entriesIn,
	noPacks,
	type PackEntry,
	type Packs,
	packsOf,
	readPack,
	withEntries,
	writePack,
} from './caseload-packs.ts';
import { folded } from './fold-dutch.ts';
import type { ReadAhead } from './read-ahead.ts';
import type { Sealer } from './sealer.ts';
import { SearchIndex } from './search-index.ts';
import { Turns } from './turns.ts';

/** The dossiers of this person as lists and search know them: from packs, without opening any. */
export class Caseload {
	readonly #sealer: Sealer;
	readonly #turns = new Turns();
	#packs: Packs = noPacks;
	#entries: ReadonlyMap<string, PackEntry> = new Map();
	#index: SearchIndex | null = null;
	#dossiers = $state.raw<readonly DossierSummary[]>([]);
	#offices = $state.raw<readonly string[]>([]);
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

	/** Ids of the offices that this person works in. */
	get offices(): readonly string[] {
		return this.#offices;
	}

	async load(ahead?: ReadAhead): Promise<void> {
		const { rows, damaged } = await this.#sealer.all('pack', ahead?.pack);
		const packs = rows.map(({ id, content }) => ({ id, ...readPack(content) }));
		this.#packs = packsOf(new Map(packs.map(({ id, pack }) => [id, pack])));
		this.#entries = entriesIn(this.#packs);
		this.#dossiers = byName([...this.#entries.values()].flatMap(({ summary }) => summary ?? []));
		this.#offices = officesIn(this.#entries);
		this.#unreadable = packs.reduce((sum, { unreadable }) => sum + unreadable, damaged);
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
			const rows = [...changed].map(([id, pack]) =>
				this.#sealer.change('pack', id, writePack(pack)),
			);
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
			const summary = change.gone ? null : change.summary;
			if (change.gone) entries.delete(change.id);
			else entries.set(change.id, change);
			dossiers = withSummary(dossiers, change.id, summary);
			if (summary) this.#index?.replace([summary]);
			else this.#index?.remove(change.id);
		}
		this.#entries = entries;
		this.#dossiers = dossiers;
		this.#offices = officesIn(entries);
	}
}

const officesIn = (entries: ReadonlyMap<string, PackEntry>): readonly string[] =>
	[...entries.values()].flatMap(({ id, office }) => (office ? [id] : []));

/** Without case and diacritics. A collator would take ten times as long for ten thousand names. */
const keyOf = ({ sortName }: DossierSummary): string => folded(sortName);

function byName(summaries: readonly DossierSummary[]): readonly DossierSummary[] {
	const keyed = summaries.map((summary) => ({ summary, key: keyOf(summary) }));
	return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ summary }) => summary);
}

/** The list with one summary put in its place by name, or taken out when it is `null`. */
function withSummary(
	sorted: readonly DossierSummary[],
	id: string,
	summary: DossierSummary | null,
): readonly DossierSummary[] {
	const others = sorted.filter((one) => one.id !== id);
	if (!summary) return others;
	let [low, high] = [0, others.length];
	const key = keyOf(summary);
	while (low < high) {
		const middle = (low + high) >>> 1;
		const there = others[middle];
		if (there && keyOf(there) <= key) low = middle + 1;
		else high = middle;
	}
	return others.toSpliced(low, 0, summary);
}
