/** Changes of a draft as pure functions. What the page said is kept beside what a person made of it. */
import { CaptureRecord } from '../../src/domain/capture-record.ts';
import { editedReading, type FieldReading, typedReading } from '../../src/domain/field-reading.ts';
import {
	chanceValues,
	type FieldId,
	type FieldValue,
	vacancyValues,
} from '../../src/domain/field-values.ts';
import type { Draft } from '../../src/protocol/extension-memory.ts';

export type Fields = { readonly [Field in FieldId]?: FieldReading | undefined };

const vacancyFields = Object.keys(vacancyValues).filter(isField);
const chanceFields = Object.keys(chanceValues).filter(isField);

/** Shown first, also when the page did not have them. */
const important: Readonly<Record<CaptureRecord['kind'], readonly FieldId[]>> = {
	vacature: [
		'naamVacature',
		'werkgever',
		'plaats',
		'uren',
		'salarisIndicatie',
		'sluitingsdatumVacature',
	],
	kans: ['beroep', 'vacatures', 'concurrentie', 'verhouding', 'vindwegen', 'peildatum'],
	fragment: ['naamVacature', 'werkgever', 'plaats'],
};

function isField(name: string): name is FieldId {
	return name in vacancyValues || name in chanceValues;
}

/** `null` when the draft holds no readable record. */
export const recordIn = (draft: Draft): CaptureRecord | null =>
	CaptureRecord.safeParse(draft.capture.record).data ?? null;

export const fieldsOf = (record: CaptureRecord): Fields => record.fields;

/** What a conversation is about: shown also when the page did not have it. */
export const mainFields = ({ kind }: CaptureRecord): readonly FieldId[] => important[kind];

/** Everything else that was found, in the order of the vocabulary. */
export function otherFields(record: CaptureRecord): readonly FieldId[] {
	const all = record.kind === 'kans' ? chanceFields : vacancyFields;
	const fields = fieldsOf(record);
	return all.filter((field) => fields[field] && !important[record.kind].includes(field));
}

export const shownFields = (record: CaptureRecord): readonly FieldId[] => [
	...mainFields(record),
	...otherFields(record),
];

/** Fields that could still be added. */
export function emptyFields(record: CaptureRecord): readonly FieldId[] {
	const all = record.kind === 'kans' ? chanceFields : vacancyFields;
	const shown = new Set(shownFields(record));
	return all.filter((field) => !shown.has(field));
}

/** The draft with another value in one field; `null` takes the field out. */
export function withValue(
	draft: Draft,
	field: FieldId,
	value: FieldValue | null,
	at: string,
): Draft | null {
	const record = recordIn(draft);
	if (!record) return null;
	const { [field]: before, ...others } = fieldsOf(record);
	if (value === null) return withFields(draft, record, others);
	const reading = before ? editedReading(before, value, at) : typedReading(value);
	return withFields(draft, record, { ...others, [field]: reading });
}

/** Back to what the page said. */
export function withoutEdit(draft: Draft, field: FieldId): Draft | null {
	const record = recordIn(draft);
	const reading = record && fieldsOf(record)[field];
	if (!record || !reading?.edited) return null;
	const { edited, ...page } = reading;
	const back = { ...page, value: edited.from };
	return withFields(draft, record, { ...fieldsOf(record), [field]: back });
}

/** `null` when a value does not fit its field. */
function withFields(draft: Draft, record: CaptureRecord, fields: Fields): Draft | null {
	const next = CaptureRecord.safeParse({ ...record, fields }).data;
	return next ? { ...draft, capture: { ...draft.capture, record: next } } : null;
}

/** A capture needs a name: what it is about. */
export function hasTitle(record: CaptureRecord): boolean {
	const { naamVacature, beroep } = fieldsOf(record);
	if (record.kind === 'fragment') return record.snapshot !== null || naamVacature !== undefined;
	return naamVacature !== undefined || beroep !== undefined;
}

/** A draft for typing, without any page. */
export function typedDraft(kind: 'vacature' | 'kans', captureId: string, at: string): Draft {
	const record: CaptureRecord = {
		kind,
		fields: {},
		source: {
			url: null,
			canonicalUrl: null,
			host: null,
			pageType: 'onbekend',
			title: null,
			adapter: null,
			lang: null,
		},
		snapshot: null,
		natural: null,
		omitted: [],
		warnings: [],
	};
	return {
		capture: {
			v: 1,
			captureId,
			capturedAt: at,
			zone: 'Europe/Amsterdam',
			record,
			health: null,
		},
		handle: null,
		known: 'no',
		recaptureOf: null,
		note: '',
		tags: [],
		samenBekeken: false,
		step: 'typing',
	};
}
