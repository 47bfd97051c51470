/**
 * What is left to do for one channel on one connection, and in which order. Pure.
 *
 * Reading goes before writing, so that an entry is pushed under the newest membership that is known;
 * an upload goes before the outbox, because the outbox continues chains that the relay must have.
 */
import type { Bytes } from '../protocol/bytes.ts';
import type { HexAck } from './push-plan.ts';
import type { Gap, OutboxRow } from './sync-storage.ts';

export interface LiveBatch {
	readonly after: number;
	readonly entries: readonly Bytes[];
}

export interface Proposal {
	readonly row: OutboxRow;
	readonly settle: (outcome: HexAck | 'offline') => void;
}

export interface Todo {
	readonly subscribe: boolean;
	readonly live: readonly LiveBatch[];
	readonly pull: boolean;
	/** Compare the relay's heads with ours when everything was pulled. */
	readonly audit: boolean;
	readonly gaps: readonly Gap[];
	readonly upload: boolean;
	readonly push: boolean;
	readonly proposals: readonly Proposal[];
	/** Writing waits for a moment, after a refusal. */
	readonly paused: boolean;
}

export type Step = 'subscribe' | 'live' | 'pull' | 'audit' | 'need' | 'upload' | 'push' | 'propose';

export const nothingToDo: Todo = {
	subscribe: false,
	live: [],
	pull: false,
	audit: false,
	gaps: [],
	upload: false,
	push: false,
	proposals: [],
	paused: false,
};

/**
 * `upload` together with `subscribe`: the relay must have the channel before it can be joined. What
 * else is noted before the channel is joined waits until it is.
 */
export function nextStep(todo: Todo, isJoined: boolean): Step | null {
	if (todo.upload && todo.subscribe) return todo.paused ? null : 'upload';
	if (todo.subscribe) return 'subscribe';
	if (!isJoined) return null;
	if (todo.live.length > 0) return 'live';
	if (todo.pull) return 'pull';
	if (todo.audit) return 'audit';
	if (todo.gaps.length > 0) return 'need';
	if (todo.paused) return null;
	if (todo.upload) return 'upload';
	if (todo.push) return 'push';
	return todo.proposals.length > 0 ? 'propose' : null;
}

/** The part of a live batch that is new, or `null` when there is a hole before it. */
export function freshPart(batch: LiveBatch, cursor: number): readonly Bytes[] | null {
	return batch.after > cursor ? null : batch.entries.slice(cursor - batch.after);
}
