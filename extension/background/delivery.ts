/**
 * Delivery: from the sealed queue over a bridge to the app, and the answers back.
 *
 * Everything that is due goes out in offers of many items, after one transaction has marked it as
 * offered. One flush at a time; a request that comes during a flush gives another pass after it.
 * What the app says is read in order, all that has come at once: see `hearing.ts`.
 */
import { bytesToBase64 } from '../../src/protocol/base64.ts';
import {
	AppMessage,
	bridgeProtocol,
	type ExtensionMessage,
	readBridgeMessage,
} from '../../src/protocol/bridge-messages.ts';
import type { DeliveryParts, Line, LineState } from './delivery-parts.ts';
import { type Heard, Hearing } from './hearing.ts';
import { dueItems, inOffers, nextDueAt } from './next-offer.ts';

export class Delivery {
	readonly #parts: DeliveryParts;
	readonly #hearing: Hearing;
	readonly #lines = new Map<Line, LineState>();
	#heard: Heard[] = [];
	#work: Promise<void> = Promise.resolve();
	#flushing: Promise<void> | null = null;
	#dirty = false;

	constructor(parts: DeliveryParts) {
		this.#parts = parts;
		this.#hearing = new Hearing(parts, {
			stateOf: (line) => this.#lines.get(line) ?? null,
			post,
			flush: () => this.flush(),
			changed: () => parts.answering(this.#listening() !== undefined),
		});
	}

	connected(line: Line): Promise<void> {
		const nonce = bytesToBase64(this.#parts.randomBytes(16));
		this.#lines.set(line, { nonce, counter: 0, epochs: null });
		return this.#inOrder(() => this.#open(line, nonce));
	}

	disconnected(line: Line): void {
		this.#lines.delete(line);
		this.#parts.answering(this.#listening() !== undefined);
	}

	received(line: Line, text: unknown): Promise<void> {
		const message = readBridgeMessage(AppMessage, text);
		if (!message) return Promise.resolve();
		this.#heard.push({ line, message });
		return this.#inOrder(() => {
			const heard = this.#heard;
			this.#heard = [];
			return this.#hearing.read(heard);
		});
	}

	/** Opens every line anew, with a fresh nonce: after a pairing, or to ask for one. */
	async greet(): Promise<void> {
		for (const line of this.#lines.keys()) await this.connected(line);
		this.#parts.callBridges();
	}

	/** A person stopped the coupling on this side. */
	async stopPairing(): Promise<void> {
		for (const line of this.#lines.keys()) post(line, { kind: 'pair-stop' });
	}

	/** Offers what is due to an app that listens; without one, calls the bridges. */
	async flush(): Promise<void> {
		this.#dirty = true;
		this.#flushing ??= this.#passes().finally(() => {
			this.#flushing = null;
		});
		await this.#flushing;
	}

	async #passes(): Promise<void> {
		while (this.#dirty) {
			this.#dirty = false;
			await this.#pass();
		}
	}

	async #pass(): Promise<void> {
		const listening = this.#listening();
		if (!listening) {
			this.#parts.callBridges();
			return;
		}
		const [line, epochs] = listening;
		const { queue, now } = this.#parts;
		const items = await queue.items();
		const event = { kind: 'offered' } as const;
		const told = dueItems(items, epochs, now()).map(({ captureId }) => ({ captureId, event }));
		const offered = (await queue.tellEach(told)).filter(({ state }) => state === 'offered');
		for (const offer of inOffers(offered)) {
			post(line, { kind: 'offer', items: offer.map(({ sealed }) => sealed) });
		}
		const due = nextDueAt(items, now());
		if (due !== null) this.#parts.wakeAt(due);
	}

	#listening(): readonly [Line, ReadonlySet<string>] | undefined {
		for (const [line, { epochs }] of this.#lines) if (epochs) return [line, epochs];
		return undefined;
	}

	async #open(line: Line, nonce: string): Promise<void> {
		const { extensionId, version, room } = this.#parts;
		const inboxEpoch = ((await room.agreed()) ?? (await room.current()))?.inboxEpoch ?? null;
		post(line, { kind: 'open', protocol: bridgeProtocol, nonce, extensionId, version, inboxEpoch });
		const ask = await room.ask();
		if (ask) post(line, ask);
	}

	/** One piece of work after the other, whichever line it came from; a failure stops none of them. */
	#inOrder(work: () => Promise<void>): Promise<void> {
		const next = this.#work.then(work);
		this.#work = next.catch(() => undefined);
		return next;
	}
}

function post(line: Line, message: ExtensionMessage): void {
	line.post(JSON.stringify(message));
}
