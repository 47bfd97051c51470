import type { Day } from '../../domain/day.ts';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import { compareFigures, type FigureChange } from '../../domain/process/compare-figures.ts';
import { type Course, coursesOf, type ProcessOffice } from '../../domain/process/course.ts';
import type { DossierWork } from '../../domain/process/dossier-work.ts';
import {
	type Figure,
	type FigureDossier,
	figuresOf,
	type Period,
} from '../../domain/process/figures-of.ts';
import type { WorkProcess } from '../../domain/process/process.ts';

interface Sources {
	readonly summaries: () => readonly DossierSummary[];
	readonly work: () => ReadonlyMap<string, DossierWork>;
	readonly office: () => ProcessOffice;
	/** Id of the process that is measured; `null`: that of most dossiers. */
	readonly process: () => string | null;
	readonly period: () => Period;
	/** What it is compared with. */
	readonly before: () => Period;
	readonly today: () => Day;
	/** Id of the person at this laptop. */
	readonly me: () => string;
}

interface CourseOf extends Course {
	readonly dossierId: string;
}

/**
 * The figures of one process over the dossiers of this laptop. Invented clients count only while
 * there are no others: then they are practice.
 */
export class FiguresState {
	readonly #sources: Sources;
	readonly #real = $derived.by(() => this.#sources.summaries().filter(({ practice }) => !practice));
	readonly #measured = $derived.by(() =>
		this.#real.length > 0 ? this.#real : this.#sources.summaries(),
	);
	readonly practiceOnly = $derived.by(
		() => this.#real.length === 0 && this.#sources.summaries().length > 0,
	);
	/** Practice dossiers that are not counted. */
	readonly leftOut = $derived.by(() => this.#sources.summaries().length - this.#measured.length);
	readonly names: ReadonlyMap<string, string> = $derived(
		new Map(this.#measured.map(({ id, name }) => [id, name])),
	);
	readonly #courses: readonly CourseOf[] = $derived.by(() => {
		const { work, office, today } = this.#sources;
		return [...work()].flatMap(([dossierId, known]) =>
			this.names.has(dossierId)
				? coursesOf(known, office(), today()).map((course) => ({ ...course, dossierId }))
				: [],
		);
	});
	readonly #byProcess = $derived(Map.groupBy(this.#courses, ({ process }) => process.id));
	/** Those that some dossier has and that have figures, most dossiers first. */
	readonly processes: readonly WorkProcess[] = $derived(
		[...this.#byProcess.values()]
			.toSorted((a, b) => b.length - a.length)
			.flatMap(([course]) => course?.process ?? [])
			.filter(({ figures }) => figures.length > 0),
	);
	readonly process: WorkProcess | null = $derived.by(() => {
		const wanted = this.#sources.process();
		return this.processes.find(({ id }) => id === wanted) ?? this.processes[0] ?? null;
	});
	readonly #chosen = $derived(this.#byProcess.get(this.process?.id ?? '') ?? []);
	readonly #dossiers = $derived(this.#chosen.map(figureDossier));
	readonly #mine = $derived.by(() => {
		const { me } = this.#sources;
		if (this.practiceOnly) return this.#dossiers;
		return this.#chosen.filter((one) => one.startedBy.personId === me()).map(figureDossier);
	});
	/** Dossiers that the figures are counted over. */
	readonly counted = $derived(this.#dossiers.length);
	/** Of those the ones in which this person started the process; of practice all. */
	readonly started = $derived(this.#mine.length);
	readonly figures: readonly Figure[] = $derived.by(() =>
		this.#over(this.#dossiers, this.#sources.period()),
	);
	/** Over the dossiers that this person started: what may be added to those of colleagues. */
	readonly ownFigures: readonly Figure[] = $derived.by(() =>
		this.#over(this.#mine, this.#sources.period()),
	);
	readonly changes: readonly FigureChange[] = $derived.by(() =>
		compareFigures(this.#over(this.#dossiers, this.#sources.before()), this.figures),
	);

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	#over(dossiers: readonly FigureDossier[], period: Period): readonly Figure[] {
		return this.process ? figuresOf(this.process, dossiers, this.#sources.office(), period) : [];
	}
}

const figureDossier = ({ dossierId, situation }: CourseOf): FigureDossier => ({
	id: dossierId,
	facts: [...situation.facts.values()].flat(),
	client: situation.client,
});
