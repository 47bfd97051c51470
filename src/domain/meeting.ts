/** Words for meeting a client: which talk, which way, and how it went. */
import { z } from 'zod';

export const appointmentKinds = ['talk', 'three-party', 'employer', 'group', 'other'] as const;
export const AppointmentKind = z.enum(appointmentKinds);
export type AppointmentKind = z.infer<typeof AppointmentKind>;

export const meetingWays = ['office', 'phone', 'video', 'visit'] as const;
export const MeetingWay = z.enum(meetingWays);
export type MeetingWay = z.infer<typeof MeetingWay>;

const contactWays = ['office', 'phone', 'video', 'visit', 'message'] as const;
export const ContactWay = z.enum(contactWays);
export type ContactWay = z.infer<typeof ContactWay>;

const appointmentOutcomes = ['planned', 'held', 'missed', 'cancelled'] as const;
export const AppointmentOutcome = z.enum(appointmentOutcomes);
export type AppointmentOutcome = z.infer<typeof AppointmentOutcome>;

/** Wall-clock time of the office, 24 hours. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
