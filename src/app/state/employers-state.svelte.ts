import type * as Y from 'yjs';
import { binItem, restoreItem } from '../../document/items.ts';
import {
	addEmployer,
	addVacancy,
	agreementsText,
	changeEmployer,
	changeVacancy,
	employerEventsRoot,
	readEmployers,
	readEvents,
	readVacancies,
	recordEvent,
} from '../../document/office-employers.ts';
import { officeItems } from '../../document/office-items.ts';
import { writeText } from '../../document/texts.ts';
import type { Author } from '../../domain/author.ts';
import type { Employer, EmployerPatch, NewEmployer } from '../../domain/employer.ts';
import {
	type EmployerEvent,
	type EmployerNote,
	standingEvents,
} from '../../domain/employer-event.ts';
import {
	type BankVacancy,
	isOpenVacancy,
	type NewVacancy,
	vacancyFrom,
} from '../../domain/employer-vacancy.ts';
import type { Lead } from '../../domain/lead.ts';
import { followRoots } from './follow-roots.ts';

/** Employers and the vacancy bank of an office. */
export class EmployersState {
	readonly #doc: Y.Doc;
	readonly #author: () => Author;
	readonly #followEmployers: () => void;
	readonly #followBank: () => void;
	readonly #followEvents: () => void;

	/** In order of name. */
	readonly employers: readonly Employer[] = $derived.by(() => {
		this.#followEmployers();
		return readEmployers(this.#doc).employers;
	});
	/** Newest first, closed ones included. */
	readonly vacancies: readonly BankVacancy[] = $derived.by(() => {
		this.#followBank();
		return readVacancies(this.#doc).vacancies;
	});
	/** Oldest first, without what was withdrawn. */
	readonly events: readonly EmployerEvent[] = $derived.by(() => {
		this.#followEvents();
		return standingEvents(readEvents(this.#doc).events);
	});
	readonly #byId = $derived(new Map(this.employers.map((one) => [one.id, one])));

	constructor(doc: Y.Doc, author: () => Author) {
		this.#doc = doc;
		this.#author = author;
		this.#followEmployers = followRoots(doc, officeItems.employer.root);
		this.#followBank = followRoots(doc, officeItems.vacancy.root);
		this.#followEvents = followRoots(doc, employerEventsRoot);
	}

	byId(id: string): Employer | null {
		return this.#byId.get(id) ?? null;
	}

	/** Newest first. */
	eventsOf(employerId: string): readonly EmployerEvent[] {
		return this.events.filter((event) => event.employerId === employerId).toReversed();
	}

	/** Open today: neither closed nor past their last day. */
	get open(): readonly BankVacancy[] {
		const { today } = this.#author();
		return this.vacancies.filter((vacancy) => isOpenVacancy(vacancy, today));
	}

	/** Throws `ZodError` on a field that its schema refuses, as all of the following do. */
	add(employer: NewEmployer): string {
		return addEmployer(this.#doc, employer, this.#author());
	}

	change(id: string, patch: EmployerPatch): void {
		changeEmployer(this.#doc, id, patch);
	}

	writeAgreements(id: string, text: string): void {
		writeText(this.#doc, agreementsText(id), text);
	}

	bin(id: string): void {
		binItem(this.#doc, officeItems.employer, id, this.#author());
	}

	restore(id: string): void {
		restoreItem(this.#doc, officeItems.employer, id);
	}

	record(note: EmployerNote): string {
		return recordEvent(this.#doc, note, this.#author());
	}

	/** Gives the id; that of the vacancy that is there when the same page was captured before. */
	addVacancy(vacancy: NewVacancy): string {
		return addVacancy(this.#doc, vacancy, this.#author());
	}

	/** A vacancy of a client's plan; `null` when it is a chance or has no name. */
	addFrom(lead: Pick<Lead, 'record' | 'referral' | 'bulk'>): string | null {
		const vacancy = vacancyFrom(lead);
		if (!vacancy) return null;
		const known = this.employers.find(({ name }) => isSameName(name, vacancy.employerName));
		return this.addVacancy({ ...vacancy, employerId: known?.id ?? null });
	}

	changeVacancy(id: string, patch: Parameters<typeof changeVacancy>[2]): void {
		changeVacancy(this.#doc, id, patch);
	}

	closeVacancy(id: string, why: NonNullable<BankVacancy['closed']>['why']): void {
		changeVacancy(this.#doc, id, { closed: { on: this.#author().today, why } });
	}

	reopenVacancy(id: string): void {
		changeVacancy(this.#doc, id, { closed: null });
	}
}

const isSameName = (a: string, b: string | null | undefined): boolean =>
	a.trim().toLowerCase() === b?.trim().toLowerCase();
