/** What comes from the extension, one offer after another: applied, answered, told on the screen. */
import { maxOfferItems } from '../../protocol/bridge-messages.ts';
import { QueueFile, type SealedCapture } from '../../protocol/sealed-capture.ts';
import { type ApplyParts, applyOffer } from './apply-offer.ts';
import type { CaptureInbox } from './inbox.svelte.ts';
import type { Arrival } from './inbox-item.ts';
import type { Settled } from './keep-captures.ts';

const keptArrivals = 100;
/** One transaction for several offers costs little more than for one; five are about 5 MB at most. */
const offersAtOnce = 5;

export interface ImportOutcome {
	readonly applied: number;
	readonly known: number;
	readonly refused: number;
}

export class Deliveries {
	readonly #parts: ApplyParts;
	readonly #inbox: CaptureInbox;
	#offers: (readonly SealedCapture[])[] = [];
	#isStopped = false;
	#arrivals: readonly Arrival[] = $state.raw([]);

	constructor(parts: ApplyParts, inbox: CaptureInbox) {
		this.#parts = parts;
		this.#inbox = inbox;
	}

	/** Since unlocking, newest first, at most 100. */
	get arrivals(): readonly Arrival[] {
		return this.#arrivals;
	}

	/** An offer has come: it waits for `takeOffered`. */
	offered(items: readonly SealedCapture[]): void {
		if (!this.#isStopped) this.#offers.push(items);
	}

	/** The vault is about to be locked: what was not begun gets no answer, and is offered again. */
	stop(): void {
		this.#isStopped = true;
		this.#offers = [];
	}

	/**
	 * Applies the offers that wait, some of them at once. Called once after each offer: a call that
	 * finds nothing left has nothing to do.
	 */
	takeOffered(settled: (one: Settled) => void): Promise<void> {
		return this.#take(this.#offers.splice(0, offersAtOnce).flat(), settled);
	}

	/** A sealed export, through the same steps as a delivery; `unreadable` when it is none. */
	async takeFile(file: Uint8Array): Promise<ImportOutcome | 'unreadable'> {
		const items = queueItemsIn(file);
		if (!items) return 'unreadable';
		const acknowledged: Settled[] = [];
		for (let from = 0; from < items.length && !this.#isStopped; from += maxOfferItems) {
			await this.#take(items.slice(from, from + maxOfferItems), (one) => {
				if (one.answer.kind === 'ack') acknowledged.push(one);
			});
		}
		const applied = acknowledged.filter(({ arrival }) => arrival !== null).length;
		const known = acknowledged.length - applied;
		return { applied, known, refused: items.length - acknowledged.length };
	}

	/**
	 * `settled` hears of each item as soon as its transaction is complete; nobody hears of what cannot
	 * even be named.
	 */
	async #take(items: readonly SealedCapture[], settled: (one: Settled) => void): Promise<void> {
		for await (const some of applyOffer(items, this.#parts)) {
			for (const one of some) settled(one);
			const arrivals = some.flatMap(({ arrival }) => arrival ?? []);
			this.#arrivals = [...arrivals.toReversed(), ...this.#arrivals].slice(0, keptArrivals);
			this.#inbox.arrived(some.flatMap(({ waiting }) => waiting ?? []));
		}
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
