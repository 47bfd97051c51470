/**
 * Vacancies and chances: items in `leads`, note in `leads/<id>/note`, their life in the facts
 * `lead-moved`. The id of a captured lead is its capture id, so that a capture that arrives twice,
 * here or on another laptop, is one lead, and one that was thrown away stays away.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import { CaptureRecord } from '../domain/capture-record.ts';
import type { Day } from '../domain/day.ts';
import type { DossierFact } from '../domain/dossier-fact.ts';
import { type Lead, type LeadVersion, movesOf, statusAfter } from '../domain/lead.ts';
import {
	correctableTo,
	type LeadStatus,
	moveNeedsReason,
	nextMoves,
} from '../domain/lead-status.ts';
import { readFacts, recordFact } from './facts.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem, itemState, readItems, type StoredItem } from './items.ts';
import { lastingEdit, localEdit } from './origins.ts';
import type { StoredLead } from './stored-lead.ts';
import { readText } from './texts.ts';

export const leadNote = (id: string): string => `leads/${id}/note`;

/**
 * Puts a capture into the plan. `versionOf` is the lead whose page was captured again. Not undone by
 * Ctrl+Z: the bin is its way back.
 */
export function applyCapture(
	doc: Y.Doc,
	record: CaptureRecord,
	captureId: string,
	author: Author,
	versionOf: string | null = null,
): 'added' | 'present' | 'binned' {
	const fields = { ...leadFields(record, author), versionOf: leadToJoin(doc, versionOf) };
	return insertItem(doc, itemKinds.lead, captureId, fields, lastingEdit);
}

/** The first capture of a page, also when a later one is named; none when it was thrown away. */
function leadToJoin(doc: Y.Doc, captureId: string | null): unknown {
	const { root } = itemKinds.lead;
	if (captureId === null || itemState(doc, root, captureId) === 'binned') return null;
	return doc.getMap(root).get(`${captureId}/versionOf`) ?? captureId;
}

/** Whether a capture is in the plan: the document is the receipt that travels between laptops. */
export const captureState = (doc: Y.Doc, captureId: string) =>
	itemState(doc, itemKinds.lead.root, captureId);

/**
 * Adds a lead that was typed or pasted, and gives its id. `versionOf` is the lead of which it is a
 * later version.
 */
export function addLead(
	doc: Y.Doc,
	record: CaptureRecord,
	author: Author,
	versionOf: string | null = null,
): string {
	const id = author.newId();
	const fields = { ...leadFields(record, author), versionOf: leadToJoin(doc, versionOf) };
	insertItem(doc, itemKinds.lead, id, fields, localEdit);
	return id;
}

const leadFields = (record: CaptureRecord, author: Author) => ({
	...addedNow(author),
	addedOn: author.today,
	record: CaptureRecord.parse(record),
});

export type MoveOutcome = 'moved' | 'not-allowed' | 'reason-missing';

export interface MoveNote {
	readonly on?: Day | undefined;
	readonly reason?: string | undefined;
}

/** The next step in the life of a lead, as a fact. */
export function moveLead(
	doc: Y.Doc,
	leadId: string,
	to: LeadStatus,
	{ on, reason }: MoveNote,
	author: Author,
): MoveOutcome {
	const lead = readLeads(doc).leads.find(({ id }) => id === leadId);
	if (!lead || !nextMoves(lead.kind, lead.status).includes(to)) return 'not-allowed';
	if (moveNeedsReason(to) && !reason?.trim()) return 'reason-missing';
	const data = { leadId, from: lead.status, to };
	recordFact(doc, { kind: 'lead-moved', data, on, reason }, author);
	return 'moved';
}

/** Takes the place of the last move of a lead: it was a mistake, and `reason` says which. */
export function correctLead(
	doc: Y.Doc,
	leadId: string,
	to: LeadStatus,
	reason: string,
	author: Author,
): MoveOutcome {
	const lead = readLeads(doc).leads.find(({ id }) => id === leadId);
	const last = lead?.history.findLast(({ corrected }) => !corrected);
	if (!lead || !last || !correctableTo(lead.status).includes(to)) return 'not-allowed';
	if (!reason.trim()) return 'reason-missing';
	const data = { leadId, from: lead.status, to };
	recordFact(doc, { kind: 'lead-moved', data, reason, corrects: last.factId }, author);
	return 'moved';
}

/** Newest first. Captures of one page are versions of one lead. */
export function readLeads(doc: Y.Doc, facts: readonly DossierFact[] = readFacts(doc).facts) {
	const { kept, binned, unreadable } = readItems(doc, itemKinds.lead);
	const moves = movesOf(facts);
	const made = Map.groupBy(
		readItems(doc, itemKinds.assignment).kept,
		({ fields: { leadId } }) => leadId,
	);
	const leads = [...versionsByLead(kept, binned)].map(([first, versions]): Lead => {
		const { id, fields } = first;
		const { record } = versions.at(-1) ?? fields;
		const history = moves(id);
		return {
			id,
			addedBy: fields.addedBy,
			addedAt: fields.addedAt,
			addedOn: fields.addedOn,
			kind: record.kind,
			record,
			versions,
			history,
			status: statusAfter(history),
			note: readText(doc, leadNote(id)),
			referral: fields.referral,
			employerKind: fields.employerKind,
			bulk: fields.bulk,
			chanceId: fields.chanceId,
			assignmentIds: (made.get(id) ?? []).map((assignment) => assignment.id),
		};
	});
	return { leads: leads.toReversed(), binned, unreadable };
}

type StoredCapture = StoredItem<StoredLead>;

/** A version goes to the bin with its lead; one whose lead has not arrived yet stands for itself. */
function versionsByLead(
	kept: readonly StoredCapture[],
	binned: readonly StoredCapture[],
): Map<StoredCapture, LeadVersion[]> {
	const gone = new Set(binned.map(({ id }) => id));
	const shown = kept.filter(({ fields }) => !gone.has(fields.versionOf ?? ''));
	const firsts = new Map(shown.map((item) => [item.id, item]));
	const leadOf = (item: StoredCapture) => firsts.get(item.fields.versionOf ?? '') ?? item;
	const captures = Map.groupBy(shown, leadOf);
	return new Map([...captures].map(([lead, versions]) => [lead, versions.map(versionFrom)]));
}

const versionFrom = ({ id, fields }: StoredCapture): LeadVersion => ({
	captureId: id,
	addedBy: fields.addedBy,
	addedAt: fields.addedAt,
	addedOn: fields.addedOn,
	record: fields.record,
});
