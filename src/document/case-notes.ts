/**
 * What a consultation said about one client, in the professionals' document of his dossier: an item
 * in `case-notes` under the id of the meeting, with the texts `case-notes/<id>/question`, `/advice`,
 * `/decision` and `/dissent`.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import {
	type CaseText,
	type CaseWords,
	caseTexts,
	type Meeting,
} from '../domain/office-consultation.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem } from './items.ts';
import { readText } from './texts.ts';

export const caseText = (meetingId: string, text: CaseText): string =>
	`${itemKinds['case-note'].root}/${meetingId}/${text}`;

/** Once for each meeting, whoever begins. */
export function beginCase(
	prof: Y.Doc,
	{ id, on, kind }: Pick<Meeting, 'id' | 'on' | 'kind'>,
	author: Author,
): void {
	insertItem(prof, itemKinds['case-note'], id, { ...addedNow(author), on, kind });
}

export const readCaseWords = (prof: Y.Doc, meetingId: string): CaseWords =>
	Object.fromEntries(
		caseTexts.map((text) => [text, readText(prof, caseText(meetingId, text))]),
	) as Record<CaseText, string>;
