/**
 * What professionals write while recognising a client, in their own document: one item in
 * `recognition` per process and topic, with its texts under `recognition/<id>/`. The id is made of
 * both, so that two laptops that begin to write about one question write in one text.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import {
	type RecognitionDraft,
	type RecognitionText,
	recognitionTexts,
} from '../domain/process/recognition-draft.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, changeItem, insertItem } from './items.ts';
import { localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

export interface Topic {
	/** Id of the work process. */
	readonly process: string;
	readonly topic: string;
}

const row = itemKinds.recognition;

const recognitionId = ({ process, topic }: Topic): string =>
	`${process}:${encodeURIComponent(topic)}`;

export const recognitionText = (topic: Topic, text: RecognitionText): string =>
	`recognition/${recognitionId(topic)}/${text}`;

function ensureTopic(prof: Y.Doc, topic: Topic, author: Author): void {
	insertItem(prof, row, recognitionId(topic), { ...addedNow(author), ...topic });
}

export function writeRecognition(
	prof: Y.Doc,
	topic: Topic,
	text: RecognitionText,
	value: string,
	author: Author,
): void {
	prof.transact(() => {
		ensureTopic(prof, topic, author);
		writeText(prof, recognitionText(topic, text), value);
	}, localEdit);
}

export function tickSources(
	prof: Y.Doc,
	topic: Topic,
	sources: readonly string[],
	author: Author,
): void {
	prof.transact(() => {
		ensureTopic(prof, topic, author);
		changeItem(prof, row, recognitionId(topic), { sources });
	}, localEdit);
}

/** Empty texts when nobody has written about the topic. */
export function readRecognition(prof: Y.Doc, topic: Topic): RecognitionDraft {
	const id = recognitionId(topic);
	const stored = prof.getMap<unknown>(row.root).get(`${id}/sources`);
	const texts = Object.fromEntries(
		recognitionTexts.map((text) => [text, readText(prof, recognitionText(topic, text))]),
	) as Record<RecognitionText, string>;
	return { id, texts, sources: row.schema.shape.sources.safeParse(stored).data ?? [] };
}
