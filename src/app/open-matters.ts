/**
 * Which channels have something unfinished: a proposal without an answer, or parked edits. One small
 * row for each (table `setting`, `open/CHANNEL`), so that they are found without opening all.
 */
import type { SealedChange } from '../storage/log-write.ts';
import type { OpenedRow, Sealer } from './sealer.ts';

const prefix = 'open/';

export const openNote = (
	sealer: Sealer,
	channelId: string,
	dossierId: string,
): Promise<SealedChange> => sealer.change('setting', prefix + channelId, dossierId);

export const closeNote = (sealer: Sealer, channelId: string): Promise<SealedChange> =>
	sealer.change('setting', prefix + channelId, null);

/** Ids of dossiers with something unfinished. */
export const openMatters = (rows: readonly OpenedRow[]): readonly string[] => [
	...new Set(
		rows.flatMap(({ id, content }) =>
			id.startsWith(prefix) && typeof content === 'string' ? content : [],
		),
	),
];
