import { createContext } from 'svelte';
import { type Day, dayOf } from '../domain/day.ts';

/** The present, as the screen shows it: it ticks twice a minute, and today follows midnight. */
export class ScreenClock {
	#now = $state(0);
	readonly #read: () => number;
	readonly #timeZone: string;
	readonly today: Day = $derived.by(() => dayOf(this.#now, this.#timeZone));

	constructor(read: () => number, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
		this.#read = read;
		this.#timeZone = timeZone;
		this.tick();
	}

	/** Epoch ms of the last tick. */
	get now(): number {
		return this.#now;
	}

	tick(): void {
		this.#now = this.#read();
	}

	/** Ticks until the returned function is called. */
	run(everyMs = 30_000): () => void {
		const timer = setInterval(() => this.tick(), everyMs);
		return () => clearInterval(timer);
	}
}

export const [getClock, setClock] = createContext<ScreenClock>();
