import type * as Y from 'yjs';
import { applyCapture, captureState, leadNote, moveLead, readLeads } from '../../document/leads.ts';
import { lastingEdit } from '../../document/origins.ts';
import { writeText } from '../../document/texts.ts';
import type { Author } from '../../domain/author.ts';
import type { CaptureRecord } from '../../domain/capture-record.ts';

/** What of a capture becomes part of a plan. */
export interface PlannedCapture {
	readonly captureId: string;
	readonly record: CaptureRecord;
	/** What the adviser wrote in the panel; empty when nothing. */
	readonly note: string;
	readonly samenBekeken: boolean;
	/** The lead whose page was captured again. */
	readonly recaptureOf?: string | undefined;
}

/** Whether a plan holds this capture: the document is the receipt that travels between devices. */
export const captureIn = captureState;

/**
 * Inserts a capture under its own id; an item that is there already is left as it is. A page that
 * was captured again becomes a new version of its lead, and the note goes below the one it has.
 */
export function writeCapture(
	shared: Y.Doc,
	{ captureId, record, note, samenBekeken, recaptureOf }: PlannedCapture,
	author: Author,
): void {
	shared.transact(() => {
		if (applyCapture(shared, record, captureId, author, recaptureOf) !== 'added') return;
		// Reading all leads for nothing would make many captures slow.
		if (!note && !samenBekeken) return;
		const lead = readLeads(shared).leads.find(({ versions }) =>
			versions.some((version) => version.captureId === captureId),
		);
		if (!lead) return;
		if (note) writeText(shared, leadNote(lead.id), [lead.note, note].filter(Boolean).join('\n'));
		if (samenBekeken) moveLead(shared, lead.id, 'discussed', {}, author);
	}, lastingEdit);
}
