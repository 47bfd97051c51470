/**
 * Delivery: from the sealed queue over a bridge to the app, and the answers back.
 *
 * A message counts only when it comes from the origin of the pairing, carries a MAC over the nonce
 * of its own line, and a counter higher than the last. One flush at a time; a request that comes
 * during a flush gives another pass after it.
 */
import { bytesToBase64 } from '../../src/protocol/base64.ts';
import {
	AppMessage,
	bridgeProtocol,
	type ExtensionMessage,
	nackReasons,
	readBridgeMessage,
	type SignedMessage,
} from '../../src/protocol/bridge-messages.ts';
import type { DeliveryParts, Line } from './delivery-parts.ts';
import { nextDueAt, nextOffer } from './next-offer.ts';
import type { Pairing } from './pairing-room.ts';
import { retryDelay } from './queue-state.ts';
import { isSaidBy } from './said-by.ts';

interface LineState {
	readonly nonce: string;
	counter: number;
	/** Stores that the app can open; `null` before its hello and while it is locked. */
	epochs: ReadonlySet<string> | null;
}

export class Delivery {
	readonly #parts: DeliveryParts;
	readonly #lines = new Map<Line, LineState>();
	#work: Promise<void> = Promise.resolve();
	#flushing: Promise<void> | null = null;
	#dirty = false;

	constructor(parts: DeliveryParts) {
		this.#parts = parts;
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
		return message ? this.#inOrder(() => this.#read(line, message)) : Promise.resolve();
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
		for (;;) {
			const batch = nextOffer(await this.#parts.queue.items(), epochs, this.#parts.now());
			if (batch.length === 0) break;
			const ids = batch.map(({ captureId }) => captureId);
			await this.#parts.queue.tellEach(ids, { kind: 'offered' });
			post(line, { kind: 'offer', items: batch.map(({ sealed }) => sealed) });
		}
		const due = nextDueAt(await this.#parts.queue.items(), this.#parts.now());
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

	async #read(line: Line, message: AppMessage): Promise<void> {
		const state = this.#lines.get(line);
		if (!state) return;
		if (message.kind === 'pair-offer') {
			const reveal = await this.#parts.room.offered(line.origin, message);
			if (reveal) post(line, reveal);
		} else if (message.kind === 'pair-stop') {
			await this.#parts.room.stop({ step: 'failed', reason: 'refused-there' });
		} else if (message.kind === 'locked') {
			state.epochs = null;
			await this.#parts.talk.end(line.documentId);
			this.#parts.answering(this.#listening() !== undefined);
		} else if (await this.#isAuthentic(line, state, message)) {
			await this.#obey(line, state, message);
		}
	}

	async #isAuthentic(line: Line, state: LineState, message: SignedMessage): Promise<boolean> {
		const { room, queue } = this.#parts;
		if (message.counter <= state.counter) return false;
		const [agreed, current] = [await room.agreed(), await room.current()];
		const isBy = (pairing: Pairing | null) => isSaidBy(pairing, line.origin, state.nonce, message);
		if (await isBy(agreed)) {
			if (agreed) await room.settle(agreed);
			await queue.expectNewStore();
		} else if (!(await isBy(current))) {
			return false;
		}
		state.counter = message.counter;
		return true;
	}

	async #obey(line: Line, state: LineState, message: SignedMessage): Promise<void> {
		const { queue, talk } = this.#parts;
		switch (message.kind) {
			case 'hello':
				if (message.protocol !== bridgeProtocol) return;
				state.epochs = new Set([message.inboxEpoch, ...message.formerEpochs]);
				this.#parts.answering(true);
				await queue.compare(message.watermark, state.epochs);
				await queue.tellAll({ kind: 'asked-again' });
				await queue.tellAll({ kind: 'session', current: await this.#parts.session() });
				return this.flush();
			case 'handle':
				return message.handle
					? talk.begin(message.handle, line.documentId)
					: talk.end(line.documentId);
			case 'known': {
				const { handle, salt, items, plan } = message;
				return talk.know({ handle, salt, items, plan });
			}
			case 'ack': {
				const { captureId, sealedHash, place, watermark } = message;
				await queue.tell(captureId, { kind: 'acked', sealedHash, place, watermark });
				return;
			}
			case 'nack':
				return this.#refused(message);
		}
	}

	async #refused({
		captureId,
		sealedHash,
		reason,
	}: Extract<SignedMessage, { kind: 'nack' }>): Promise<void> {
		const { queue, chance } = this.#parts;
		if (nackReasons[reason] === 'permanent') {
			await queue.tell(captureId, { kind: 'refused', sealedHash, reason });
			return;
		}
		const tries = (await queue.item(captureId))?.tries ?? 0;
		const retryInMs = retryDelay(tries, chance());
		await queue.tell(captureId, { kind: 'postponed', sealedHash, retryInMs });
		return this.flush();
	}

	/** One message after the other, whichever line it came from; a failure stops none of them. */
	#inOrder(work: () => Promise<void>): Promise<void> {
		const next = this.#work.then(work);
		this.#work = next.catch(() => undefined);
		return next;
	}
}

function post(line: Line, message: ExtensionMessage): void {
	line.post(JSON.stringify(message));
}
