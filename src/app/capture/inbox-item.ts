import type { CaptureRecord } from '../../domain/capture-record.ts';
import { employerOf, leadTitle, placeOf } from '../../domain/lead.ts';
import type { InboxReason, StoredInboxItem } from './stored-rows.ts';

/** A capture that waits for a client ("Nog toewijzen"). */
export interface InboxItem {
	readonly captureId: string;
	readonly kind: CaptureRecord['kind'];
	readonly title: string;
	readonly employer: string | null;
	readonly place: string | null;
	readonly host: string | null;
	/** Epoch ms, by the clock of the laptop at the click. */
	readonly capturedAt: number;
	readonly arrivedAt: number;
	/** `false`: sealed at the click and never looked at again ("concept, niet nagekeken"). */
	readonly reviewed: boolean;
	readonly why: InboxReason;
	readonly record: CaptureRecord;
}

/** What arrived in this session, wherever it went. */
export interface Arrival {
	readonly captureId: string;
	readonly dossierId: string | null;
	readonly kind: CaptureRecord['kind'];
	readonly title: string;
	readonly at: number;
	readonly reviewed: boolean;
	readonly place: 'plan' | 'inbox';
}

export const inboxItemOf = (stored: StoredInboxItem): InboxItem => ({
	...stored,
	kind: stored.record.kind,
	title: captureTitle(stored.record),
	employer: employerOf(stored.record),
	place: placeOf(stored.record),
	host: stored.record.source.host,
});

/** The name of the vacancy or occupation, else the title of the page, else an empty text. */
export const captureTitle = (record: CaptureRecord): string =>
	leadTitle(record) ?? record.source.title ?? '';
