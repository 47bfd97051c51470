/**
 * A lead: a vacancy or chance in the plan of a client, captured or typed.
 *
 * Its content is the capture record, unchanged. Its status is read from the facts `lead-moved`:
 * the latest standing one in the order of the document.
 */
import { z } from 'zod';
import { type Added, added } from './added.ts';
import type { Person } from './author.ts';
import { CaptureRecord } from './capture-record.ts';
import { Day } from './day.ts';
import { correctedIds, type DossierFact, factsOfKind } from './dossier-fact.ts';
import { chanceValues, type FieldId, vacancyValues } from './field-values.ts';
import type { LeadStatus } from './lead-status.ts';

/** Whether the office mediates or only refers (rules H-67, H-68). */
export const Referral = z.enum(['mediated', 'referred']);
export type Referral = z.infer<typeof Referral>;

/** Who the employer of a vacancy is; what a page suggests is never more than a suggestion. */
export const EmployerKind = z.enum(['direct', 'bureau']);
export type EmployerKind = z.infer<typeof EmployerKind>;

/** From where a bulk vacancy came (rules M-17, C-26): a tag, it blocks nothing. */
export const BulkSource = z.enum(['agency', 'work-project', 'cwi']);
export type BulkSource = z.infer<typeof BulkSource>;

export const LeadFields = z.object({
	...added,
	addedOn: Day,
	record: CaptureRecord,
	/** The lead that this capture of the same page is a later version of. */
	versionOf: z.string().nullable().default(null),
	referral: Referral.nullable().default(null),
	/** What an adviser decided; null while only the page has suggested something. */
	employerKind: EmployerKind.nullable().default(null),
	bulk: BulkSource.nullable().default(null),
	/** The chance whose search this vacancy came from. */
	chanceId: z.string().nullable().default(null),
});

export interface LeadMove {
	readonly factId: string;
	readonly from: LeadStatus;
	readonly to: LeadStatus;
	readonly on: Day;
	readonly by: Person;
	readonly recordedAt: number;
	readonly reason: string | null;
	/** A later fact took this one's place. */
	readonly corrected: boolean;
}

/** One time that the page was captured. */
export interface LeadVersion extends Added {
	readonly captureId: string;
	readonly addedOn: Day;
	readonly record: CaptureRecord;
}

export interface Lead extends Added {
	readonly id: string;
	readonly kind: CaptureRecord['kind'];
	/** The latest version. */
	readonly record: CaptureRecord;
	/** Every time that the page was captured, oldest first. */
	readonly versions: readonly LeadVersion[];
	readonly status: LeadStatus;
	/** Oldest first, corrected moves included. */
	readonly history: readonly LeadMove[];
	readonly note: string;
	readonly referral: Referral | null;
	readonly employerKind: EmployerKind | null;
	readonly bulk: BulkSource | null;
	readonly chanceId: string | null;
	readonly addedOn: Day;
	/** Assignments of the client that were made from this lead. */
	readonly assignmentIds: readonly string[];
}

/** A function from the id of a lead to its moves, oldest first in the order of the document. */
export function movesOf(facts: readonly DossierFact[]): (leadId: string) => readonly LeadMove[] {
	const corrected = correctedIds(facts);
	const byLead = Map.groupBy(factsOfKind(facts, 'lead-moved'), ({ data }) => data.leadId);
	return (leadId) =>
		(byLead.get(leadId) ?? []).map(({ id, data, on, by, recordedAt, reasons }) => ({
			factId: id,
			from: data.from,
			to: data.to,
			on,
			by,
			recordedAt,
			reason: reasons?.join(' ') ?? null,
			corrected: corrected.has(id),
		}));
}

/** Where a lead stands after its moves; a lead without moves has only been found. */
export const statusAfter = (moves: readonly LeadMove[]): LeadStatus =>
	moves.findLast(({ corrected }) => !corrected)?.to ?? 'found';

const fieldIds = new Set(Object.keys({ ...vacancyValues, ...chanceValues }) as FieldId[]);

/** The fields that differ between two captures of one page, in the order of the vocabulary. */
export function changedFields(before: CaptureRecord, after: CaptureRecord): FieldId[] {
	const values = ({ fields }: CaptureRecord) =>
		new Map(Object.entries(fields).map(([id, reading]) => [id, JSON.stringify(reading?.value)]));
	const [old, now] = [values(before), values(after)];
	return [...fieldIds].filter((id) => old.get(id) !== now.get(id));
}

/** The name of the vacancy, or the occupation of a chance; `null` when the page gave neither. */
export function leadTitle(record: CaptureRecord): string | null {
	const { fields } = record;
	const name = 'naamVacature' in fields ? fields.naamVacature?.value : undefined;
	return name ?? fields.beroep?.value ?? record.source.title;
}

export const employerOf = ({ fields }: CaptureRecord): string | null =>
	('werkgever' in fields ? fields.werkgever?.value : null) ?? null;

/** The place of a vacancy, the region of a chance. */
export function placeOf({ fields }: CaptureRecord): string | null {
	const place = 'plaats' in fields ? fields.plaats?.value.naam : null;
	const region = 'regio' in fields ? fields.regio?.value : null;
	return place ?? region ?? null;
}

/** Last day to apply. */
export const closingOn = ({ fields }: CaptureRecord): Day | null =>
	('sluitingsdatumVacature' in fields ? fields.sluitingsdatumVacature?.value : null) ?? null;
