/**
 * Appointments: items in `appointments`, text in `appointments/<id>/about`, how they went in the
 * facts `appointment-settled`.
 */
import type * as Y from 'yjs';
import {
	type Appointment,
	type AppointmentPatch,
	byMoment,
	NewAppointment,
} from '../domain/appointment.ts';
import type { Author } from '../domain/author.ts';
import type { Outcome } from '../domain/settled-items.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, changeItem, insertItem, readItems } from './items.ts';
import { localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

export const aboutText = (id: string): string => `appointments/${id}/about`;

/** Throws `ZodError` on a day or time that does not exist. */
export function addAppointment(doc: Y.Doc, appointment: NewAppointment, author: Author): string {
	const { about, ...details } = NewAppointment.parse(appointment);
	const id = author.newId();
	doc.transact(() => {
		insertItem(doc, itemKinds.appointment, id, { ...addedNow(author), ...details });
		writeText(doc, aboutText(id), about);
	}, localEdit);
	return id;
}

/** Throws `ZodError` on a day or time that does not exist. */
export function changeAppointment(doc: Y.Doc, id: string, patch: AppointmentPatch): void {
	const checked = NewAppointment.partial().parse(patch);
	const given = Object.entries(checked).filter(([field]) => field in patch);
	changeItem(doc, itemKinds.appointment, id, Object.fromEntries(given));
}

/** In order of day and time. */
export function readAppointments(doc: Y.Doc, outcome: (id: string) => Outcome) {
	const { kept, binned, unreadable } = readItems(doc, itemKinds.appointment);
	const appointments = kept
		.map(
			({ id, fields }): Appointment => ({
				id,
				...fields,
				...outcome(id),
				about: readText(doc, aboutText(id)),
			}),
		)
		.toSorted(byMoment);
	return { appointments, binned, unreadable };
}
