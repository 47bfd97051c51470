/** Which rows go into the next push, and what its acknowledgements ask for. Pure. */
import type { RequestRefusal } from '../protocol/refusals.ts';
import { maxPushBytes, maxPushEntries } from '../protocol/wire-parts.ts';
import type { Cursor, OutboxRow } from './sync-storage.ts';

/** The first rows that fit into one push; at least one. */
export function nextPush(rows: readonly OutboxRow[]): readonly OutboxRow[] {
	let bytes = 0;
	const end = rows.findIndex(({ raw }, at) => {
		bytes += raw.length;
		return at === maxPushEntries || (at > 0 && bytes > maxPushBytes);
	});
	return end === -1 ? rows : rows.slice(0, end);
}

/** An acknowledgement as the relay gave it, with its id in hex. */
export type HexAck =
	| { readonly id: string; readonly n: number }
	| { readonly id: string; readonly refusal: RequestRefusal };

export interface AfterPush {
	readonly delivered: readonly string[];
	/** Of the first row that was refused; the rows behind it fall with it. */
	readonly refused: { readonly row: OutboxRow; readonly refusal: RequestRefusal } | null;
	/** Moved over those of our own entries that follow it directly. */
	readonly cursor: Cursor;
}

/** `null` when the acknowledgements are not of these rows: such a relay is not believed. */
export function afterPush(
	rows: readonly OutboxRow[],
	acks: readonly HexAck[],
	cursor: Cursor,
): AfterPush | null {
	if (acks.length !== rows.length || acks.some(({ id }, at) => id !== rows[at]?.id)) return null;
	const at = acks.findIndex((ack) => 'refusal' in ack);
	const row = rows[at];
	const ack = acks[at];
	const numbers = acks.flatMap((one) => ('n' in one ? [one.n] : [])).toSorted((a, b) => a - b);
	return {
		delivered: acks.flatMap((one) => ('n' in one ? [one.id] : [])),
		refused: row && ack && 'refusal' in ack ? { row, refusal: ack.refusal } : null,
		cursor: { ...cursor, n: numbers.reduce((n, own) => (own === n + 1 ? own : n), cursor.n) },
	};
}

export type PushRemedy = 'wait' | 'upload' | 'give-up';

/** What sync does by itself about a refused row; `give-up` hands the row back to the app. */
export function remedyFor(refusal: RequestRefusal): PushRemedy {
	switch (refusal) {
		case 'rate':
		case 'quota':
		case 'relay-full':
		case 'unavailable':
			return 'wait';
		case 'seq-gap':
		case 'unknown-record':
		case 'unknown-channel':
			return 'upload';
		default:
			return 'give-up';
	}
}
