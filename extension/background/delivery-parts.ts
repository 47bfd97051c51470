import type { Random } from '../../src/protocol/bytes.ts';
import type { PairingRoom } from './pairing-room.ts';
import type { Queue } from './queue.ts';
import type { TalkMemory } from './talk-memory.ts';

/** One connected bridge: an active top frame on an origin where our bridge may run. */
export interface Line {
	readonly origin: string;
	readonly documentId: string;
	post(text: string): void;
}

/** What is known of a line since it was opened. */
export interface LineState {
	readonly nonce: string;
	counter: number;
	/** Stores that the app can open; `null` before its hello and while it is locked. */
	epochs: ReadonlySet<string> | null;
}

export interface DeliveryParts {
	readonly queue: Queue;
	readonly room: PairingRoom;
	readonly talk: TalkMemory;
	readonly randomBytes: Random;
	readonly extensionId: string;
	readonly version: string;
	now(): number;
	/** In [0, 1), for the jitter of retries. */
	chance(): number;
	/** The id of this browser session. */
	session(): Promise<string>;
	/** Wakes the worker at this moment, to flush again. */
	wakeAt(moment: number): void;
	/** Tells every bridge to connect. */
	callBridges(): void;
	/** For the screen: whether an unlocked app answers. */
	answering(isAnswering: boolean): void;
}
