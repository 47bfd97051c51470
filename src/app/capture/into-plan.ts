import type * as Y from 'yjs';
import { applyCapture, leadNote, moveLead, readLeads } from '../../document/leads.ts';
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
}

/** Whether a plan holds this capture: the document is the receipt that travels between devices. */
export function captureIn(shared: Y.Doc, captureId: string): 'absent' | 'present' | 'binned' {
	const { leads, binned } = readLeads(shared);
	if (leads.some(({ id }) => id === captureId)) return 'present';
	return binned.some(({ id }) => id === captureId) ? 'binned' : 'absent';
}

/** Inserts a capture under its own id; an item that is there already is left as it is. */
export function writeCapture(
	shared: Y.Doc,
	{ captureId, record, note, samenBekeken }: PlannedCapture,
	author: Author,
): void {
	if (applyCapture(shared, record, captureId, author) !== 'added') return;
	if (note) writeText(shared, leadNote(captureId), note);
	if (samenBekeken) moveLead(shared, captureId, 'discussed', {}, author);
}
