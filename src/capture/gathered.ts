/**
 * What stands on a page, as plain data: the first half of reading.
 *
 * `gatherPage` makes it inside the page, `concludePage` makes values of it anywhere else. So the page
 * script stays small, and what decides about a value never runs inside a stranger's page. It can
 * hold data of third persons: it is kept in memory only, and only for `concludePage`.
 *
 * The schema is for whoever receives it from a page.
 */
import * as z from 'zod/mini';
import { WarningCode } from '../domain/capture-record.ts';
import { Via } from '../domain/field-reading.ts';
import { Count } from '../domain/field-values.ts';
import { mostHeadings, mostPeople } from './content.ts';
import { normalisers } from './normalise/normalisers.ts';
import { nothingReasons } from './page-reading.ts';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
	z.enum(Object.keys(table) as [Key, ...Key[]]);

const text = (most: number) => z.string().check(z.maxLength(most));
const list = (of: z.ZodMiniType<string>, most: number) => z.array(of).check(z.maxLength(most));
const long = 1_100_000;

export const Spot = z.strictObject({
	/** What stood there. */
	raw: text(long),
	/** What the normaliser gets; the raw text when absent. */
	lines: z.optional(list(text(long), 40_000)),
	via: Via,
	path: text(1_000),
	/** The normaliser, or the value when the strategy already knows it. */
	as: z.union([
		keysOf(normalisers),
		z.strictObject({
			value: z.union([text(2_048), z.boolean(), Count]),
			flags: z.array(WarningCode).check(z.maxLength(5)),
		}),
	]),
});
export type Spot = z.infer<typeof Spot>;

const reason = z.enum(nothingReasons);

const Spots = z.record(
	text(40),
	z.array(z.array(Spot).check(z.maxLength(5))).check(z.maxLength(8)),
);

/** One visible card of a list. */
export const Card = z.strictObject({
	/** The number in its link: a card without one is not a card. */
	ref: text(20),
	/** Where the link leads, cleaned. */
	address: z.nullable(text(2_048)),
	title: text(1_000),
	text: text(20_000),
	spots: Spots,
});
export type Card = z.infer<typeof Card>;

export const Gathered = z.strictObject({
	/** Cleaned; null without an address. */
	url: z.nullable(text(2_048)),
	canonicalUrl: z.nullable(text(2_048)),
	title: text(300),
	lang: z.nullable(text(35)),
	/** Why there is nothing, whatever else is on the page. */
	certain: z.nullable(reason),
	/** Why there is nothing, if nothing can be read. */
	likely: reason,
	/** The adapter that recognises the page. `address`: by its address only. */
	adapter: z.nullable(text(100)),
	claim: z.nullable(z.enum(['page', 'address'])),
	/** The reference in the address. */
	ref: z.nullable(text(20)),
	/** The visible text that identifies the page. */
	marker: z.nullable(text(1_000)),
	/** The visible h1s, that of the main part first; without one the first heading. */
	headings: list(text(long), mostHeadings),
	/** The visible lines of the whole page, and the text of the part that the adapter reads. */
	lines: list(text(long), 40_000),
	region: text(long),
	/** For each field, for each strategy of the adapter, what it found. */
	spots: Spots,
	/** Of a list, in the order of the page; and how many that look like a card have no number. */
	cards: z.array(Card).check(z.maxLength(100)),
	skippedCards: z.int().check(z.nonnegative()),
	/** The ld+json scripts; null where one is too long. */
	scripts: z.array(z.nullable(text(long))).check(z.maxLength(200)),
	/** JobPostings in microdata and RDFa, as JSON. */
	marked: z
		.array(z.strictObject({ via: z.enum(['microdata', 'rdfa']), json: text(long) }))
		.check(z.maxLength(50)),
	/** Names of contact persons, and all text that was left out with them. */
	people: list(text(60), mostPeople),
	gone: text(long),
	notes: z.array(WarningCode).check(z.maxLength(10)),
	/** An image without a text: it may hold a number. */
	muteImage: z.boolean(),
});
export type Gathered = z.infer<typeof Gathered>;
