/** What the steps of one channel share while one connection lasts. */
import type { RelayRefusal } from '../protocol/refusals.ts';
import { requestDelay } from './backoff.ts';
import type { ClientOptions } from './client-options.ts';
import type { Connection } from './connection.ts';
import type { Todo } from './next-step.ts';
import type { ChannelStatus } from './sync-status.ts';
import type { Cursor, Head } from './sync-storage.ts';

export interface ChannelTurn {
	readonly ch: string;
	readonly options: ClientOptions;
	readonly connection: Connection;
	/** `null` until subscribed. */
	cursor: Cursor | null;
	/** What the relay holds, by device, as far as we know. */
	relayHeads: Map<string, Head>;
	/** Later entries of our own device that only the relay has; pushing waits for them. */
	ownAhead: Head | null;
	/** The relay has refused an entry for want of others, whatever its heads say. */
	forceUpload: boolean;
	/** Remedies tried on this connection. */
	attempts: number;
	/** Gaps that the relay was asked for already. */
	readonly asked: Set<string>;
	todo(): Todo;
	/** These three do nothing once the connection is another one. */
	change(part: Partial<Todo>): void;
	say(part: Partial<ChannelStatus>): void;
	later(ms: number, part: Partial<Todo>): void;
}

const maxAttempts = 3;

/** The same thing again and again does not help: then it waits a minute, and starts afresh. */
export function tryAgain(turn: ChannelTurn, refusal: RelayRefusal, part: Partial<Todo>): void {
	turn.attempts += 1;
	if (turn.attempts <= maxAttempts) {
		turn.change({ upload: false, ...part });
		return;
	}
	turn.attempts = 0;
	turn.say({ state: 'refused', refusal });
	turn.change({ subscribe: false, upload: false, paused: true });
	turn.later(requestDelay('quota', undefined), { subscribe: true, paused: false });
}
