import type { WarningCode } from '../../domain/capture-record.ts';
import type { FieldId, FieldValue } from '../../domain/field-values.ts';

export interface Normalised<Value = FieldValue> {
	value: Value;
	/** What the adviser should know about it; `implausible` also lowers the confidence. */
	flags: WarningCode[];
}

export interface Reading {
	/** On one line. */
	readonly text: string;
	readonly lines: readonly string[];
	readonly field: FieldId;
	/** The day on which the page is read, for relative dates. */
	readonly today: string;
	/** The day of an instant in the zone of the page. */
	readonly dayOf: (instant: number) => string;
}

/** Null when the text is not a value of this kind. */
export type Normaliser = (reading: Reading) => Normalised | null;

export const plain = <Value extends FieldValue>(value: Value): Normalised<Value> => ({
	value,
	flags: [],
});
