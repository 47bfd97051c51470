/** Writes a whole dossier into new documents at once: the practice caseload, later an import. */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { DossierContent, ProcessContent } from '../domain/dossier-content.ts';
import type { LeadStatus } from '../domain/lead-status.ts';
import { courseKinds } from '../domain/process/course.ts';
import { processById } from '../domain/processes/all.ts';
import { addAction } from './actions.ts';
import { addAppointment } from './appointments.ts';
import { addAssignment } from './assignments.ts';
import { clientNote, createClient } from './client.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { recordFact } from './facts.ts';
import { addGoal } from './goals.ts';
import { applyCapture, leadNote } from './leads.ts';
import { lastingEdit } from './origins.ts';
import { writePart } from './plan-versions.ts';
import { markPractice } from './schema-version.ts';
import { recordIn, startProcess } from './start-process.ts';
import { addPastTalk } from './talks.ts';
import { writeText } from './texts.ts';

/** One transaction in each document; the author is the person who asked for it. */
export function fillDossier(
	docs: DossierDocs,
	content: DossierContent,
	author: Author,
	{ practice }: { readonly practice: boolean },
): void {
	const fillBoth = () => {
		createClient(docs, content.client, author, content.reportedOn);
		if (practice) markPractice(docs.shared);
		fillPlan(docs.shared, content, author);
		fillContacts(docs.shared, content, author);
		for (const { text, ...place } of content.written ?? []) {
			writePart(docs.shared, place, text, author);
		}
		for (const process of content.processes) fillProcess(docs, process, author);
	};
	docs.prof.transact(() => {
		docs.shared.transact(fillBoth, lastingEdit);
		for (const talk of content.talks) addPastTalk(docs.prof, talk, author);
	}, lastingEdit);
}

function fillPlan(doc: Y.Doc, content: DossierContent, author: Author): void {
	writeText(doc, clientNote, content.note);
	for (const goal of content.goals) addGoal(doc, goal, author);
	for (const { ending, ...action } of content.actions) {
		const actionId = addAction(doc, action, author);
		if (ending) {
			const data = { actionId, status: ending.status };
			recordFact(doc, { ...ending, kind: 'action-settled', data }, author);
		}
	}
	const leadIds = content.leads.map(({ record, addedOn, note, moves }) => {
		const leadId = author.newId();
		applyCapture(doc, record, leadId, { ...author, today: addedOn });
		writeText(doc, leadNote(leadId), note);
		let from: LeadStatus = 'found';
		for (const { to, on, reason } of moves) {
			recordFact(doc, { kind: 'lead-moved', data: { leadId, from, to }, on, reason }, author);
			from = to;
		}
		return leadId;
	});
	for (const { ending, fromLead, ...assignment } of content.assignments) {
		const leadId = fromLead === undefined ? null : leadIds[fromLead];
		const assignmentId = addAssignment(doc, { ...assignment, leadId: leadId ?? null }, author);
		if (ending) {
			const data = { assignmentId, status: ending.status };
			recordFact(doc, { ...ending, kind: 'assignment-settled', data }, author);
		}
	}
}

function fillContacts(doc: Y.Doc, content: DossierContent, author: Author): void {
	for (const { ending, ...appointment } of content.appointments) {
		const appointmentId = addAppointment(doc, appointment, author);
		if (ending) {
			const data = { appointmentId, outcome: ending.status };
			recordFact(doc, { ...ending, kind: 'appointment-settled', data }, author);
		}
	}
	for (const { on, how, about } of content.contacts) {
		recordFact(doc, { kind: 'contact', data: { how, about }, on }, author);
	}
}

/** Throws `RangeError` for a process that is not here. */
function fillProcess(docs: DossierDocs, content: ProcessContent, author: Author): void {
	const process = processById.get(content.id);
	if (!process) throw new RangeError('no such work process');
	const idByName = new Map<string, string>();
	startProcess(docs, process, content.startedOn, author);
	for (const { name, about = {}, ...note } of content.facts) {
		const links = Object.entries(about).map(([field, of]) => [field, idByName.get(of) ?? '']);
		const data = { ...note.data, ...Object.fromEntries(links) };
		const id = recordIn(docs, process, { ...note, data }, author);
		if (name) idByName.set(name, id);
	}
	if (content.ended) recordIn(docs, process, { kind: courseKinds.ended, ...content.ended }, author);
}
