import type { CaptureRecord } from '../../../domain/capture-record.ts';
import type { FieldReading } from '../../../domain/field-reading.ts';
import { chanceValues, type FieldId, vacancyValues } from '../../../domain/field-values.ts';

export interface NamedReading {
	readonly field: FieldId;
	readonly reading: FieldReading;
}

const order: readonly string[] = [
	...new Set([...Object.keys(vacancyValues), ...Object.keys(chanceValues)]),
];

/** Every value of a record that the page gave, in the order of the field table. */
export function readingsOf({ fields }: CaptureRecord): readonly NamedReading[] {
	const named = Object.entries(fields).flatMap(([field, reading]) =>
		reading === undefined ? [] : [{ field: field as FieldId, reading }],
	);
	return named.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** The reading of one field, when the record has it. */
export const readingOf = (record: CaptureRecord, field: FieldId): FieldReading | null =>
	readingsOf(record).find((named) => named.field === field)?.reading ?? null;

/** The fields whose value somebody should compare with the page. */
export const doubtfulFields = (record: CaptureRecord): readonly FieldId[] =>
	readingsOf(record)
		.filter(({ reading }) => reading.confidence === 'low' && !reading.edited)
		.map(({ field }) => field);

/** Nothing in it came from a page. */
export const isTyped = (record: CaptureRecord): boolean =>
	readingsOf(record).every(({ reading }) => reading.via === 'handmatig');
