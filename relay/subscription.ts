import type { Bytes } from '../src/protocol/bytes.ts';

/** One socket as a room sees it. */
export interface Peer {
	/** Authenticated device, hex. */
	readonly device: string;
	/** An encoded frame, so that one encoding serves many sockets. */
	send(frame: Bytes): void;
	/** Bytes that wait to be sent. */
	backlog(): number;
}

/** One socket's place in one channel; see delivery.ts. */
export interface Subscription {
	readonly peer: Peer;
	sent: number;
	behind: boolean;
}
