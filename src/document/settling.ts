/** Saying how an action, an assignment or an appointment ended: always a fact with day and person. */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import type { Day } from '../domain/day.ts';
import type { AppointmentOutcome } from '../domain/meeting.ts';
import { outcomesOf, settlementsOf } from '../domain/settled-items.ts';
import { type Settlement, settlementNeedsReason } from '../domain/settlement.ts';
import { type FactNote, readFacts, recordFact } from './facts.ts';

interface Ending<Status> {
	readonly status: Status;
	readonly on?: Day | undefined;
	readonly reason?: string | undefined;
}

/** `unchanged`: it stood there already. */
export type SettleOutcome = 'settled' | 'unchanged' | 'reason-missing';

export function settleAction(
	doc: Y.Doc,
	actionId: string,
	{ status, ...note }: Ending<Settlement>,
	author: Author,
): SettleOutcome {
	return settle(doc, actionId, status, author, {
		...note,
		kind: 'action-settled',
		data: { actionId, status },
	});
}

export function settleAssignment(
	doc: Y.Doc,
	assignmentId: string,
	{ status, ...note }: Ending<Settlement>,
	author: Author,
): SettleOutcome {
	return settle(doc, assignmentId, status, author, {
		...note,
		kind: 'assignment-settled',
		data: { assignmentId, status },
	});
}

function settle(
	doc: Y.Doc,
	id: string,
	status: Settlement,
	author: Author,
	note: FactNote,
): SettleOutcome {
	if (settlementsOf(readFacts(doc).facts)(id).status === status) return 'unchanged';
	if (settlementNeedsReason(status) && !note.reason?.trim()) return 'reason-missing';
	recordFact(doc, note, author);
	return 'settled';
}

/** How an appointment went. `planned` opens it again. */
export function settleAppointment(
	doc: Y.Doc,
	appointmentId: string,
	{ status: outcome, ...note }: Ending<AppointmentOutcome>,
	author: Author,
): SettleOutcome {
	if (outcomesOf(readFacts(doc).facts)(appointmentId).outcome === outcome) return 'unchanged';
	const data = { appointmentId, outcome };
	recordFact(doc, { ...note, kind: 'appointment-settled', data }, author);
	return 'settled';
}
