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
import { type Lead, movesOf, statusAfter } from '../domain/lead.ts';
import {
	correctableTo,
	type LeadStatus,
	moveNeedsReason,
	nextMoves,
} from '../domain/lead-status.ts';
import { readFacts, recordFact } from './facts.ts';
import { assignmentItems, leadItems } from './item-kinds.ts';
import { addedNow, insertItem, readItems } from './items.ts';
import { lastingEdit, localEdit } from './origins.ts';
import { readText } from './texts.ts';

export const leadNote = (id: string): string => `leads/${id}/note`;

/** Puts a capture into the plan. Not undone by Ctrl+Z: the bin is its way back. */
export function applyCapture(
	doc: Y.Doc,
	record: CaptureRecord,
	captureId: string,
	author: Author,
): 'added' | 'already' | 'binned' {
	return insertLead(doc, record, captureId, author, lastingEdit);
}

/** Adds a lead that was typed or pasted, and gives its id. */
export function addLead(doc: Y.Doc, record: CaptureRecord, author: Author): string {
	const id = author.newId();
	insertLead(doc, record, id, author, localEdit);
	return id;
}

function insertLead(doc: Y.Doc, record: CaptureRecord, id: string, author: Author, origin: symbol) {
	const fields = {
		...addedNow(author),
		addedOn: author.today,
		record: CaptureRecord.parse(record),
	};
	return insertItem(doc, leadItems.root, id, fields, origin);
}

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

/** Newest first. */
export function readLeads(doc: Y.Doc, facts: readonly DossierFact[] = readFacts(doc).facts) {
	const { kept, binned, unreadable } = readItems(doc, leadItems);
	const moves = movesOf(facts);
	const made = Map.groupBy(
		readItems(doc, assignmentItems).kept,
		({ fields: { leadId } }) => leadId,
	);
	const leads = kept
		.map(({ id, fields: { record, ...fields } }): Lead => {
			const history = moves(id);
			return {
				id,
				...fields,
				kind: record.kind,
				record,
				history,
				status: statusAfter(history),
				note: readText(doc, leadNote(id)),
				assignmentIds: (made.get(id) ?? []).map((assignment) => assignment.id),
			};
		})
		.toReversed();
	return { leads, binned, unreadable };
}
