/**
 * What to do with a channel once the relay has said where it stands. Pure.
 *
 * A cursor counts in the relay's own order. When the relay's id has changed, or its head lies below
 * our cursor, its disk was emptied or put back, and the cursor means nothing. A disk that was put back
 * and has grown past our cursor since cannot be told from one that went on, so the cursor only saves
 * time: heads have the last word, on what to upload and, after the pull, on what is still missing.
 */
import type { Cursor, Gap, Head } from './sync-storage.ts';

export interface Standpoint {
	readonly cursor: Cursor | null;
	readonly heads: readonly Head[];
}

export interface RelayStandpoint {
	readonly relay: string;
	readonly n: number;
	readonly heads: readonly Head[];
}

export interface SubPlan {
	/** Pull what comes after this number. */
	readonly cursor: Cursor;
	/** The relay lacks entries: written since, lost by it, or come to us by another way. */
	readonly upload: boolean;
	/** The relay's head of our own device, when it is ahead of us or is another entry. */
	readonly ownAhead: Head | null;
}

/** The number to say in `sub`: 0 when our cursor belongs to another relay. */
export const cursorAt = (cursor: Cursor | null, relay: string): number =>
	cursor?.relay === relay ? cursor.n : 0;

export function planAfterSub(local: Standpoint, remote: RelayStandpoint, own: string): SubPlan {
	const continues = local.cursor?.relay === remote.relay && local.cursor.n <= remote.n;
	const ours = byDevice(local.heads);
	const theirs = byDevice(remote.heads);
	const relayAhead = remote.heads.some((head) => isAhead(head, ours.get(head.dev)));
	const start = relayAhead || local.cursor === null ? 0 : remote.n;
	const ownHead = theirs.get(own);
	return {
		cursor: {
			relay: remote.relay,
			n: continues ? (local.cursor?.n ?? 0) : start,
		},
		upload: local.heads.some(({ dev, seq }) => seq > (theirs.get(dev)?.seq ?? 0)),
		ownAhead: ownHead && isAhead(ownHead, ours.get(own)) ? ownHead : null,
	};
}

/** What a relay with these heads has and we do not. */
export function missingHere(ours: readonly Head[], theirs: Iterable<Head>): readonly Gap[] {
	const known = byDevice(ours);
	return [...theirs]
		.map(({ dev, seq }) => ({ dev, from: (known.get(dev)?.seq ?? 0) + 1, to: seq }))
		.filter(({ from, to }) => from <= to);
}

/** Later than what we have, or another entry under the same number. */
export const isAhead = (theirs: Head, ours: Head | undefined): boolean =>
	theirs.seq > (ours?.seq ?? 0) || (theirs.seq === ours?.seq && theirs.id !== ours.id);

const byDevice = (heads: readonly Head[]) => new Map(heads.map((head) => [head.dev, head]));
