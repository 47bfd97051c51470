/**
 * An employer as the partners of a Werkplein know him together (D-29 to D-35, W-13, W-14).
 *
 * Each employer has one account manager (C-30), from whichever partner; everybody of every partner
 * reads the same card (D-35). What happens with an employer is a list of events, see
 * employer-event.ts.
 */
import { z } from 'zod';
import { type Added, added } from './added.ts';

const line = z.string().trim().min(1).max(200);

/** Somebody of the office, or a name of somebody who does not work in Driespan. */
export const Responsible = z.object({ personId: z.string().nullable(), name: line });
export type Responsible = Readonly<z.infer<typeof Responsible>>;

/** The three lines of the joint approach (D-29). */
export const Approach = z.enum(['individual', 'project', 'sector']);
export type Approach = z.infer<typeof Approach>;

/** Whose network an employer comes from (D-30); `cold`: found by acquisition (M-3). */
export const Network = z.enum([
	'cwi',
	'municipality',
	'uwv',
	'training-institute',
	'temp-agency',
	'reintegration-company',
	'sheltered-employment',
	'cold',
]);
export type Network = z.infer<typeof Network>;

/** What every employer gets, or more for one who is open to our clients (W-13). */
export const Service = z.enum(['basic', 'partner']);
export type Service = z.infer<typeof Service>;

const details = {
	name: line,
	place: line.nullable().default(null),
	sector: line.nullable().default(null),
	approach: Approach.default('individual'),
	network: Network.default('cwi'),
	service: Service.default('basic'),
	accountManager: Responsible.nullable().default(null),
	matchmaker: Responsible.nullable().default(null),
	/** Agreed: an answer within so many working days (D-34). */
	reactionDays: z.int().positive().max(99).nullable().default(null),
	/** Agreed: evaluated together every so many months (D-34). */
	evaluateEveryMonths: z.int().positive().max(60).nullable().default(null),
} as const;

export const EmployerFields = z.object({ ...added, ...details });
export const NewEmployer = z.object(details);
export type NewEmployer = Readonly<z.input<typeof NewEmployer>>;
export type EmployerPatch = Partial<NewEmployer>;

export interface Employer extends Added, Readonly<z.infer<typeof EmployerFields>> {
	readonly id: string;
	/** What was agreed, in words. */
	readonly agreements: string;
}

export const employerDetails = Object.keys(details);

/** All contacts go through the account manager (W-14): shown to whoever is another, never forbidden (C-30). */
export const goesAround = (
	{ accountManager }: Pick<Employer, 'accountManager'>,
	personId: string,
): Responsible | null =>
	accountManager && accountManager.personId !== personId ? accountManager : null;
