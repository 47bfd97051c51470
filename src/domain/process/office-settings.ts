/**
 * What an office decides for itself. Each default is the one the source document has, or the
 * project's own where the source is silent (the O-numbers).
 *
 * Origin is no target group here: H-73.2 names it, and using it would be direct distinction on
 * origin. An office would have to add it in so many words.
 */
import { z } from 'zod';
import { TermLength } from '../term.ts';
import { CalendarSettings } from '../work-calendar.ts';

export const OfficeSettings = z.strictObject({
	/** Months within which a client of route A is expected to work; `null`: as the process has it (C-1). */
	horizonMonths: z.int().positive().nullable().default(null),
	/** Youth up to and including this age (C-15). */
	youthMaxAge: z.int().positive().default(22),
	calendar: CalendarSettings.prefault({}),
	/** Groups of UWV clients whose plan is evaluated after 3 months (H-73, C-19). */
	targetGroups: z.array(z.string()).readonly().default(['hours-12-20', 'changed-situation']),
	/** By id of the term: fills what the source leaves blank (O-4) and sets the kind of days (O-3). */
	termLengths: z.record(z.string(), TermLength).default({}),
	/** By id of the term: the kind of fact it starts from (O-2). */
	termStarts: z.record(z.string(), z.string()).default({}),
	/** Calendar days between two consultations about a client (O-11). */
	consultationEveryDays: z.int().positive().default(28),
	/** So many appointments on the same weekday and half of the day in a row are a warning (O-14). */
	variedTimesOver: z.int().min(2).default(3),
	/** Years that a dossier is kept after the help has ended (O-27). */
	dossierYears: z.int().positive().default(5),
	/** Months that sensitive facts are kept after the help has ended (O-27). */
	sensitiveMonths: z.int().positive().default(12),
	/** The client signs an amended plan again (C-9). */
	clientSignsAmendedPlan: z.boolean().default(true),
	/** Names of organisations and laws on the screen. */
	labels: z.enum(['of-2006', 'of-today']).default('of-today'),
});
export type OfficeSettings = Readonly<z.infer<typeof OfficeSettings>>;
