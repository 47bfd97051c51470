/**
 * What somebody types over a record that was read: fields that were unclear or missing.
 *
 * A value that the page gave stays beside the one that was typed (`edited.from`).
 */
import { CaptureRecord } from '../../../domain/capture-record.ts';
import { editedReading, type FieldReading } from '../../../domain/field-reading.ts';
import type { FieldId } from '../../../domain/field-values.ts';
import { type Typed, type TypedField, typedForms } from './typed-forms.ts';

type Kind = keyof typeof typedForms;
type Readings = Partial<Record<FieldId, FieldReading | undefined>>;

/** The field of the record that each field of the form is about. Hours are two fields of one. */
const fieldOf: Readonly<Partial<Record<TypedField, FieldId>>> = {
	title: 'naamVacature',
	employer: 'werkgever',
	place: 'plaats',
	hoursFrom: 'uren',
	hoursTo: 'uren',
	closing: 'sluitingsdatumVacature',
	occupation: 'beroep',
	region: 'regio',
	vacancies: 'vacatures',
	competition: 'concurrentie',
	asOf: 'peildatum',
};

export const kindOf = ({ kind }: CaptureRecord): Kind => (kind === 'kans' ? 'kans' : 'vacature');

function textOf(name: TypedField, value: unknown): string {
	if (typeof value === 'string') return name === 'hoursFrom' || name === 'hoursTo' ? '' : value;
	if (typeof value !== 'object' || value === null) return '';
	if ('naam' in value) return String(value.naam ?? '');
	if ('min' in value && 'max' in value)
		return String((name === 'hoursFrom' ? value.min : value.max) ?? '');
	return 'n' in value ? String(value.n) : '';
}

/** What the form shows at first. */
export function typedFrom(record: CaptureRecord): Typed {
	const fields: Readings = record.fields;
	return Object.fromEntries(
		typedForms[kindOf(record)].fields.map(({ name }) => {
			const field = fieldOf[name];
			return [
				name,
				name === 'address'
					? (record.source.url ?? '')
					: textOf(name, field && fields[field]?.value),
			];
		}),
	);
}

/** Whether the form should ask for it: not found, or to be looked at. */
export function isUnclear(record: CaptureRecord, name: TypedField): boolean {
	if (name === 'address') return record.source.url === null;
	const fields: Readings = record.fields;
	const field = fieldOf[name];
	const reading = field && fields[field];
	return !reading || reading.confidence === 'low' || reading.alternatives.length > 0;
}

/** The record with what was typed; `at` is an ISO instant. Throws on what `problemsOf` refuses. */
export function withTyped(record: CaptureRecord, typed: Typed, at: string): CaptureRecord {
	const kind = kindOf(record);
	const before = typedFrom(record);
	const said = typedForms[kind].record(typed);
	const saidFields: Readings = said.fields;
	const readings: Readings = record.fields;
	const fields: Readings = { ...readings };
	for (const { name } of typedForms[kind].fields) {
		const field = fieldOf[name];
		if (!field || typed[name]?.trim() === before[name]?.trim()) continue;
		const next = saidFields[field];
		const was = readings[field];
		// Computed from what the page said, which is no longer what counts.
		if (field === 'vacatures' || field === 'concurrentie') delete fields.verhouding;
		if (!next) delete fields[field];
		else fields[field] = was ? editedReading(was, next.value, at) : next;
	}
	const source = { ...record.source, url: record.source.url ?? said.source.url };
	return CaptureRecord.parse({ ...record, source, fields });
}
