/**
 * One value read from a page, with where it came from.
 *
 * `value` is what counts, `raw` what stood there (whitespace collapsed, without data of third
 * persons), `path` finds the place again. What other methods said differently is kept in
 * `alternatives`. An edit by the adviser keeps the page's value in `edited.from`.
 */
import * as z from 'zod/mini';
import type { FieldValue } from './field-values.ts';

export const Via = z.enum([
	'label',
	'section',
	'css',
	'json-ld',
	'json-ld-repaired',
	'microdata',
	'rdfa',
	'embedded-json',
	'url',
	'meta',
	'main-text',
	'selection',
	'handmatig',
	'berekend',
]);
export type Via = z.infer<typeof Via>;

/** A word from a table, not a probability: zeker, waarschijnlijk, nakijken. */
export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** What one method said. */
export interface Candidate<Value = FieldValue> {
	value: Value;
	raw: string;
	via: Via;
	path: string;
	confidence: Confidence;
}

export interface FieldReading<Value = FieldValue> extends Candidate<Value> {
	/** Other methods that came to the same value. */
	agrees: Via[];
	/** What other methods made of it, best first. */
	alternatives: Candidate<Value>[];
	/** Set when the adviser changed the value; `at` is an ISO instant in UTC. */
	edited?: { from: Value; at: string } | undefined;
}

/** The schema of a reading whose value has the given schema. */
export function fieldReading<Value extends z.ZodMiniType>(value: Value) {
	const said = {
		value,
		raw: z.string().check(z.maxLength(501)),
		via: Via,
		path: z.string().check(z.maxLength(300)),
		confidence: Confidence,
	};
	return z.strictObject({
		...said,
		agrees: z.array(Via).check(z.maxLength(20)),
		alternatives: z.array(z.strictObject(said)).check(z.maxLength(20)),
		edited: z.optional(z.strictObject({ from: value, at: z.iso.datetime() })),
	});
}

/** The reading of a value that the adviser typed. */
export const typedReading = <Value>(value: Value): FieldReading<Value> => ({
	value,
	raw: typeof value === 'string' ? value.slice(0, 500) : '',
	via: 'handmatig',
	path: '',
	confidence: 'high',
	agrees: [],
	alternatives: [],
});

/** The reading after the adviser changed its value; what the page said stays in `edited.from`. */
export const editedReading = <Value>(
	reading: FieldReading<Value>,
	value: Value,
	at: string,
): FieldReading<Value> => ({
	...reading,
	value,
	confidence: 'high',
	edited: { from: reading.edited ? reading.edited.from : reading.value, at },
});
