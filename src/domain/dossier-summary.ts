/**
 * What lists and search know of a dossier without opening it.
 *
 * Stored sealed, so it holds nothing that depends on today: `due` has days, and the list of today
 * is computed when somebody looks. No BSN and no notes.
 */
import { z } from 'zod';
import { BenefitKind } from './client.ts';
import { Day } from './day.ts';
import { DueItem } from './due-item.ts';
import { AppointmentKind, MeetingWay } from './meeting.ts';

/** More dated items than this make no better list; the earliest are kept. */
export const maxDueItems = 50;

export const DossierSummary = z.object({
	id: z.string().min(1),
	/** `Samira el Amrani` */
	name: z.string(),
	/** `Amrani, Samira el` */
	sortName: z.string(),
	birthDate: Day.nullable(),
	place: z.string().nullable(),
	benefits: z.array(BenefitKind).readonly(),
	/** Invented, for practice. */
	practice: z.boolean(),
	/** The appointments that are still planned, past ones included: nobody has said how they went. */
	appointments: z
		.array(
			z.object({
				id: z.string(),
				on: Day,
				at: z.string().nullable(),
				kind: AppointmentKind,
				how: MeetingWay,
			}),
		)
		.readonly(),
	lastContactOn: Day.nullable(),
	openAssignments: z.int().nonnegative(),
	openLeads: z.int().nonnegative(),
	/** Leads that nobody has discussed with the client yet. */
	newLeads: z.int().nonnegative(),
	due: z.array(DueItem).readonly(),
	/** What the vacancies and chances of the plan ask for; absent when there are none. */
	lookingFor: z
		.object({
			occupations: z.array(z.string()).readonly(),
			/** Hours a week over all of them. */
			hours: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
		})
		.optional(),
	/** Milliseconds since 1970 of the last change, when known. */
	changedAt: z.number().nullable(),
});
export type DossierSummary = Readonly<z.infer<typeof DossierSummary>>;

/** The first appointment from today on. */
export const nextAppointmentIn = (summary: DossierSummary, today: Day) =>
	summary.appointments.find(({ on }) => on >= today) ?? null;
