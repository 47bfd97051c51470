/** The letter boxes of invitations at the relay. Invitations and channels are hex. */
import { type Bytes, hexOf } from '../protocol/bytes.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';
import { type Connection, ConnectionLost, type Request } from './connection.ts';
import { wireOf } from './wire-names.ts';

export type Refused = { readonly kind: 'refused'; readonly refusal: RequestRefusal };
/** Without an answer it is not known whether a `put` or `answer` was done. */
export type Offline = { readonly kind: 'offline' };
export type Done = { readonly kind: 'done' };

interface BoxLetter {
	readonly invitation: string;
	readonly letter: number;
	/** The relay's clock, epoch ms. */
	readonly at: number;
	readonly content: Bytes;
}

export interface Letters {
	readonly kind: 'letters';
	readonly letters: readonly BoxLetter[];
	/** Of the invitation that was asked about, epoch ms; `null` in a list over several. */
	readonly expires: number | null;
}
export type Found = { readonly kind: 'found'; readonly ch: string; readonly expires: number };

export class Mailbox {
	readonly #connection: () => Connection | null;

	/** `connection`: the present one, when it is ready. */
	constructor(connection: () => Connection | null) {
		this.#connection = connection;
	}

	async find(invitation: string): Promise<Found | Refused | Offline> {
		const mailed = await this.#ask({ t: 'mail-find', invitation: wireOf(invitation) });
		if (mailed.kind !== 'mailed') return mailed;
		const { ch, expires } = mailed.frame;
		return ch && expires !== undefined
			? { kind: 'found', ch: hexOf(ch), expires }
			: { kind: 'refused', refusal: 'unavailable' };
	}

	/** At most 4096 bytes. */
	put(invitation: string, content: Bytes): Promise<Done | Refused | Offline> {
		return this.#do({ t: 'mail-put', invitation: wireOf(invitation), content });
	}

	/** The answer to an invitation, also after it was used; no letters when there is none yet. */
	read(invitation: string): Promise<Letters | Refused | Offline> {
		return this.#letters({ t: 'mail-read', invitation: wireOf(invitation) });
	}

	/** Letters for all open invitations of a watched channel that this device manages. */
	list(ch: string): Promise<Letters | Refused | Offline> {
		return this.#letters({ t: 'mail-list', ch: wireOf(ch) });
	}

	/** Replaces an earlier answer. At most 4096 bytes. */
	answer(ch: string, invitation: string, content: Bytes): Promise<Done | Refused | Offline> {
		return this.#do({
			t: 'mail-answer',
			ch: wireOf(ch),
			invitation: wireOf(invitation),
			content,
		});
	}

	remove(ch: string, invitation: string, letter: number): Promise<Done | Refused | Offline> {
		return this.#do({
			t: 'mail-remove',
			ch: wireOf(ch),
			invitation: wireOf(invitation),
			letter,
		});
	}

	async #do(request: Request): Promise<Done | Refused | Offline> {
		const mailed = await this.#ask(request);
		return mailed.kind === 'mailed' ? { kind: 'done' } : mailed;
	}

	async #letters(request: Request): Promise<Letters | Refused | Offline> {
		const mailed = await this.#ask(request);
		if (mailed.kind !== 'mailed') return mailed;
		const letters = mailed.frame.letters ?? [];
		return {
			kind: 'letters',
			expires: mailed.frame.expires ?? null,
			letters: letters.map((one) => ({ ...one, invitation: hexOf(one.invitation) })),
		};
	}

	async #ask(request: Request) {
		const connection = this.#connection();
		if (!connection) return { kind: 'offline' } as const;
		try {
			const answer = await connection.request(request);
			if (answer.t === 'mailed') return { kind: 'mailed', frame: answer } as const;
			const refusal = answer.t === 'refused' ? answer.refusal : 'unavailable';
			return { kind: 'refused', refusal } as const;
		} catch (failure) {
			if (failure instanceof ConnectionLost) return { kind: 'offline' } as const;
			throw failure;
		}
	}
}
