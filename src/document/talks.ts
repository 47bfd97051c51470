/**
 * Talks with the client, in the document of the professionals: items in `talks` with the
 * professional's note in `talks/<id>/note`, and points of the agenda in `points` with text in
 * `points/<id>/text`. That a talk was held is a fact in the shared document.
 */
import type * as Y from 'yjs';
import { type Author, personOf } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import type { Talk, TalkPoint } from '../domain/talk.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { recordFact } from './facts.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, changeItem, insertItem, readItems } from './items.ts';
import { lastingEdit, localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

export const talkNote = (id: string): string => `talks/${id}/note`;
export const pointText = (id: string): string => `points/${id}/text`;

export function startTalk({ prof }: DossierDocs, author: Author): string {
	const id = author.newId();
	const fields = { ...addedNow(author), on: author.today, startedAt: author.now };
	insertItem(prof, itemKinds.talk, id, fields, lastingEdit);
	return id;
}

/** Ends a running talk and records that it was held, on the day it began. */
export function endTalk({ shared, prof }: DossierDocs, talk: Talk, author: Author): void {
	if (talk.endedAt !== null) return;
	const { id: talkId, startedAt, on } = talk;
	const endedAt = Math.max(author.now, startedAt);
	changeItem(prof, itemKinds.talk, talkId, { endedAt }, lastingEdit);
	const data = { talkId, startedAt, endedAt };
	recordFact(shared, { kind: 'talk-held', data, on }, author, lastingEdit);
}

/** A talk of an earlier day, with its note. Only its length is known, so it ends when it was added. */
export function addPastTalk(
	prof: Y.Doc,
	{ on, minutes, note }: { readonly on: Day; readonly minutes: number; readonly note: string },
	author: Author,
): void {
	const id = author.newId();
	const times = { startedAt: author.now - minutes * 60_000, endedAt: author.now };
	insertItem(prof, itemKinds.talk, id, { ...addedNow(author), on, ...times }, lastingEdit);
	writeText(prof, talkNote(id), note);
}

export function addPoint(doc: Y.Doc, talkId: string, text: string, author: Author): string {
	const id = author.newId();
	doc.transact(() => {
		insertItem(doc, itemKinds['talk-point'], id, { ...addedNow(author), talkId });
		writeText(doc, pointText(id), text);
	}, localEdit);
	return id;
}

/** Newest first. */
export function readTalks(doc: Y.Doc): { talks: Talk[]; unreadable: number } {
	const stored = readItems(doc, itemKinds.talk);
	const points = readItems(doc, itemKinds['talk-point']);
	const byTalk = Map.groupBy(points.kept, ({ fields: { talkId } }) => talkId);
	const talks = stored.kept.map(
		({ id, fields }): Talk => ({
			id,
			startedAt: fields.startedAt,
			endedAt: fields.endedAt,
			on: fields.on,
			by: personOf(fields.addedBy),
			note: readText(doc, talkNote(id)),
			points: (byTalk.get(id) ?? []).map(
				(point): TalkPoint => ({
					id: point.id,
					text: readText(doc, pointText(point.id)),
					done: point.fields.done,
				}),
			),
		}),
	);
	return { talks: talks.toReversed(), unreadable: stored.unreadable + points.unreadable };
}
