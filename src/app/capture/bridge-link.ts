/**
 * The app's end of the bridge: one per page, made before any vault is open.
 *
 * The bridge says `here`, the page answers with one port of a fresh MessageChannel. A page message
 * proves no more than "some script on this origin", so nothing is believed here; who reads the
 * messages checks seals and MACs. While no desk is attached (the app is locked), every call is
 * answered with `locked`.
 */
import { bytesToBase64 } from '../../protocol/base64.ts';
import { BridgeCall } from '../../protocol/bridge-call.ts';
import {
	type AppMessage,
	ExtensionMessage,
	readBridgeMessage,
} from '../../protocol/bridge-messages.ts';
import type { Random } from '../../protocol/bytes.ts';

export type Opening = Extract<ExtensionMessage, { kind: 'open' }>;

export interface BridgeListener {
	/** The worker answers, with a nonce for this connection. Called again after each new connection. */
	opened(opening: Opening): void;
	received(message: Exclude<ExtensionMessage, { kind: 'open' | 'gone' }>): void;
	/** The extension was updated or removed under this page: it must be loaded again. */
	gone(): void;
	/** The page got the focus, or a minute passed. */
	tick(): void;
}

const tickMs = 60_000;

export interface BridgeLink {
	/** One listener at a time. It hears of a connection that is open already. */
	attach(listener: BridgeListener): () => void;
	/** Into the void when no bridge is there. */
	send(message: AppMessage): void;
	/**
	 * The number of the next control message on this connection. It goes on over locking and
	 * unlocking, because the worker takes no number twice under one nonce.
	 */
	nextCounter(): number;
}

/** @param page the window of the app, top frame */
export function openBridgeLink(page: Window, random: Random): BridgeLink {
	return new PageBridgeLink(page, random);
}

class PageBridgeLink implements BridgeLink {
	readonly #page: Window;
	readonly #random: Random;
	#port: MessagePort | null = null;
	#listener: BridgeListener | null = null;
	#opening: Opening | null = null;
	#gone = false;
	#counter = 0;

	constructor(page: Window, random: Random) {
		this.#page = page;
		this.#random = random;
		page.addEventListener('message', (event) => this.#called(event));
		page.addEventListener('focus', () => this.#listener?.tick());
		page.setInterval(() => this.#listener?.tick(), tickMs);
		this.#call({ driespan: 'bridge-seek' });
	}

	attach(listener: BridgeListener): () => void {
		this.#listener = listener;
		if (this.#gone) listener.gone();
		else if (this.#opening) listener.opened(this.#opening);
		return () => {
			if (this.#listener !== listener) return;
			this.#listener = null;
			this.send({ kind: 'locked' });
		};
	}

	send(message: AppMessage): void {
		this.#port?.postMessage(JSON.stringify(message));
	}

	nextCounter(): number {
		this.#counter += 1;
		return this.#counter;
	}

	#call(call: BridgeCall, transfer: Transferable[] = []): void {
		this.#page.postMessage(call, this.#page.location.origin, transfer);
	}

	#called({ source, origin, data }: MessageEvent): void {
		if (source !== this.#page || origin !== this.#page.location.origin) return;
		const call = BridgeCall.safeParse(data).data;
		if (call?.driespan !== 'bridge-here' || (this.#port && !this.#gone)) return;
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		this.#gone = false;
		port1.onmessage = (message) => this.#received(message.data);
		this.#call({ driespan: 'bridge-channel', nonce: bytesToBase64(this.#random(16)) }, [port2]);
	}

	#received(data: unknown): void {
		const message = readBridgeMessage(ExtensionMessage, data);
		if (!message) return;
		if (message.kind === 'gone') {
			this.#gone = true;
			this.#opening = null;
			this.#listener?.gone();
		} else if (message.kind === 'open') {
			// A fresh nonce: numbers start anew.
			this.#opening = message;
			this.#counter = 0;
			if (this.#listener) this.#listener.opened(message);
			else this.send({ kind: 'locked' });
		} else if (this.#listener) {
			this.#listener.received(message);
		} else {
			this.send({ kind: 'locked' });
		}
	}
}
