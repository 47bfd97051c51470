/**
 * Consultations of an office: the periodic consultation (H-19, H-56), peer review in the same
 * meeting (H-57) and the sounding board (H-20, O-15).
 *
 * The document of the office knows which dossiers are on the agenda and who was there. What is said
 * about a client stands in his dossier, so that nobody reads it who is not a member there.
 */
import { z } from 'zod';
import { type Added, added } from './added.ts';
import { Day } from './day.ts';
import type { WorkProcess } from './process/process.ts';
import type { ProcessFact } from './process/process-fact.ts';

export const meetingKinds = ['consultation', 'peer-review', 'sounding-board'] as const;
export const MeetingKind = z.enum(meetingKinds);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** Why a dossier is on the agenda. */
export const CaseReason = z.enum(['due', 'no-commitment', 'by-hand']);
export type CaseReason = z.infer<typeof CaseReason>;

export const MeetingFields = z.object({
	...added,
	on: Day,
	kind: MeetingKind,
	closedOn: Day.nullable().default(null),
});
export const AttendeeFields = z.object({
	...added,
	meetingId: z.string().min(1),
	name: z.string().trim().min(1).max(200),
	organisation: z.string().max(200).default(''),
});
export const CaseFields = z.object({
	...added,
	meetingId: z.string().min(1),
	dossierId: z.string().min(1),
	why: CaseReason,
	/** When its result was put into the dossier. */
	settledOn: Day.nullable().default(null),
});

export interface MeetingCase extends Added, Readonly<z.infer<typeof CaseFields>> {
	readonly id: string;
}
export interface MeetingAttendee extends Added, Readonly<z.infer<typeof AttendeeFields>> {
	readonly id: string;
}
export interface Meeting extends Added, Readonly<z.infer<typeof MeetingFields>> {
	readonly id: string;
	readonly cases: readonly MeetingCase[];
	readonly attendees: readonly MeetingAttendee[];
}

/** What was said about one client, as it stands in his dossier. */
export const caseTexts = ['question', 'advice', 'decision', 'dissent'] as const;
export type CaseText = (typeof caseTexts)[number];
export type CaseWords = Readonly<Record<CaseText, string>>;

export const CaseNoteFields = z.object({ ...added, on: Day, kind: MeetingKind });

/** Kinds of facts by which a process keeps that a client was discussed; the first it has counts. */
export const discussedBy: Readonly<Record<MeetingKind, readonly string[]>> = {
	consultation: ['consulted', 'dual-consultation-held'],
	'peer-review': ['consulted'],
	'sounding-board': ['sounding-board-held'],
};

/** The fact by which `process` keeps the result of a case; `null` when it has no word for it. */
export function resultOf(
	kind: MeetingKind,
	{ factKinds }: WorkProcess,
	words: CaseWords,
	attendance: readonly string[],
): Pick<ProcessFact, 'kind' | 'data'> | null {
	const row = discussedBy[kind].flatMap((id) => factKinds.find((one) => one.id === id) ?? []).at(0);
	if (!row) return null;
	const said: Readonly<Record<string, string>> = {
		...words,
		kind,
		attendance: attendance.join(', '),
	};
	const fields = Object.keys(row.fields).filter((field) => said[field]?.trim());
	return {
		kind: row.id,
		data: Object.fromEntries(fields.map((field) => [field, said[field] ?? ''])),
	};
}

/** A sounding board decides (O-15); elsewhere advice is enough. Says what is still missing. */
export function missingFor(kind: MeetingKind, words: CaseWords): CaseText | null {
	if (kind === 'sounding-board') return words.decision.trim() === '' ? 'decision' : null;
	const said = words.advice.trim() !== '' || words.decision.trim() !== '';
	return said ? null : 'advice';
}
