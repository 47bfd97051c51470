import { base64ToBytes, bytesToBase64 } from '../../protocol/base64.ts';
import { controlText, type Unsigned } from '../../protocol/bridge-messages.ts';
import { utf8 } from '../../protocol/bytes.ts';
import { macOf } from '../../vault/capture-seal.ts';
import type { BridgeLink } from './bridge-link.ts';

/**
 * Sends control messages of one connection: each with the next counter and a MAC over the nonce
 * that the worker gave. Messages leave in the order in which they were asked for.
 */
export class ControlChannel {
	readonly #link: BridgeLink;
	readonly #nonce: string;
	readonly #key: CryptoKey;
	#last: Promise<void> = Promise.resolve();

	constructor(link: BridgeLink, nonce: string, key: CryptoKey) {
		this.#link = link;
		this.#nonce = nonce;
		this.#key = key;
	}

	send(message: Unsigned): Promise<void> {
		const counted = { ...message, counter: this.#link.nextCounter() };
		const mac = macOf(this.#key, utf8(controlText(this.#nonce, counted)));
		this.#last = this.#last.then(async () => {
			this.#link.send({ ...counted, mac: bytesToBase64(await mac) });
		});
		return this.#last;
	}
}

/** `null` when the text is no base64url: only for rows and messages that a schema has passed. */
export const bytesIn = (text: string) => base64ToBytes(text) ?? new Uint8Array();
