import { type Bucket, isFull, type Rate, takeToken } from './token-bucket.ts';

/** One bucket per key (a peer address, a device); full buckets are forgotten. */
export class RateGate {
	readonly #rate: Rate;
	readonly #now: () => number;
	readonly #buckets = new Map<string, Bucket>();
	#sweepAt = 0;

	constructor(rate: Rate, now: () => number) {
		this.#rate = rate;
		this.#now = now;
	}

	/** 0 when the act may happen, else the time to wait in ms. */
	take(key: string): number {
		const now = this.#now();
		this.#sweep(now);
		const { bucket, waitMs } = takeToken(this.#buckets.get(key), this.#rate, now);
		this.#buckets.set(key, bucket);
		return waitMs;
	}

	#sweep(now: number): void {
		if (now < this.#sweepAt) return;
		this.#sweepAt = now + 60_000;
		for (const [key, bucket] of this.#buckets) {
			if (isFull(bucket, this.#rate, now)) this.#buckets.delete(key);
		}
	}
}
