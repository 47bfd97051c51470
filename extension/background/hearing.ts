/**
 * What the app says: whether it is believed, and what follows.
 *
 * A message counts only when it comes from the origin of the pairing, carries a MAC over the nonce
 * of its own line, and a counter higher than the last. The answers to an offer come one by one; those
 * that stand together are recorded in one transaction, before the next message is obeyed.
 */
import {
	type AppMessage,
	bridgeProtocol,
	type ExtensionMessage,
	nackReasons,
	type SignedMessage,
} from '../../src/protocol/bridge-messages.ts';
import type { DeliveryParts, Line, LineState } from './delivery-parts.ts';
import type { Pairing } from './pairing-room.ts';
import type { Told } from './queue-state.ts';
import { isSaidBy } from './said-by.ts';

export interface Heard {
	readonly line: Line;
	readonly message: AppMessage;
}

/** What hearing asks of the lines. */
export interface HearingLines {
	/** `null` for a line that is gone. */
	stateOf(line: Line): LineState | null;
	post(line: Line, message: ExtensionMessage): void;
	/** Offers what is due. */
	flush(): Promise<void>;
	/** Whether an app answers may be different now. */
	changed(): void;
}

type ItemAnswer = Extract<SignedMessage, { kind: 'ack' | 'nack' }>;
type Order = Exclude<SignedMessage, ItemAnswer>;
type Unproved = Exclude<AppMessage, SignedMessage>;

interface Pairings {
	/** Agreed here, and not yet heard of there. */
	agreed: Pairing | null;
	current: Pairing | null;
}

export class Hearing {
	readonly #parts: DeliveryParts;
	readonly #lines: HearingLines;

	constructor(parts: DeliveryParts, lines: HearingLines) {
		this.#parts = parts;
		this.#lines = lines;
	}

	/** In the order in which it was said. */
	async read(heard: readonly Heard[]): Promise<void> {
		for (const burst of burstsOf(heard)) {
			// A failure stops no other burst: what got no answer is offered again.
			await this.#readBurst(burst).catch(() => undefined);
		}
	}

	async #readBurst(burst: readonly Heard[]): Promise<void> {
		const { queue, room } = this.#parts;
		const pairings = { agreed: await room.agreed(), current: await room.current() };
		const told: Told[] = [];
		for (const { line, message } of burst) {
			const state = this.#lines.stateOf(line);
			if (!state) continue;
			if (!('mac' in message)) await this.#heed(line, state, message);
			else if (!(await this.#believes(line, state, message, pairings))) continue;
			else if (isItemAnswer(message)) told.push(this.#told(message));
			else await this.#obey(line, state, message);
		}
		await queue.tellEach(told);
		if (told.some(({ event }) => event.kind === 'postponed')) await this.#lines.flush();
	}

	/** Without a proof: no more than a step of a coupling, or that the app is locked. */
	async #heed(line: Line, state: LineState, message: Unproved): Promise<void> {
		const { room, talk } = this.#parts;
		if (message.kind === 'pair-offer') {
			const reveal = await room.offered(line.origin, message);
			if (reveal) this.#lines.post(line, reveal);
		} else if (message.kind === 'pair-stop') {
			await room.stop({ step: 'failed', reason: 'refused-there' });
		} else {
			state.epochs = null;
			await talk.end(line.documentId);
			this.#lines.changed();
		}
	}

	async #believes(
		line: Line,
		state: LineState,
		message: SignedMessage,
		pairings: Pairings,
	): Promise<boolean> {
		const { room, queue } = this.#parts;
		if (message.counter <= state.counter) return false;
		const { agreed, current } = pairings;
		const isBy = (pairing: Pairing | null) => isSaidBy(pairing, line.origin, state.nonce, message);
		if (agreed && (await isBy(agreed))) {
			await room.settle(agreed);
			await queue.expectNewStore();
			Object.assign(pairings, { agreed: null, current: agreed });
		} else if (!(await isBy(current))) {
			return false;
		}
		state.counter = message.counter;
		return true;
	}

	#told(message: ItemAnswer): Told {
		const { captureId, sealedHash } = message;
		if (message.kind === 'ack') {
			const { place, watermark } = message;
			return { captureId, event: { kind: 'acked', sealedHash, place, watermark } };
		}
		const { reason } = message;
		if (nackReasons[reason] === 'permanent') {
			return { captureId, event: { kind: 'refused', sealedHash, reason } };
		}
		return { captureId, event: { kind: 'postponed', sealedHash, chance: this.#parts.chance() } };
	}

	async #obey(line: Line, state: LineState, message: Order): Promise<void> {
		const { queue, talk, session } = this.#parts;
		switch (message.kind) {
			case 'hello':
				if (message.protocol !== bridgeProtocol) return;
				state.epochs = new Set([message.inboxEpoch, ...message.formerEpochs]);
				this.#lines.changed();
				await queue.compare(message.watermark, state.epochs);
				await queue.tellAll({ kind: 'asked-again' }, { kind: 'session', current: await session() });
				return this.#lines.flush();
			case 'handle':
				return message.handle
					? talk.begin(message.handle, line.documentId)
					: talk.end(line.documentId);
			case 'known': {
				const { handle, salt, items, plan } = message;
				return talk.know({ handle, salt, items, plan });
			}
		}
	}
}

const isItemAnswer = (message: AppMessage): message is ItemAnswer =>
	message.kind === 'ack' || message.kind === 'nack';

/** Answers that stand together are one burst; every other message is one of its own. */
export function burstsOf(heard: readonly Heard[]): readonly (readonly Heard[])[] {
	const bursts: Heard[][] = [];
	let isRunning = false;
	for (const one of heard) {
		const joins = isItemAnswer(one.message);
		const last = bursts.at(-1);
		if (last && joins && isRunning) last.push(one);
		else bursts.push([one]);
		isRunning = joins;
	}
	return bursts;
}
