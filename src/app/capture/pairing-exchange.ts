/**
 * One coupling, from the app's side. Messages and code: `vault/capture-pairing.ts`.
 *
 * Either side may begin: a person says "Koppel" here (`start`), or the extension asks first. The
 * offer leaves when both have happened, so a page that only asks learns nothing.
 */

import { groupCode } from '../../protocol/base32.ts';
import { base64ToBytes, bytesToBase64 } from '../../protocol/base64.ts';
import type { AppMessage, ExtensionMessage } from '../../protocol/bridge-messages.ts';
import type { Random } from '../../protocol/bytes.ts';
import {
	checkCodeOf,
	type InboxSecret,
	inboxKeyPair,
	keepsCommitment,
	newInboxSecret,
	secretForApp,
} from '../../vault/capture-pairing.ts';
import type { PairingStep } from './pairing-step.ts';
import type { StoredPairing } from './stored-rows.ts';

type Ask = Extract<ExtensionMessage, { kind: 'pair-ask' }>;

export interface ExchangeParts {
	readonly origin: string;
	/** Shown by the extension, so that the user sees which store it is. */
	readonly label: string;
	readonly randomBytes: Random;
	send(message: AppMessage): void;
	changed(step: PairingStep): void;
}

interface Offered {
	readonly ask: Ask;
	readonly secret: InboxSecret;
	readonly epoch: Uint8Array<ArrayBuffer>;
}

export class PairingExchange {
	readonly #parts: ExchangeParts;
	#wanted = false;
	#ask: Ask | null = null;
	#offered: Offered | null = null;
	#result: Omit<StoredPairing, 'pairedAt'> | null = null;

	constructor(parts: ExchangeParts) {
		this.#parts = parts;
	}

	/** A person wants to couple. */
	start(): void {
		this.#wanted = true;
		if (this.#ask) void this.#offer(this.#ask);
		else this.#parts.changed({ step: 'waiting' });
	}

	asked(ask: Ask): void {
		this.#ask = ask;
		this.#offered = null;
		this.#result = null;
		if (this.#wanted) void this.#offer(ask);
		else this.#parts.changed({ step: 'asked', version: ask.version });
	}

	async revealed(encText: string): Promise<void> {
		const offered = this.#offered;
		const enc = base64ToBytes(encText);
		if (!offered || !enc || !(await keepsCommitment(enc, offered.ask.commitment))) {
			this.stop('broken-exchange');
			return;
		}
		const { secret, epoch } = offered;
		const parties = { origin: this.#parts.origin, extensionId: offered.ask.extensionId };
		this.#result = {
			inboxEpoch: bytesToBase64(epoch),
			publicKey: secret.publicKey,
			privateKey: secret.privateKey,
			secret: await secretForApp(enc, await inboxKeyPair(secret), epoch, parties),
			extensionId: offered.ask.extensionId,
		};
		const code = await checkCodeOf(parties, { publicKey: secret.publicKey, epoch }, enc);
		this.#parts.changed({ step: 'compare', checkCode: groupCode(code) });
	}

	/** What to keep once a person has seen that the codes are equal; `null` before that point. */
	take(): Omit<StoredPairing, 'pairedAt'> | null {
		const result = this.#result;
		if (result) this.#forget();
		return result;
	}

	/** The other side stopped. */
	stoppedThere(): void {
		if (!this.#wanted && !this.#ask) return;
		this.#forget();
		this.#parts.changed({ step: 'failed', reason: 'refused-there' });
	}

	/** Without a reason: a person stopped it here. */
	stop(reason?: 'timed-out' | 'broken-exchange' | 'too-old-browser'): void {
		this.#forget();
		this.#parts.send({ kind: 'pair-stop' });
		this.#parts.changed(reason ? { step: 'failed', reason } : { step: 'none' });
	}

	async #offer(ask: Ask): Promise<void> {
		if (this.#offered?.ask === ask) return;
		const epoch = this.#parts.randomBytes(16);
		const secret = await newInboxSecret().catch(() => null);
		if (!secret) {
			this.stop('too-old-browser');
			return;
		}
		if (this.#ask !== ask) return;
		this.#offered = { ask, secret, epoch };
		this.#parts.send({
			kind: 'pair-offer',
			publicKey: bytesToBase64(secret.publicKey),
			inboxEpoch: bytesToBase64(epoch),
			label: this.#parts.label,
		});
	}

	#forget(): void {
		this.#wanted = false;
		this.#ask = null;
		this.#offered = null;
		this.#result = null;
	}
}
