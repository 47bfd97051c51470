/**
 * Where each judged entry goes: into the log, to the waiting ones, or aside with a reason.
 *
 * The verdicts come from the log and are final; this table only says what the storage does with them.
 */

import type { Judged } from '../log/verdict.ts';
import { type Bytes, hexOf } from '../protocol/bytes.ts';
import type { UpdateBody } from '../protocol/entry-body.ts';
import type { LogWrite, NewEntry } from '../storage/log-write.ts';

/** What the app does after the storing. */
export interface Filed {
	readonly write: Required<
		Pick<LogWrite, 'append' | 'waiting' | 'noLongerWaiting' | 'quarantine' | 'forks'>
	>;
	/** To apply to the document, in order. */
	readonly updates: readonly { readonly dev: string; readonly body: UpdateBody }[];
	/** The membership changed. */
	readonly members: boolean;
	readonly unreadable: number;
}

export function filed(ch: string, judged: readonly Judged[]): Filed {
	const append: NewEntry[] = [];
	const waiting: Filed['write']['waiting'][number][] = [];
	const quarantine: Filed['write']['quarantine'][number][] = [];
	const forks: Filed['write']['forks'][number][] = [];
	const updates: Filed['updates'][number][] = [];
	let members = false;
	let unreadable = 0;
	for (const { bytes, entry, id, verdict } of judged) {
		if (!entry || !id) continue;
		const row = { ch, dev: hexOf(entry.dev), seq: entry.seq, id: hexOf(id), bytes };
		if (verdict.kind === 'wait') waiting.push(row);
		if (verdict.kind === 'refused' && verdict.reason === 'fork') forks.push(row);
		else if (verdict.kind === 'refused') {
			quarantine.push({ id: row.id, ch, reason: verdict.reason, bytes });
		}
		if (verdict.kind === 'unknown-schema') unreadable += 1;
		if (verdict.kind !== 'apply' && verdict.kind !== 'unknown-schema') continue;
		append.push({ ...row, prev: hexOf(entry.prev), relay: 'has' });
		if (verdict.kind !== 'apply') continue;
		if (verdict.content.type === 'member') members = true;
		else updates.push({ dev: row.dev, body: verdict.content.body });
	}
	const noLongerWaiting = append.map(({ dev, seq }) => ({ ch, dev, seq }));
	return {
		write: { append, waiting, noLongerWaiting, quarantine, forks },
		updates,
		members,
		unreadable,
	};
}

/** An update that changes nothing: it carries only what its author has seen. */
export const emptyUpdate: Bytes = new Uint8Array([0, 0]);

export const changesSomething = (update: Uint8Array): boolean => update.length > emptyUpdate.length;
