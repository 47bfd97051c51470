import type * as Y from 'yjs';
import {
	addAttendee,
	addCase,
	addMeeting,
	binAttendee,
	binCase,
	binMeeting,
	closeMeeting,
	meetingRoots,
	readMeetings,
	restoreMeeting,
	settleCase,
} from '../../document/office-meetings.ts';
import type { Author } from '../../domain/author.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { CaseReason, Meeting, MeetingKind } from '../../domain/office-consultation.ts';
import { followRoots } from './follow-roots.ts';

/** Consultations of an office and their agendas. What is said about a client is in his dossier. */
export class ConsultationState {
	readonly #doc: Y.Doc;
	readonly #author: () => Author;
	readonly #follow: () => void;

	/** Latest day first. */
	readonly meetings: readonly Meeting[] = $derived.by(() => {
		this.#follow();
		return readMeetings(this.#doc).meetings;
	});

	constructor(doc: Y.Doc, author: () => Author) {
		this.#doc = doc;
		this.#author = author;
		this.#follow = followRoots(doc, ...meetingRoots);
	}

	byId(id: string): Meeting | null {
		return this.meetings.find((meeting) => meeting.id === id) ?? null;
	}

	/** When the next periodic consultation is due: so many days after the last (O-11). */
	nextOn(everyDays: number): Day {
		const { today } = this.#author();
		const last = this.meetings.find(({ kind }) => kind === 'consultation')?.on;
		if (!last || addDays(last, everyDays) < today) return today;
		return addDays(last, everyDays);
	}

	add(kind: MeetingKind, on: Day): string {
		return addMeeting(this.#doc, kind, on, this.#author());
	}

	close(id: string): void {
		closeMeeting(this.#doc, id, this.#author().today);
	}

	reopen(id: string): void {
		closeMeeting(this.#doc, id, null);
	}

	bin(id: string): void {
		binMeeting(this.#doc, id, this.#author());
	}

	restore(id: string): void {
		restoreMeeting(this.#doc, id);
	}

	bringIn(meetingId: string, cases: readonly { dossierId: string; why: CaseReason }[]): void {
		for (const one of cases) addCase(this.#doc, meetingId, one, this.#author());
	}

	takeOff(caseId: string): void {
		binCase(this.#doc, caseId, this.#author());
	}

	settle(caseId: string): void {
		settleCase(this.#doc, caseId, this.#author().today);
	}

	/** Throws `ZodError` on an empty name. */
	attend(meetingId: string, who: Parameters<typeof addAttendee>[2]): void {
		addAttendee(this.#doc, meetingId, who, this.#author());
	}

	leave(attendeeId: string): void {
		binAttendee(this.#doc, attendeeId, this.#author());
	}
}
