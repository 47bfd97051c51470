/**
 * How one kind of page is read, as data: no code, no loops, no condition beyond all, any and none.
 *
 * Labels come first because sites change their markup more often than their words. Strategies of a
 * field stand in order of trust; every one that finds something is kept, the first is filled in.
 */
import * as z from 'zod/mini';
import { chanceValues, vacancyValues } from '../domain/field-values.ts';
import { normalisers } from './normalise/normalisers.ts';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.array(line).check(z.minLength(1), z.maxLength(20));
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
	z.enum(Object.keys(table) as [Key, ...Key[]]);
const as = keysOf(normalisers);

export const Strategy = z.union([
	/** The value beside a visible label. */
	z.strictObject({ label: words, as }),
	/** The text under a heading. */
	z.strictObject({ section: words, as }),
	/** The end of a heading that begins with these words: "Uw kansen als" Metselaar. */
	z.strictObject({ headingAfter: words, as }),
	/** The count before these words in a sentence: 14 "passende vacatures". */
	z.strictObject({ counted: words }),
	/** An image whose text is a count and one of these words. */
	z.strictObject({ image: words }),
	/** Table rows or list entries under a heading that contains one of these words. */
	z.strictObject({ rows: words, as }),
	/** A line that is one of these texts, or contains one that ends in an ellipsis. */
	z.strictObject({ says: words }),
	/** The address of the first outward link under a heading. */
	z.strictObject({ linkUnder: words }),
	z.strictObject({ css: line, as }),
	/** A line that contains one of these words: 32 - 40 "uur per week". */
	z.strictObject({ lineWith: words, as }),
	/** What follows these words in a line, without a colon: "Peildatum" 12 juni 2006. */
	z.strictObject({ lineAfter: words, as }),
	/** A line that is one of these texts: "Mogelijk vast". */
	z.strictObject({ lineIs: words, as }),
	/** A card of a list: its title, or by their order the lines below that have no label. */
	z.strictObject({ card: z.enum(['title', 'employer', 'place']), as }),
	/** A value in a script that holds JSON, by its JSON Pointer (RFC 6901). */
	z.strictObject({ embedded: z.strictObject({ script: line, pointer: line }), as }),
	/** A named piece of the address. */
	z.strictObject({ url: line }),
	/** The title of the page, up to one of these texts. */
	z.strictObject({ titleUntil: words }),
	/** The visible main text. */
	z.strictObject({ main: z.literal(true) }),
]);
export type Strategy = z.infer<typeof Strategy>;

export const Condition = z.union([
	z.strictObject({ css: line }),
	z.strictObject({ label: words }),
	z.strictObject({ text: words }),
	z.strictObject({ headingAfter: words }),
	z.strictObject({ counted: words }),
	z.strictObject({ posting: z.literal(true) }),
	/** A script element is there: it is never shown, so no other condition sees it. */
	z.strictObject({ script: line }),
]);
export type Condition = z.infer<typeof Condition>;

const conditions = z.array(Condition).check(z.maxLength(20));
const fields = { ...vacancyValues, ...chanceValues };

export const SiteAdapter = z.strictObject({
	id: z.string().check(z.regex(/^[a-z.]+\/[a-z-]+$/)),
	version: z.int().check(z.positive()),
	lastVerified: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
	/** Exact host names; `*` only for the generic reader. */
	hosts: words,
	pageType: z.enum(['vacature-detail', 'vacature-lijst', 'kans-invoer', 'kans-resultaat']),
	detect: z.strictObject({
		/** Paths; `:ref` stands for 6 to 11 digits, `*` at the end for the rest. */
		url: words,
		/** Whether an address of this shape can only be this page, so that a new layout is noticed. */
		urlIsEnough: z.boolean(),
		all: conditions,
		any: conditions,
		none: conditions,
	}),
	/** Of a list: the path of a vacancy, with `:ref`. A card is what surrounds a link to one. */
	cards: z.optional(z.strictObject({ link: line })),
	/** Where the content stands: the first selector that matches. */
	region: words,
	/** `{field}`, `{ref}` and `{host}` are filled in; `{field?}` may stay empty. */
	identity: z.strictObject({ key: words, orAddress: z.boolean() }),
	/** Whether a schema.org JobPosting in the page is read first. */
	posting: z.boolean(),
	fields: z.partialRecord(keysOf(fields), z.array(Strategy).check(z.maxLength(8))),
	/** What a good page of this kind has; for the health count. */
	expected: z.array(keysOf(fields)),
	/** Headings and labels of what belongs to third persons: never read, only counted. */
	drop: words,
	/** Headings of what is not about this vacancy. */
	ignore: words,
	minimum: z.array(keysOf(fields)).check(z.minLength(1)),
	tests: z.array(z.strictObject({ fixture: line, expect: line })).check(z.minLength(1)),
});
export type SiteAdapter = z.infer<typeof SiteAdapter>;
