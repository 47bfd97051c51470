/**
 * The letter boxes of invitations. `LogStore.append` opens and closes invitations with the member
 * records; here letters go in and out. An invitation that is closed takes no letters and has lost
 * those it had; its answers stay until `forget`.
 */
import type { Bytes } from '../src/protocol/bytes.ts';

export interface OpenInvitation {
	readonly invitation: Bytes;
	/** Epoch ms. */
	readonly expires: number;
}

export interface StoredInvitation extends OpenInvitation {
	readonly ch: Bytes;
	readonly open: boolean;
	/** Ever, removed ones included. */
	readonly lettersTaken: number;
}

export interface StoredLetter {
	readonly invitation: Bytes;
	readonly letter: number;
	/** Epoch ms. */
	readonly at: number;
	readonly content: Bytes;
}

export interface NewLetter {
	readonly invitation: Bytes;
	readonly at: number;
	readonly content: Bytes;
}

export interface LetterStore {
	invitation(invitation: Bytes): Promise<StoredInvitation | null>;
	/** Durable when resolved; counts against the invitation's tries. */
	putLetter(letter: NewLetter): Promise<void>;
	/** Letters for the open invitations of a channel, oldest first. */
	letters(ch: Bytes): Promise<readonly StoredLetter[]>;
	removeLetter(invitation: Bytes, letter: number): Promise<void>;
	/** Replaces an earlier answer. */
	putAnswer(answer: NewLetter): Promise<void>;
	answer(invitation: Bytes): Promise<StoredLetter | null>;
	/** Drops invitations that expired before `before` (epoch ms), with all that is in their boxes. */
	forget(before: number): Promise<void>;
}
