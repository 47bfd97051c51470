/**
 * The client of a dossier.
 *
 * Names use the words of the BRP (`voornamen`, `voorvoegsel`, `geslachtsnaam`), so that a person
 * can be compared with a registration without translating. `null` means not filled in.
 */
import { z } from 'zod';
import { isBsn } from './bsn.ts';
import { Day } from './day.ts';

/** What a client lives on. More than one may apply, each with terms of its own (rule O-35). */
export const benefitKinds = [
	'ww',
	'participatiewet',
	'ioaw',
	'ioaz',
	'wia',
	'wajong',
	'ziektewet',
	'none',
] as const;
export const BenefitKind = z.enum(benefitKinds);
export type BenefitKind = z.infer<typeof BenefitKind>;

const line = z.string().trim().min(1).max(200).nullable().default(null);

/** Fields that came from another version of the app are ignored, not lost: the document keeps them. */
export const Client = z.object({
	voornamen: line,
	voorvoegsel: line,
	geslachtsnaam: z.string().trim().min(1).max(200),
	birthDate: Day.nullable().default(null),
	address: line,
	postcode: line,
	place: line,
	phone: line,
	email: line,
	bsn: z.string().refine(isBsn).nullable().default(null),
	benefits: z.array(BenefitKind).readonly().default([]),
	/** Language for talks, as BCP 47 tag. */
	language: line,
});
export type Client = Readonly<z.infer<typeof Client>>;
export type ClientField = keyof Client;

/** What a new dossier needs: a family name; all else may follow. */
export type NewClient = Readonly<z.input<typeof Client>>;

export const clientFields = Object.keys(Client.shape) as readonly ClientField[];

type Names = Pick<Client, 'voornamen' | 'voorvoegsel' | 'geslachtsnaam'>;

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ');

/** As one says it: `Samira el Amrani`. */
export const fullName = ({ voornamen, voorvoegsel, geslachtsnaam }: Names): string =>
	joined([voornamen, voorvoegsel, geslachtsnaam]);

/** As one sorts it: `Amrani, Samira el`. */
export const sortName = ({ voornamen, voorvoegsel, geslachtsnaam }: Names): string => {
	const rest = joined([voornamen, voorvoegsel]);
	return rest === '' ? geslachtsnaam : `${geslachtsnaam}, ${rest}`;
};
