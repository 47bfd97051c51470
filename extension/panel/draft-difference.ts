/** What a page says now beside what the plan has of it: field by field, both as text. */
import type { CaptureRecord } from '../../src/domain/capture-record.ts';
import { chanceValues, type FieldId, vacancyValues } from '../../src/domain/field-values.ts';
import { longestPlanValue, type PlanItem } from '../../src/protocol/capture-plan.ts';
import { fieldsOf } from './draft-edit.ts';
import { textOf } from './field-text.ts';

export interface Difference {
	readonly field: FieldId;
	/** Empty when the plan has no value for it. */
	readonly before: string;
	/** Empty when the page does not say it any more. */
	readonly now: string;
}

const schemas = { ...vacancyValues, ...chanceValues };
const fieldIds = Object.keys(schemas) as FieldId[];

/**
 * In the order of the vocabulary. A long text is not among them: the app keeps it to itself, so
 * without its old value nothing can be said of it.
 */
export function differencesOf(record: CaptureRecord, { values }: PlanItem): readonly Difference[] {
	const fields = fieldsOf(record);
	return fieldIds.flatMap((field) => {
		const before = schemas[field].safeParse(values[field]).data;
		const now = fields[field]?.value;
		if (before === undefined && isLong(now)) return [];
		const texts = {
			before: before === undefined ? '' : sayable(before),
			now: now === undefined ? '' : sayable(now),
		};
		return texts.before === texts.now ? [] : [{ field, ...texts }];
	});
}

const isLong = (value: unknown) =>
	value !== undefined && JSON.stringify(value).length > longestPlanValue;

/** A switch has no text of its own. */
const sayable = (value: Parameters<typeof textOf>[0]) =>
	typeof value === 'boolean' ? (value ? '✓' : '–') : textOf(value);
