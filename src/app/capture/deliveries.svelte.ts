/** What comes from the extension, one piece after another: applied, answered, and told on the screen. */
import { QueueFile, type SealedCapture } from '../../protocol/sealed-capture.ts';
import { type Answer, type ApplyParts, applySealed } from './apply-capture.ts';
import type { CaptureInbox } from './inbox.svelte.ts';
import type { Arrival } from './inbox-item.ts';

const keptArrivals = 100;

export interface ImportOutcome {
	readonly applied: number;
	readonly known: number;
	readonly refused: number;
}

export class Deliveries {
	readonly #parts: ApplyParts;
	readonly #inbox: CaptureInbox;
	#arrivals: readonly Arrival[] = $state.raw([]);

	constructor(parts: ApplyParts, inbox: CaptureInbox) {
		this.#parts = parts;
		this.#inbox = inbox;
	}

	/** Since unlocking, newest first, at most 100. */
	get arrivals(): readonly Arrival[] {
		return this.#arrivals;
	}

	/** `null` for something that cannot even be named: no answer is possible. */
	async take(item: SealedCapture): Promise<Answer | null> {
		const answer = await applySealed(item, this.#parts);
		if (answer?.kind !== 'ack' || !answer.arrival) return answer;
		this.#arrivals = [answer.arrival, ...this.#arrivals].slice(0, keptArrivals);
		if (answer.place === 'inbox') await this.#inbox.arrived(answer.arrival.captureId);
		return answer;
	}

	/** A sealed export, through the same steps as a delivery; `unreadable` when it is none. */
	async takeFile(file: Uint8Array): Promise<ImportOutcome | 'unreadable'> {
		const items = queueItemsIn(file);
		if (!items) return 'unreadable';
		const answers: (Answer | null)[] = [];
		for (const item of items) answers.push(await this.take(item));
		const acks = answers.flatMap((answer) => (answer?.kind === 'ack' ? answer : []));
		const applied = acks.filter(({ arrival }) => arrival !== null).length;
		return { applied, known: acks.length - applied, refused: items.length - acks.length };
	}
}

function queueItemsIn(file: Uint8Array): readonly SealedCapture[] | null {
	try {
		const parsed: unknown = JSON.parse(new TextDecoder().decode(file));
		return QueueFile.safeParse(parsed).data?.items ?? null;
	} catch {
		return null;
	}
}
