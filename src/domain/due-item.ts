import { z } from 'zod';
import { Day } from './day.ts';

/** Something in a dossier that has a day: what the list of today is made of. */
export const DueItem = z.object({
	kind: z.enum(['appointment', 'assignment', 'action', 'lead-closing']),
	id: z.string(),
	on: Day,
	/** `HH:MM`, for an appointment. */
	at: z.string().nullable(),
	/** Text from the dossier; may be empty. */
	title: z.string(),
});
export type DueItem = Readonly<z.infer<typeof DueItem>>;
