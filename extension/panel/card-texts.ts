import { CaptureRecord } from '../../src/domain/capture-record.ts';
import type { CardList } from '../../src/protocol/extension-memory.ts';
import { type Fields, fieldsOf } from './draft-edit.ts';

type Card = CardList['cards'][number];

/** What a person recognises a card of a result list by. */
export function cardTexts({ capture, known }: Card) {
	const record = CaptureRecord.safeParse(capture.record).data;
	const fields: Fields = record ? fieldsOf(record) : {};
	const { naamVacature, werkgever, plaats } = fields;
	return {
		captureId: capture.captureId,
		title: textIn(naamVacature?.value),
		where: [textIn(werkgever?.value), placeName(plaats?.value)].filter(Boolean).join(', '),
		known,
	};
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

const placeName = (value: unknown) =>
	typeof value === 'object' && value !== null && 'naam' in value ? textIn(value.naam) : '';
