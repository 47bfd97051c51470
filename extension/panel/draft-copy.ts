import type { CaptureRecord } from '../../src/domain/capture-record.ts';
import type { FieldId } from '../../src/domain/field-values.ts';
import { fieldsOf, shownFields } from './draft-edit.ts';
import { textOf } from './field-text.ts';

/** The draft as plain text: nothing is lost when it cannot be stored. */
export function copyOf(record: CaptureRecord, names: Readonly<Record<FieldId, string>>): string {
	const fields = fieldsOf(record);
	const lines = shownFields(record).flatMap((field) => {
		const reading = fields[field];
		return reading ? [`${names[field]}: ${textOf(reading.value)}`] : [];
	});
	return [...lines, record.source.url ?? ''].filter(Boolean).join('\n');
}
