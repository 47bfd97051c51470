/**
 * The value of each field that can be read from a page, as a schema and as a type.
 *
 * Numbers are exact, so that every side computes the same bytes: money in cents, shares in
 * promille, hours in multiples of a quarter, a ratio as a pair of integers.
 *
 * Written with `zod/mini`: the page script of the extension has a budget of 20 KiB.
 */
import * as z from 'zod/mini';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const whole = z.int().check(z.nonnegative());

/** A calendar day, `YYYY-MM-DD`. */
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

export const Place = z.strictObject({
	naam: z.nullable(text(120)),
	/** Four digits, or `1234 AB`. */
	postcode: z.nullable(z.string().check(z.regex(/^[1-9]\d{3}( [A-Z]{2})?$/))),
	land: z.nullable(text(60)),
	soort: z.nullable(z.enum(['vast', 'wisselend', 'thuiswerk'])),
});
export type Place = z.infer<typeof Place>;

const quarters = z.number().check(z.nonnegative(), z.maximum(168), z.multipleOf(0.25));

/** Hours a week. */
export const WeekHours = z.strictObject({ min: z.nullable(quarters), max: z.nullable(quarters) });
export type WeekHours = z.infer<typeof WeekHours>;

export const Salary = z.strictObject({
	minCent: z.nullable(whole),
	maxCent: z.nullable(whole),
	/** ISO 4217. */
	valuta: z.string().check(z.regex(/^[A-Z]{3}$/)),
	per: z.nullable(z.enum(['uur', 'dag', 'week', 'maand', 'jaar'])),
});
export type Salary = z.infer<typeof Salary>;

export const Count = z.strictObject({
	n: whole,
	kwalificatie: z.enum(['exact', 'meer dan', 'minder dan', 'ongeveer']),
});
export type Count = z.infer<typeof Count>;

/** How vacancies of an occupation are found, in the page's order and words. */
export const FindingWay = z.strictObject({
	rang: z.int().check(z.positive()),
	label: text(120),
	aandeelPromille: z.nullable(whole.check(z.maximum(1000))),
});
export type FindingWay = z.infer<typeof FindingWay>;

/** Job-seekers against vacancies; `tekst` is the quotient in words, computed by us. */
export const Ratio = z.strictObject({
	werkzoekenden: whole,
	vacatures: z.int().check(z.positive()),
	tekst: text(80),
});
export type Ratio = z.infer<typeof Ratio>;

const line = text(500);
const prose = text(2000);
const list = z.array(line).check(z.minLength(1), z.maxLength(50));

/** The value of each field of a vacancy. Names and limits follow the VUM standard. */
export const vacancyValues = {
	naamVacature: text(120),
	nummerVacature: text(60),
	werkgever: text(200),
	werkgeverSoort: z.enum(['direct', 'bureau', 'onbekend']),
	beroep: text(120),
	plaats: Place,
	/** Text when the page has no figures: "fulltime". */
	uren: z.union([WeekHours, line]),
	werktijden: line,
	/** Text when the page has no amount: "conform cao". */
	salarisIndicatie: z.union([Salary, line]),
	contractvorm: line,
	opleiding: line,
	codeWerkEnDenkniveauMinimaal: z.int().check(z.minimum(0), z.maximum(7)),
	rijbewijs: list,
	taalbeheersing: list,
	werkervaring: list,
	vakvaardigheid: list,
	sector: line,
	datumPlaatsing: day,
	datumWijziging: day,
	datumAanvangWerkzaamheden: z.union([day, line]),
	sluitingsdatumVacature: day,
	omschrijvingVacature: prose,
	arbeidsVoorwaarden: prose,
	sollicitatiewijze: line,
	sollicitatieAdres: z.string().check(z.regex(/^https?:\/\//), z.maxLength(2048)),
	leerbaan: z.boolean(),
	stageplaats: z.boolean(),
	acquisitieNietGewenst: z.boolean(),
};

/** The value of each field of a chance: what the Kansverkenner says about an occupation. */
export const chanceValues = {
	beroep: text(120),
	zoekterm: text(120),
	regio: text(120),
	postcode4: z.string().check(z.regex(/^[1-9]\d{3}$/)),
	straalKm: whole,
	vacatures: Count,
	concurrentie: Count,
	verhouding: Ratio,
	/** The page's own wording, verbatim. */
	oordeel: line,
	vindwegen: z.array(FindingWay).check(z.minLength(1), z.maxLength(50)),
	peildatum: day,
};

export type VacancyField = keyof typeof vacancyValues;
export type ChanceField = keyof typeof chanceValues;
export type FieldId = VacancyField | ChanceField;

/** Any value that a field can have. */
export type FieldValue =
	| string
	| number
	| boolean
	| readonly string[]
	| Place
	| WeekHours
	| Salary
	| Count
	| readonly FindingWay[]
	| Ratio;
