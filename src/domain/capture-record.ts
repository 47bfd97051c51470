/**
 * What was captured from a page: a vacancy, a chance, or a fragment of text that the adviser still
 * has to name. The same record travels from the page script, sealed, into the plan.
 *
 * A record holds no person: contact persons, phone numbers, e-mail addresses and numbers that look
 * like a BSN or IBAN are left out while reading; `omitted` only counts them.
 */
import * as z from 'zod/mini';
import { fieldReading } from './field-reading.ts';
import { chanceValues, vacancyValues } from './field-values.ts';

type Values = Record<string, z.ZodMiniType>;
type Readings<V extends Values> = {
	[Field in keyof V]: z.ZodMiniOptional<ReturnType<typeof fieldReading<V[Field]>>>;
};

const readings = <V extends Values>(values: V) =>
	z.strictObject(
		Object.fromEntries(
			Object.entries(values).map(([field, value]) => [field, z.optional(fieldReading(value))]),
		) as Readings<V>,
	);

export const VacancyFields = readings(vacancyValues);
export type VacancyFields = z.infer<typeof VacancyFields>;

export const ChanceFields = readings(chanceValues);
export type ChanceFields = z.infer<typeof ChanceFields>;

/** A fragment may hold fields of both: the adviser decides what it is. */
export const FragmentFields = readings({ ...vacancyValues, ...chanceValues });
export type FragmentFields = z.infer<typeof FragmentFields>;

export const PageType = z.enum([
	'vacature-detail',
	'vacature-lijst',
	'kans-invoer',
	'kans-resultaat',
	'geen-inhoud',
	'onbekend',
]);
export type PageType = z.infer<typeof PageType>;

export const WarningCode = z.enum([
	'json-invalid',
	'json-repaired',
	'json-stale',
	'several-postings',
	'conflict',
	'shortened',
	'implausible',
	'relative-date',
	'expired',
	'dates-out-of-order',
	'third-party-omitted',
	'cards-skipped',
	'control-characters',
	'encoding-suspect',
	'url-cleaned',
	'unlabelled-number',
	'image-without-number',
	'low-health',
	'agency-suspected',
	'limit-reached',
	'frame-refused',
	'session-ending',
	'date-assumed',
]);
export type WarningCode = z.infer<typeof WarningCode>;

/** `field` is null when the warning is about the page. `detail` is technical, never a sentence. */
export const Warning = z.strictObject({
	code: WarningCode,
	field: z.nullable(z.string().check(z.maxLength(40))),
	detail: z.optional(z.string().check(z.maxLength(200))),
});
export type Warning = z.infer<typeof Warning>;

export const Omission = z.strictObject({
	what: z.enum(['contactpersoon', 'telefoonnummer', 'e-mailadres', 'bsn-achtig', 'iban-achtig']),
	count: z.int().check(z.positive()),
});
export type Omission = z.infer<typeof Omission>;

const short = z.string().check(z.maxLength(300));
const address = z.string().check(z.regex(/^https?:\/\//), z.maxLength(2048));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Addresses are cleaned: no credentials, session parameters or fragments. */
export const Source = z.strictObject({
	url: z.nullable(address),
	canonicalUrl: z.nullable(address),
	host: z.nullable(short),
	pageType: PageType,
	title: z.nullable(short),
	/** `id@version`, or null when no adapter claimed the page. */
	adapter: z.nullable(short),
	lang: z.nullable(short),
});
export type Source = z.infer<typeof Source>;

const common = {
	source: Source,
	/** The sanitised text of the captured region, at most 64 KiB of UTF-8. */
	snapshot: z.nullable(
		z.strictObject({
			text: z.string().check(z.maxLength(65_536)),
			sha256,
			truncated: z.boolean(),
		}),
	),
	/** What makes this the same vacancy or chance as another capture; null when nothing does. */
	natural: z.nullable(
		z.strictObject({ key: z.array(short).check(z.minLength(1), z.maxLength(8)), hash: sha256 }),
	),
	omitted: z.array(Omission).check(z.maxLength(5)),
	warnings: z.array(Warning).check(z.maxLength(100)),
};

export const CaptureRecord = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('vacature'), fields: VacancyFields, ...common }),
	z.strictObject({ kind: z.literal('kans'), fields: ChanceFields, ...common }),
	z.strictObject({ kind: z.literal('fragment'), fields: FragmentFields, ...common }),
]);
export type CaptureRecord = z.infer<typeof CaptureRecord>;

export type VacancyRecord = Extract<CaptureRecord, { kind: 'vacature' }>;
export type ChanceRecord = Extract<CaptureRecord, { kind: 'kans' }>;
