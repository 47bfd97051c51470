import type { Clock } from './ports.ts';

const lookMs = 15_000;

/** Locks after a quiet time. `touch` postpones; it is cheap enough for every key press. */
export class IdleLock {
	readonly #clock: Clock;
	readonly #minutes: () => number;
	readonly #lock: () => void;
	#lastAt: number;
	#cancel: () => void = () => {};

	constructor(clock: Clock, minutes: () => number, lock: () => void) {
		this.#clock = clock;
		this.#minutes = minutes;
		this.#lock = lock;
		this.#lastAt = clock.now();
		this.#wait();
	}

	touch(): void {
		this.#lastAt = this.#clock.now();
	}

	stop(): void {
		this.#cancel();
	}

	/** A laptop that slept wakes up late: the wall clock decides, not the timer. */
	#wait(): void {
		const leftMs = this.#lastAt + this.#minutes() * 60_000 - this.#clock.now();
		if (leftMs <= 0) this.#lock();
		else this.#cancel = this.#clock.after(Math.min(leftMs, lookMs), () => this.#wait());
	}
}
