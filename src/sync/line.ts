import type { Bytes } from '../protocol/bytes.ts';
import { type Connection, ConnectionLost } from './connection.ts';
import type { Offline, Refused } from './mailbox.ts';
import { wireOf } from './wire-names.ts';

export type LineOutcome =
	| { readonly kind: 'line'; readonly entries: readonly Bytes[] }
	| Refused
	| Offline;

/** All member records of a channel, in order; only for a device that the last one names. */
export async function readLine(connection: Connection, ch: string): Promise<LineOutcome> {
	const entries: Bytes[] = [];
	try {
		for (;;) {
			const from = entries.length;
			const answer = await connection.request({ t: 'line', ch: wireOf(ch), from });
			if (answer.t === 'refused') return { kind: 'refused', refusal: answer.refusal };
			if (answer.t !== 'lined') return { kind: 'refused', refusal: 'unavailable' };
			entries.push(...answer.entries);
			if (entries.length > answer.last) return { kind: 'line', entries };
			if (answer.entries.length === 0) return { kind: 'refused', refusal: 'unavailable' };
		}
	} catch (failure) {
		if (failure instanceof ConnectionLost) return { kind: 'offline' };
		throw failure;
	}
}
