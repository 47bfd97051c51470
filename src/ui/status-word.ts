/**
 * The one quiet word about safety: saved here, waiting, delivered, seen.
 *
 * Every line is computed from facts that are already durable; the first row that fits wins, so the
 * word is never ahead of the facts. Offline is no fault: it only means that changes wait.
 */
import type { Connection, DossierStatus } from '../app/sync-status.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Format } from './shared/format.ts';
import type { Tone } from './shared/words.ts';

/** What the word is made from: the status of the session, or that of one dossier. */
export interface StatusFacts {
	readonly connection: Connection;
	readonly waiting: number;
	readonly deliveredAt: number | null;
	readonly saved?: boolean;
	readonly seenBy?: DossierStatus['seenBy'];
	readonly problem?: DossierStatus['problem'];
	readonly clockOffMs?: number | null;
}

export interface StatusWord {
	readonly tone: Tone;
	readonly text: string;
}

export function statusWord(
	status: StatusFacts,
	texts: Catalogue['shell']['status'],
	format: Format,
	now: number,
): StatusWord {
	const seen = status.seenBy?.toSorted((a, b) => b.at - a.at).at(0);
	if (status.problem === 'storage-full') return { tone: 'negative', text: texts.storageFull };
	if (status.problem === 'storage-failed') return { tone: 'negative', text: texts.storageFailed };
	if (status.problem === 'relay-refused' || status.connection === 'refused')
		return { tone: 'warning', text: texts.refused };
	if (status.saved === false) return { tone: 'neutral', text: texts.saving };
	if (status.waiting > 0) return { tone: 'info', text: texts.waiting(status.waiting) };
	if (seen) return { tone: 'positive', text: texts.seen(seen.name) };
	// A time from a clock that is wrong would be no fact.
	if (status.clockOffMs) return { tone: 'warning', text: texts.clockOff };
	if (status.deliveredAt !== null)
		return { tone: 'positive', text: texts.delivered(format.moment(status.deliveredAt, now)) };
	return { tone: 'positive', text: texts.saved };
}
