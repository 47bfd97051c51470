import type { Day } from '../../domain/day.ts';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import type { ProcessOffice } from '../../domain/process/course.ts';
import type { DossierWork } from '../../domain/process/dossier-work.ts';
import { coursesByDossier, stepLines } from '../../domain/process/step-lines.ts';
import type { Role } from '../../domain/role.ts';
import { todayOf } from '../../domain/today.ts';

interface Sources {
	readonly summaries: () => readonly DossierSummary[];
	readonly today: () => Day;
	/** What the work processes of each dossier go by. */
	readonly work: () => ReadonlyMap<string, DossierWork>;
	readonly office: () => ProcessOffice;
	/** Only steps for this role; `null` for all. */
	readonly role: () => Role | null;
	/** Days without contact; 14 when left out. */
	readonly outOfSightAfter?: () => number;
}

/** What must happen now, over all dossiers of this laptop. */
export class TodayState {
	readonly #sources: Sources;
	readonly #steps = $derived.by(() => {
		const { work, office, today } = this.#sources;
		return stepLines(coursesByDossier(work(), office(), today()));
	});
	readonly #mine = $derived.by(() => {
		const role = this.#sources.role();
		return role === null
			? this.#steps
			: this.#steps.filter(({ who }) => who.length === 0 || who.includes(role));
	});
	readonly #lists = $derived.by(() => {
		const { summaries, today, outOfSightAfter } = this.#sources;
		return todayOf(summaries(), this.#mine, today(), outOfSightAfter?.());
	});
	/** Steps that wait for somebody else. */
	readonly others = $derived(this.#steps.length - this.#mine.length);
	readonly overdue = $derived(this.#lists.overdue);
	readonly today = $derived(this.#lists.today);
	readonly thisWeek = $derived(this.#lists.thisWeek);
	readonly anyDay = $derived(this.#lists.anyDay);
	readonly outOfSight = $derived(this.#lists.outOfSight);

	constructor(sources: Sources) {
		this.#sources = sources;
	}
}
