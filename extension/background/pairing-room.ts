/**
 * The extension's side of the coupling. Messages and code: `vault/capture-pairing.ts`.
 *
 * A coupling counts when a person agreed here *and* the app has proved that it keeps the keys: nothing
 * is sealed to a store that could not write them down. Until then the coupling from before stays.
 *
 * Everything rests in IndexedDB, because the worker may be killed between two messages: the
 * one-time private key and the two MAC keys as keys that cannot be exported, never as bytes.
 */

import { groupCode } from '../../src/protocol/base32.ts';
import { base64ToBytes, bytesToBase64 } from '../../src/protocol/base64.ts';
import type { AppMessage, ExtensionMessage } from '../../src/protocol/bridge-messages.ts';
import type { Bytes } from '../../src/protocol/bytes.ts';
import type { PairingView } from '../../src/protocol/extension-memory.ts';
import {
	checkCodeOf,
	commitmentOf,
	encapsulationOf,
	newEphemeralKeys,
	type PairingKeys,
	pairingKeys,
	secretForExtension,
} from '../../src/vault/capture-pairing.ts';
import { inTransaction, oneIn, settled } from './database.ts';

export interface Pairing {
	readonly inboxEpoch: string;
	readonly publicKey: Bytes;
	/** How the app calls itself; its host. */
	readonly label: string;
	readonly origin: string;
	readonly keys: PairingKeys;
	readonly pairedAt: number;
}

interface Exchange {
	readonly ephemeral: CryptoKeyPair;
	/** Set once the app has answered. */
	readonly offered: { readonly pairing: Pairing; readonly checkCode: string } | null;
	/** A person saw that the codes are equal. */
	readonly isAgreed: boolean;
}

export interface PairingParts {
	readonly database: IDBDatabase;
	readonly extensionId: string;
	readonly version: string;
	now(): number;
	/** For the options page. */
	show(view: PairingView): Promise<void>;
}

type Send<K> = Extract<ExtensionMessage, { kind: K }>;

export class PairingRoom {
	readonly #parts: PairingParts;

	constructor(parts: PairingParts) {
		this.#parts = parts;
	}

	async current(): Promise<Pairing | null> {
		return (await oneIn<Pairing>(this.#parts.database, 'pairing', 'current')) ?? null;
	}

	/** A person said "Koppelen" in the options page. `null`: this browser has no X25519. */
	async start(): Promise<Send<'pair-ask'> | null> {
		const ephemeral = await newEphemeralKeys().catch(() => null);
		if (!ephemeral) {
			await this.#parts.show({ step: 'failed', reason: 'too-old-browser' });
			return null;
		}
		await this.#keep({ ephemeral, offered: null, isAgreed: false });
		await this.#parts.show({ step: 'waiting' });
		return this.ask();
	}

	/** Tells the screen where the coupling stands, after a start of the worker. */
	async look(): Promise<void> {
		const exchange = await this.#exchange();
		const current = await this.current();
		if (exchange?.isAgreed) {
			await this.#parts.show({ step: 'agreed' });
		} else if (exchange?.offered) {
			const { checkCode, pairing } = exchange.offered;
			await this.#parts.show({ step: 'compare', checkCode, label: pairing.label });
		} else if (current) {
			const { label, origin, pairedAt: at } = current;
			await this.#parts.show({ step: 'paired', label, origin, at });
		}
	}

	/** The question to the app, while nobody has answered it; `null` when nothing is asked. */
	async ask(): Promise<Send<'pair-ask'> | null> {
		const exchange = await this.#exchange();
		if (!exchange || exchange.offered) return null;
		const commitment = await commitmentOf(await encapsulationOf(exchange.ephemeral));
		const { extensionId, version } = this.#parts;
		return { kind: 'pair-ask', commitment: bytesToBase64(commitment), extensionId, version };
	}

	/** The app answered. The first answer counts: `null` for any other. */
	async offered(
		origin: string,
		offer: Extract<AppMessage, { kind: 'pair-offer' }>,
	): Promise<Send<'pair-reveal'> | null> {
		const exchange = await this.#exchange();
		const publicKey = base64ToBytes(offer.publicKey);
		const epoch = base64ToBytes(offer.inboxEpoch);
		if (!exchange || exchange.offered || !publicKey || !epoch) return null;
		const parties = { origin, extensionId: this.#parts.extensionId };
		const inbox = { publicKey, epoch };
		const enc = await encapsulationOf(exchange.ephemeral);
		const secret = await secretForExtension(exchange.ephemeral, inbox, parties).catch(() => null);
		if (!secret) {
			await this.stop({ step: 'failed', reason: 'broken-exchange' });
			return null;
		}
		const checkCode = groupCode(await checkCodeOf(parties, inbox, enc));
		const { label, inboxEpoch } = offer;
		const keys = await pairingKeys(secret);
		const pairing = { inboxEpoch, publicKey, label, origin, keys, pairedAt: this.#parts.now() };
		await this.#keep({ ...exchange, offered: { pairing, checkCode } });
		await this.#parts.show({ step: 'compare', checkCode, label });
		return { kind: 'pair-reveal', enc: bytesToBase64(enc) };
	}

	/** A person saw that the codes are equal. `null` when there is nothing to confirm. */
	async confirm(): Promise<Pairing | null> {
		const exchange = await this.#exchange();
		if (!exchange?.offered) return null;
		await this.#keep({ ...exchange, isAgreed: true });
		await this.#parts.show({ step: 'agreed' });
		return exchange.offered.pairing;
	}

	/** Agreed here, and not yet heard of there. */
	async agreed(): Promise<Pairing | null> {
		const exchange = await this.#exchange();
		return (exchange?.isAgreed && exchange.offered?.pairing) || null;
	}

	/** The app spoke with the new keys: from now on they count. */
	async settle(pairing: Pairing): Promise<void> {
		await inTransaction(this.#parts.database, ['pairing'], async (store) => {
			await settled(store('pairing').put(pairing, 'current'));
			await settled(store('pairing').delete('exchange'));
		});
		const { label, origin, pairedAt: at } = pairing;
		await this.#parts.show({ step: 'paired', label, origin, at });
	}

	/** Forgets the exchange; a pairing from before stays. */
	async stop(view: PairingView): Promise<void> {
		if (!(await this.#exchange())) return;
		await this.#forget('exchange');
		await this.#parts.show(view);
	}

	async unpair(): Promise<void> {
		await this.#forget('current');
		await this.#parts.show({ step: 'none' });
	}

	#exchange(): Promise<Exchange | undefined> {
		return oneIn<Exchange>(this.#parts.database, 'pairing', 'exchange');
	}

	async #keep(exchange: Exchange): Promise<void> {
		await inTransaction(this.#parts.database, ['pairing'], (store) =>
			settled(store('pairing').put(exchange, 'exchange')),
		);
	}

	async #forget(key: 'current' | 'exchange'): Promise<void> {
		await inTransaction(this.#parts.database, ['pairing'], (store) =>
			settled(store('pairing').delete(key)),
		);
	}
}
