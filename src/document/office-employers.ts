/**
 * Employers of an office: items in `employers` with the agreements as text in
 * `employers/<id>/agreements`, vacancies in `bank`, and what happened in the append-only array
 * `employer-events`.
 */
import type * as Y from 'yjs';
import { type Author, personOf } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import { type Employer, type EmployerPatch, NewEmployer } from '../domain/employer.ts';
import { EmployerEvent, type EmployerNote } from '../domain/employer-event.ts';
import { type BankVacancy, NewVacancy } from '../domain/employer-vacancy.ts';
import { addedNow, changeItem, insertItem, readItems } from './items.ts';
import { officeItems } from './office-items.ts';
import { localEdit } from './origins.ts';
import { remembered } from './remembered.ts';
import { readText } from './texts.ts';

export const employerEventsRoot = 'employer-events';
export const agreementsText = (id: string): string => `employers/${id}/agreements`;

/** Throws `ZodError` on a field that its schema refuses. */
export function addEmployer(doc: Y.Doc, employer: NewEmployer, author: Author): string {
	const id = author.newId();
	const fields = { ...addedNow(author), ...NewEmployer.parse(employer) };
	insertItem(doc, officeItems.employer, id, fields);
	return id;
}

/** Throws `ZodError` on a field that its schema refuses. */
export const changeEmployer = (doc: Y.Doc, id: string, patch: EmployerPatch): void =>
	changeItem(doc, officeItems.employer, id, patch);

/** In order of name. */
export function readEmployers(doc: Y.Doc) {
	const { kept, binned, unreadable } = readItems(doc, officeItems.employer);
	const employers = kept
		.map(
			({ id, fields }): Employer => ({
				id,
				...fields,
				agreements: readText(doc, agreementsText(id)),
			}),
		)
		.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
	return { employers, binned, unreadable };
}

/**
 * Adds a vacancy and gives its id; that of the one that is there when it was captured before. Throws
 * `ZodError` on a field that its schema refuses.
 */
export function addVacancy(doc: Y.Doc, vacancy: NewVacancy, author: Author): string {
	const { natural, ...details } = NewVacancy.parse(vacancy);
	// Two laptops that capture one page while apart make one item.
	const id = natural ?? author.newId();
	insertItem(doc, officeItems.vacancy, id, { ...addedNow(author), ...details, natural });
	return id;
}

export const changeVacancy = (
	doc: Y.Doc,
	id: string,
	patch: Partial<Omit<NewVacancy, 'natural'>> & Partial<Pick<BankVacancy, 'closed'>>,
): void => changeItem(doc, officeItems.vacancy, id, patch);

/** Newest first. */
export function readVacancies(doc: Y.Doc) {
	const { kept, unreadable } = readItems(doc, officeItems.vacancy);
	const vacancies = kept.map(({ id, fields }): BankVacancy => ({ id, ...fields }));
	return { vacancies: vacancies.toReversed(), unreadable };
}

const eventsOf = (doc: Y.Doc) => doc.getArray<unknown>(employerEventsRoot);
const eventFrom = remembered((entry) => EmployerEvent.safeParse(entry).data ?? null);

/** Throws `ZodError` on a day that does not exist or a value that the kind refuses. */
export function recordEvent(doc: Y.Doc, note: EmployerNote, author: Author): string {
	const on: Day = note.on ?? author.today;
	const event = EmployerEvent.parse({
		...note,
		id: author.newId(),
		on,
		recordedAt: author.now,
		by: personOf(author),
	});
	doc.transact(() => eventsOf(doc).push([event]), localEdit);
	return event.id;
}

/** In document order. */
export function readEvents(doc: Y.Doc) {
	const entries = eventsOf(doc).toArray();
	const events = entries.flatMap((entry) => eventFrom(entry) ?? []);
	return { events, unreadable: entries.length - events.length };
}
