import type { NackReason } from '../../src/protocol/bridge-messages.ts';
import type { QueueState } from '../../src/protocol/extension-memory.ts';
import type { SealedCapture } from '../../src/protocol/sealed-capture.ts';

/** One capture in the queue: sealed in every state. Times are epoch ms. */
export interface QueueItem {
	readonly captureId: string;
	/** Order of this installation; kept from concept to final. */
	readonly seq: number;
	readonly state: QueueState;
	readonly stage: 'concept' | 'final';
	readonly sealed: SealedCapture;
	readonly inboxEpoch: string;
	/** The browser session of the click: a concept of a session that is over is offered. */
	readonly session: string;
	readonly queuedAt: number;
	readonly tries: number;
	readonly nextTryAt: number;
	readonly settledAt: number | null;
	readonly place: 'plan' | 'inbox' | 'binned' | null;
	readonly reason: NackReason | null;
	/** The acknowledgement came after it was withdrawn. */
	readonly late: boolean;
}
