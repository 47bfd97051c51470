import type { Day } from '../../domain/day.ts';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import { todayOf } from '../../domain/today.ts';

interface Sources {
	readonly summaries: () => readonly DossierSummary[];
	readonly today: () => Day;
	/** Days without contact; 14 when left out. */
	readonly outOfSightAfter?: () => number;
}

/** What must happen now, over all dossiers of this laptop. */
export class TodayState {
	readonly #sources: Sources;
	readonly #lists = $derived.by(() =>
		todayOf(this.#sources.summaries(), this.#sources.today(), this.#sources.outOfSightAfter?.()),
	);
	readonly overdue = $derived(this.#lists.overdue);
	readonly today = $derived(this.#lists.today);
	readonly thisWeek = $derived(this.#lists.thisWeek);
	readonly outOfSight = $derived(this.#lists.outOfSight);

	constructor(sources: Sources) {
		this.#sources = sources;
	}
}
