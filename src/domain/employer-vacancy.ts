/**
 * A vacancy in the bank that the partners share (D-32).
 *
 * `service` says how clients come to it: mediated, with an adviser between client and employer
 * (H-67), or referred, without one (H-68); on every vacancy (C-31). A bulk vacancy (M-17) is marked
 * with its source and closed to nobody (C-26).
 */
import { z } from 'zod';
import { type Added, added } from './added.ts';
import { Day } from './day.ts';
import { closingOn, employerOf, type Lead, leadTitle, placeOf, Referral } from './lead.ts';

const line = z.string().trim().min(1).max(200);
const hours = z.number().nonnegative().max(168).nullable().default(null);

/** What is offered (D-30). */
export const VacancyKind = z.enum(['job', 'internship', 'work-experience', 'learn-work', 'trial']);
export type VacancyKind = z.infer<typeof VacancyKind>;

/** Where bulk vacancies come from (M-17). */
export const BulkSource = z.enum(['temp-agency', 'secondment', 'work-project', 'cwi']);
export type BulkSource = z.infer<typeof BulkSource>;

const Closed = z.object({ on: Day, why: z.enum(['filled', 'withdrawn', 'expired']) });

const details = {
	/** `null` when the employer has no card. */
	employerId: z.string().min(1).nullable().default(null),
	employerName: line.nullable().default(null),
	title: line,
	place: line.nullable().default(null),
	/** Hours a week. */
	minHours: hours,
	maxHours: hours,
	kind: VacancyKind.default('job'),
	service: Referral,
	bulk: BulkSource.nullable().default(null),
	positions: z.int().positive().max(999).default(1),
	closesOn: Day.nullable().default(null),
	url: z.string().max(2048).nullable().default(null),
} as const;

export const BankVacancyFields = z.object({
	...added,
	...details,
	/** What makes two captures one vacancy; `null` when typed. */
	natural: z.string().nullable().default(null),
	closed: Closed.nullable().default(null),
});
export const NewVacancy = z.object({ ...details, natural: z.string().nullable().default(null) });
export type NewVacancy = Readonly<z.input<typeof NewVacancy>>;

export interface BankVacancy extends Added, Readonly<z.infer<typeof BankVacancyFields>> {
	readonly id: string;
}

export const vacancyDetails = [...Object.keys(details), 'closed'];

/** Neither closed nor past its last day. */
export const isOpenVacancy = (
	{ closed, closesOn }: Pick<BankVacancy, 'closed' | 'closesOn'>,
	today: Day,
): boolean => closed === null && (closesOn === null || closesOn >= today);

const bulkOf = { agency: 'temp-agency', 'work-project': 'work-project', cwi: 'cwi' } as const;

/**
 * A vacancy of a client's plan as the bank keeps it; `null` for a chance or one without a name.
 * Nobody has said how clients come to it: then it is referred to, as the client found it himself.
 */
export function vacancyFrom({
	record,
	referral,
	bulk,
}: Pick<Lead, 'record' | 'referral' | 'bulk'>): NewVacancy | null {
	const title = leadTitle(record)?.slice(0, 200);
	if (record.kind === 'kans' || !title) return null;
	const week = record.fields.uren?.value;
	return {
		title,
		service: referral ?? 'referred',
		bulk: bulk && bulkOf[bulk],
		employerName: employerOf(record)?.slice(0, 200) ?? null,
		place: placeOf(record)?.slice(0, 200) ?? null,
		minHours: typeof week === 'object' ? week.min : null,
		maxHours: typeof week === 'object' ? week.max : null,
		closesOn: closingOn(record),
		url: record.source.canonicalUrl ?? record.source.url,
		natural: record.natural?.hash ?? null,
	};
}
