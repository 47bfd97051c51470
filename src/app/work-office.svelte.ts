import { type OfficeInForce, officeInForce } from '../domain/office-in-force.ts';
import type { ProcessOffice } from '../domain/process/course.ts';
import type { OfficeSettings } from '../domain/process/office-settings.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import { type Office, officeOf } from '../domain/process/situation.ts';
import { translated, type Words } from '../domain/process/translated.ts';
import { processes } from '../domain/processes/all.ts';
import { StorageFailed } from '../storage/storage-failed.ts';
import type { OfficeDesk } from './office-desk.ts';
import { OfficeRoom } from './office-room.svelte.ts';
import { type StorageProblem, storageProblemOf } from './sync-status.ts';
import { Turns } from './turns.ts';

/** One of several offices, by the names of the people in it. */
export interface OfficeChoice {
	readonly id: string;
	readonly people: readonly string[];
}

/**
 * The office that this laptop works for: its processes, settings and calendar. While nobody has
 * changed anything there is no document, and everything has its default; it is made at first use.
 */
export class WorkOffice implements ProcessOffice {
	readonly #desk: OfficeDesk | null;
	readonly #turns = new Turns();
	readonly #defaults = officeOf();
	readonly #noChanges = officeInForce([]);
	#here = $state.raw<OfficeRoom | null>(null);
	#choices = $state.raw<readonly OfficeChoice[]>([]);
	#damaged = $state(false);
	#problem = $state<StorageProblem | null>(null);
	#words = $state.raw<Words | null>(null);
	readonly #processes = $derived.by(() => this.#spoken(this.#here?.processes ?? processes));
	readonly #earlier = $derived.by(() => this.#spoken(this.#here?.earlier ?? []));

	/** Without a desk it stays with the defaults. */
	constructor(desk: OfficeDesk | null = null) {
		this.#desk = desk;
	}

	/** The open document; `null` while there is none. */
	get here(): OfficeRoom | null {
		return this.#here;
	}

	/** Every process that a dossier may run, in its latest version and in the words of the screen. */
	get processes(): readonly WorkProcess[] {
		return this.#processes;
	}

	/** Earlier versions of the office's own processes, for dossiers that were started in them. */
	get earlier(): readonly WorkProcess[] {
		return this.#earlier;
	}

	/** Words of the screen's language for the rows; `null` for those of the source. */
	speak(words: Words | null): void {
		this.#words = words;
	}

	/** A process in the words of its source, as official papers have them. */
	inSource({ id, version }: WorkProcess): WorkProcess {
		const all = [...(this.#here?.processes ?? processes), ...(this.#here?.earlier ?? [])];
		const source = all.find((one) => one.id === id && one.version === version);
		if (!source) throw new RangeError('not a process of this office');
		return source;
	}

	/** What the office offers to start. */
	get offered(): readonly WorkProcess[] {
		const { leftOut } = this.inForce.profile;
		return this.processes.filter(({ id }) => !leftOut.includes(id));
	}

	/** The process that a new client starts in; `null` when the office has not chosen one. */
	get standard(): WorkProcess | null {
		const { defaultProcess } = this.inForce.profile;
		return this.offered.find(({ id }) => id === defaultProcess) ?? null;
	}

	get inForce(): OfficeInForce {
		return this.#here?.inForce ?? this.#noChanges;
	}

	get settings(): OfficeSettings {
		return (this.#here ?? this.#defaults).settings;
	}

	get calendar(): Office['calendar'] {
		return (this.#here ?? this.#defaults).calendar;
	}

	/** More than one when a colleague's office was joined after an own one was begun. */
	get choices(): readonly OfficeChoice[] {
		return this.#choices;
	}

	/** The rows of the office on this laptop cannot be read: the defaults count. */
	get damaged(): boolean {
		return this.#damaged;
	}

	/** Opens the office that was chosen, else the first one there is. */
	load(): Promise<void> {
		return this.#turns.take(async () => {
			const desk = this.#desk;
			const id = desk && ((await desk.chosen()) ?? desk.offices().at(0));
			if (!desk || !id) return;
			try {
				await this.#enter(desk, id);
			} catch {
				this.#damaged = true;
			}
			await this.#count(desk);
		});
	}

	/** The office to write in; it is made when there is none. Throws `StorageFailed`. */
	begin(): Promise<OfficeRoom> {
		return this.#turns.take(async () => {
			if (this.#here) return this.#here;
			const desk = this.#desk;
			if (!desk) throw new Error('there is no vault to keep an office in');
			const id = await desk.create();
			await desk.choose(id);
			return this.#enter(desk, id);
		});
	}

	/** Why the last change is not on the disk; `null` when it is. */
	get problem(): StorageProblem | null {
		const there = this.#here?.problem ?? null;
		return there === 'relay-refused' ? this.#problem : (there ?? this.#problem);
	}

	/**
	 * Changes something in the office, which is made when there is none. Answers whether it is on the
	 * disk; if not, `problem` says why, and what reached the document is tried again.
	 */
	async edit(change: (office: OfficeRoom) => void): Promise<boolean> {
		try {
			const office = await this.begin();
			change(office);
			await office.flush();
			this.#problem = null;
		} catch (error) {
			if (!(error instanceof StorageFailed)) throw error;
			this.#problem = storageProblemOf(error.failure);
		}
		return this.#problem === null;
	}

	/** Works for another office from here on, such as one that was just joined. */
	choose(id: string): Promise<void> {
		return this.#turns.take(async () => {
			const desk = this.#desk;
			if (!desk || this.#here?.id === id) return;
			await desk.choose(id);
			await this.#leave(desk);
			await this.#enter(desk, id);
			await this.#count(desk);
		});
	}

	#spoken(all: readonly WorkProcess[]): readonly WorkProcess[] {
		const words = this.#words;
		return words ? all.map((process) => translated(process, words)) : all;
	}

	async #enter(desk: OfficeDesk, id: string): Promise<OfficeRoom> {
		const here = new OfficeRoom(await desk.open(id));
		this.#here = here;
		this.#damaged = false;
		return here;
	}

	async #leave(desk: OfficeDesk): Promise<void> {
		const before = this.#here;
		if (!before) return;
		before.leave();
		this.#here = null;
		await desk.close(before.id);
	}

	async #count(desk: OfficeDesk): Promise<void> {
		this.#choices = await Promise.all(
			desk.offices().map(async (id) => ({ id, people: await desk.peopleOf(id) })),
		);
	}
}
