/**
 * Consultations of an office: items in `meetings`, `meeting-attendees` and `meeting-cases`. A dossier
 * is on an agenda once, whoever puts it there: the id of the case is made of both ids.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import type {
	CaseReason,
	Meeting,
	MeetingAttendee,
	MeetingCase,
	MeetingKind,
} from '../domain/office-consultation.ts';
import { addedNow, binItem, changeItem, insertItem, readItems, restoreItem } from './items.ts';
import { officeItems } from './office-items.ts';

export const meetingRoots = [
	officeItems.meeting.root,
	officeItems.attendee.root,
	officeItems.case.root,
] as const;

export function addMeeting(doc: Y.Doc, kind: MeetingKind, on: Day, author: Author): string {
	const id = author.newId();
	insertItem(doc, officeItems.meeting, id, { ...addedNow(author), kind, on });
	return id;
}

export const closeMeeting = (doc: Y.Doc, id: string, closedOn: Day | null): void =>
	changeItem(doc, officeItems.meeting, id, { closedOn });

export const binMeeting = (doc: Y.Doc, id: string, author: Author): void =>
	binItem(doc, officeItems.meeting, id, author);

export const restoreMeeting = (doc: Y.Doc, id: string): void =>
	restoreItem(doc, officeItems.meeting, id);

const caseId = (meetingId: string, dossierId: string) => `${meetingId}.${dossierId}`;

/** Puts a dossier on the agenda, also one that was taken off. */
export function addCase(
	doc: Y.Doc,
	meetingId: string,
	{ dossierId, why }: { readonly dossierId: string; readonly why: CaseReason },
	author: Author,
): void {
	const id = caseId(meetingId, dossierId);
	const row = officeItems.case;
	const fields = { ...addedNow(author), meetingId, dossierId, why };
	if (insertItem(doc, row, id, fields) === 'binned') restoreItem(doc, row, id);
}

export const binCase = (doc: Y.Doc, id: string, author: Author): void =>
	binItem(doc, officeItems.case, id, author);

export const settleCase = (doc: Y.Doc, id: string, settledOn: Day): void =>
	changeItem(doc, officeItems.case, id, { settledOn });

/** Throws `ZodError` on an empty name. */
export function addAttendee(
	doc: Y.Doc,
	meetingId: string,
	who: { readonly personId: string | null; readonly name: string; readonly organisation: string },
	author: Author,
): void {
	const { personId, name, organisation } = who;
	const id = `${meetingId}.${personId ?? author.newId()}`;
	const fields = { ...addedNow(author), meetingId, name, organisation };
	const row = officeItems.attendee;
	if (insertItem(doc, row, id, fields) === 'binned') restoreItem(doc, row, id);
}

export const binAttendee = (doc: Y.Doc, id: string, author: Author): void =>
	binItem(doc, officeItems.attendee, id, author);

/** Latest day first. */
export function readMeetings(doc: Y.Doc): {
	meetings: readonly Meeting[];
	unreadable: number;
} {
	const meetings = readItems(doc, officeItems.meeting);
	const cases = readItems(doc, officeItems.case);
	const attendees = readItems(doc, officeItems.attendee);
	const casesOf = Map.groupBy(
		cases.kept.map(({ id, fields }): MeetingCase => ({ id, ...fields })),
		({ meetingId }) => meetingId,
	);
	const attendeesOf = Map.groupBy(
		attendees.kept.map(({ id, fields }): MeetingAttendee => ({ id, ...fields })),
		({ meetingId }) => meetingId,
	);
	return {
		meetings: meetings.kept
			.map(
				({ id, fields }): Meeting => ({
					id,
					...fields,
					cases: casesOf.get(id) ?? [],
					attendees: attendeesOf.get(id) ?? [],
				}),
			)
			.toSorted((a, b) => b.on.localeCompare(a.on)),
		unreadable: meetings.unreadable + cases.unreadable + attendees.unreadable,
	};
}
