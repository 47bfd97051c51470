/** Search over the own caseload, in memory only: it is built after unlocking and gone with locking. */
import MiniSearch from 'minisearch';
import type { DossierSummary } from '../domain/dossier-summary.ts';
import { folded, withSuffixes, wordsOf } from './fold-dutch.ts';

const fields = ['name', 'place', 'birthDate'] as const;

export class SearchIndex {
	readonly #index = new MiniSearch<DossierSummary>({
		fields: [...fields],
		extractField: (summary, field) =>
			field === 'birthDate'
				? daysAsTyped(summary.birthDate)
				: String(Reflect.get(summary, field) ?? ''),
		tokenize: (text) => [...wordsOf(text)],
		processTerm: (term) => [...withSuffixes(term)],
		searchOptions: {
			tokenize: (text) => [...wordsOf(text)],
			processTerm: folded,
			prefix: true,
			fuzzy: 0.15,
			combineWith: 'AND',
			boost: { name: 2 },
		},
	});

	replace(summaries: readonly DossierSummary[]): void {
		for (const summary of summaries) {
			if (this.#index.has(summary.id)) this.#index.discard(summary.id);
			this.#index.add(summary);
		}
	}

	remove(id: string): void {
		if (this.#index.has(id)) this.#index.discard(id);
	}

	/** Ids, best first. */
	find(text: string): readonly string[] {
		return this.#index.search(text).map(({ id }) => String(id));
	}
}

/** `1983-04-09` is found as 1983-04-09, as 9-4-1983 and as 09041983. */
function daysAsTyped(day: string | null): string {
	if (day === null) return '';
	const [year = '', month = '', date = ''] = day.split('-');
	return `${day} ${Number(date)}-${Number(month)}-${year} ${date}${month}${year}`;
}
