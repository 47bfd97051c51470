/**
 * What the work processes of a dossier go by, without the dossier: kept sealed beside the caseload,
 * so that terms, steps and figures of all clients are computed without opening any.
 *
 * Nothing in it depends on today or on what the office has set.
 */
import { z } from 'zod';
import { Person } from '../author.ts';
import { BenefitKind } from '../client.ts';
import { Day } from '../day.ts';
import { ClockTime } from '../meeting.ts';
import { KeptFact } from './kept-fact.ts';

const happened = { id: z.string(), on: Day, by: Person } as const;

export const DossierWork = z.object({
	birthDate: Day.nullable(),
	benefits: z.array(BenefitKind).readonly(),
	/** Of both documents, corrected facts included, in document order. */
	kept: z.array(KeptFact).readonly(),
	/** Known in the dossier outside its processes: the day of reporting. */
	reported: z.array(z.object(happened)).readonly(),
	/** Appointments that took place. */
	held: z.array(z.object({ ...happened, at: ClockTime.nullable() })).readonly(),
});
export type DossierWork = Readonly<z.infer<typeof DossierWork>>;
