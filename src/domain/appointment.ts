import { z } from 'zod';
import { type Added, added } from './added.ts';
import type { Person } from './author.ts';
import { Day } from './day.ts';
import { AppointmentKind, type AppointmentOutcome, ClockTime, MeetingWay } from './meeting.ts';
import { maxTextLength } from './text-limit.ts';

const appointmentDetails = {
	on: Day,
	at: ClockTime.nullable().default(null),
	minutes: z.int().positive().max(1440).nullable().default(null),
	kind: AppointmentKind.default('talk'),
	how: MeetingWay.default('office'),
	place: z.string().max(maxTextLength).nullable().default(null),
	withWhom: z.array(z.string().max(200)).max(50).readonly().default([]),
} as const;

export const AppointmentFields = z.object({ ...added, ...appointmentDetails });

/** What an adviser fills in; all but the day has a default. */
export const NewAppointment = z.object({ ...appointmentDetails, about: z.string().default('') });
export type NewAppointment = Readonly<z.input<typeof NewAppointment>>;
export type AppointmentPatch = Partial<Omit<NewAppointment, 'about'>>;

export interface Appointment extends Added, Readonly<z.infer<typeof AppointmentFields>> {
	readonly id: string;
	readonly about: string;
	readonly outcome: AppointmentOutcome;
	readonly outcomeOn: Day | null;
	readonly outcomeBy: Person | null;
	readonly reason: string | null;
}

/** By day, then by time; one without a time comes first. */
export const byMoment = (
	a: { readonly on: Day; readonly at: string | null },
	b: { readonly on: Day; readonly at: string | null },
): number => `${a.on} ${a.at ?? ''}`.localeCompare(`${b.on} ${b.at ?? ''}`);

/** The first appointment that still has to take place, today included. */
export const nextAppointment = (
	appointments: readonly Appointment[],
	today: Day,
): Appointment | null =>
	appointments
		.filter(({ on, outcome }) => outcome === 'planned' && on >= today)
		.toSorted(byMoment)
		.at(0) ?? null;
