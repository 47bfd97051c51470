import type { ExtensionMessage } from '../../protocol/bridge-messages.ts';
import type { DeskParts } from './capture-ports.ts';
import type { PairingBook } from './pairing-book.ts';
import { PairingExchange } from './pairing-exchange.ts';
import type { PairingStep } from './pairing-step.ts';
import { noWatermark, type Watermark, watermarkRow } from './watermark.ts';

/** Two minutes to compare eight characters. */
const patienceMs = 120_000;

/** The coupling that a person sees: its step, and what is kept when the codes are equal. */
export class Coupling {
	readonly #parts: Pick<DeskParts, 'profile'>;
	readonly #book: PairingBook;
	readonly #watermark: Watermark;
	readonly #exchange: PairingExchange;
	#since = 0;
	#step: PairingStep = $state({ step: 'none' });

	constructor(parts: DeskParts, book: PairingBook, watermark: Watermark) {
		this.#parts = parts;
		this.#book = book;
		this.#watermark = watermark;
		this.#exchange = new PairingExchange({
			origin: parts.origin,
			label: new URL(parts.origin).host,
			randomBytes: parts.profile.randomBytes,
			send: (message) => parts.link.send(message),
			changed: (step) => this.#changed(step),
		});
	}

	get step(): PairingStep {
		return this.#step;
	}

	start(): void {
		this.#exchange.start();
	}

	async confirm(): Promise<'paired' | 'storage-failed'> {
		const result = this.#exchange.take();
		if (!result) return 'storage-failed';
		try {
			const pairedAt = this.#parts.profile.now();
			await this.#book.add({ ...result, pairedAt }, [watermarkRow(noWatermark)]);
			this.#watermark.reached(noWatermark);
		} catch {
			this.#exchange.stop();
			return 'storage-failed';
		}
		this.#changed({ step: 'paired' });
		return 'paired';
	}

	cancel(): void {
		this.#exchange.stop();
	}

	received(message: Extract<ExtensionMessage, { kind: `pair-${string}` }>): void {
		if (message.kind === 'pair-ask') this.#exchange.asked(message);
		else if (message.kind === 'pair-reveal') void this.#exchange.revealed(message.enc);
		else this.#exchange.stoppedThere();
	}

	/** Gives up on an exchange that nobody finished. */
	expire(): void {
		const running = ['asked', 'waiting', 'compare'].includes(this.#step.step);
		if (running && this.#parts.profile.now() - this.#since > patienceMs) {
			this.#exchange.stop('timed-out');
		}
	}

	#changed(step: PairingStep): void {
		this.#since = this.#parts.profile.now();
		this.#step = step;
	}
}
