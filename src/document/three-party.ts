/**
 * Three-party talks, in the shared document: items in `three-party-talks` with a text of each party,
 * attendance in `attendees`, points of the agenda in `three-party-points`.
 *
 * Ids follow from the day and the party instead of chance: laptops that open the same talk without a
 * network write into one record, which merges when they meet.
 */
import type * as Y from 'yjs';
import { type Author, personOf } from '../domain/author.ts';
import {
	type Attendee,
	type Invited,
	type Party,
	parties,
	type ThreePartyKind,
	type ThreePartyTalk,
} from '../domain/three-party.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, changeItem, insertItem, itemState, readItems } from './items.ts';
import { lastingEdit, localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

const talkRow = itemKinds['three-party'];
const pointRow = itemKinds['three-party-point'];

const partyText = (talkId: string, party: Party): string => `${talkRow.root}/${talkId}/${party}`;

/** The talk of today; after one that has ended, the next of the same day. */
export function startThreeParty(
	doc: Y.Doc,
	kind: ThreePartyKind,
	invited: Invited,
	author: Author,
): string {
	const { kept } = readItems(doc, talkRow);
	const held = kept.filter(({ fields }) => fields.on === author.today && fields.endedAt !== null);
	const talkId = held.length === 0 ? author.today : `${author.today}-${held.length + 1}`;
	doc.transact(() => {
		insertItem(doc, talkRow, talkId, { ...addedNow(author), kind, on: author.today }, lastingEdit);
		for (const party of parties) {
			const fields = { ...addedNow(author), talkId, party, ...invited[party] };
			insertItem(doc, itemKinds.attendee, `${talkId}-${party}`, fields, lastingEdit);
		}
	}, lastingEdit);
	return talkId;
}

/** Somebody who joins. */
export function addAttendee(doc: Y.Doc, talkId: string, author: Author): string {
	const id = author.newId();
	const fields = { ...addedNow(author), talkId, party: 'other', name: '', organisation: '' };
	insertItem(doc, itemKinds.attendee, id, fields);
	return id;
}

export function changeAttendee(
	doc: Y.Doc,
	id: string,
	patch: Partial<Pick<Attendee, 'name' | 'organisation' | 'how' | 'absent'>>,
): void {
	changeItem(doc, itemKinds.attendee, id, patch);
}

export function tickPoint(
	doc: Y.Doc,
	{ talkId, point }: { readonly talkId: string; readonly point: string },
	done: boolean,
	author: Author,
): void {
	const id = `${talkId}-${point}`;
	if (itemState(doc, pointRow.root, id) === 'absent') {
		insertItem(doc, pointRow, id, { ...addedNow(author), talkId, done });
	} else changeItem(doc, pointRow, id, { done });
}

export const sayAgreed = (doc: Y.Doc, talkId: string, party: Party, agrees: boolean): void =>
	changeItem(doc, talkRow, talkId, { [`${party}Agrees`]: agrees });

export const writeParty = (doc: Y.Doc, talkId: string, party: Party, text: string): void =>
	writeText(doc, partyText(talkId, party), text);

export function endThreeParty(doc: Y.Doc, talkId: string, author: Author): void {
	changeItem(doc, talkRow, talkId, { endedAt: author.now }, lastingEdit);
}

/** An ended talk that has to go on: somebody closed it too early. */
export function resumeThreeParty(doc: Y.Doc, talkId: string): void {
	changeItem(doc, talkRow, talkId, { endedAt: null }, localEdit);
}

/** The latest day first, and of one day the last talk first. */
export function readThreeParty(doc: Y.Doc): {
	talks: readonly ThreePartyTalk[];
	unreadable: number;
} {
	const stored = readItems(doc, talkRow);
	const attendees = readItems(doc, itemKinds.attendee);
	const points = readItems(doc, pointRow);
	const talks = stored.kept.map(({ id, fields }): ThreePartyTalk => {
		const ofTalk = ({ fields: { talkId } }: { fields: { talkId: string } }) => talkId === id;
		const of = <Value>(read: (party: Party) => Value) => ({
			income: read('income'),
			work: read('work'),
			client: read('client'),
		});
		return {
			id,
			kind: fields.kind,
			on: fields.on,
			startedBy: personOf(fields.addedBy),
			endedAt: fields.endedAt,
			words: of((party) => readText(doc, partyText(id, party))),
			agrees: of((party) => fields[`${party}Agrees`]),
			attendees: attendees.kept.filter(ofTalk).map(attendee).toSorted(byParty),
			discussed: new Set(
				points.kept
					.filter((point) => ofTalk(point) && point.fields.done)
					.map((point) => point.id.slice(id.length + 1)),
			),
		};
	});
	return {
		talks: talks.toSorted((a, b) => compare(b.on, a.on) || compare(b.id, a.id)),
		unreadable: stored.unreadable + attendees.unreadable + points.unreadable,
	};
}

type StoredAttendee = ReturnType<
	typeof readItems<typeof itemKinds.attendee.schema._output>
>['kept'][number];

const attendee = ({
	id,
	fields: { addedBy: _by, addedAt: _at, ...fields },
}: StoredAttendee): Attendee => ({
	id,
	...fields,
});

const order: readonly string[] = [...parties, 'other'];
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byParty = (a: Attendee, b: Attendee) =>
	order.indexOf(a.party) - order.indexOf(b.party) || compare(a.id, b.id);
