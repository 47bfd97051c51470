import type { Clock } from './ports.ts';

/** A summary of a closed dossier waits for this much quiet. */
const quietMs = 500;

/** Dossiers whose summary is behind: each is handed over once when nothing has come in for a while. */
export class QuietRefresh {
	readonly #clock: Clock;
	readonly #refresh: (id: string) => void;
	readonly #stale = new Set<string>();
	#cancel: () => void = () => {};

	constructor(clock: Clock, refresh: (id: string) => void) {
		this.#clock = clock;
		this.#refresh = refresh;
	}

	add(id: string): void {
		this.#stale.add(id);
		this.#cancel();
		this.#cancel = this.#clock.after(quietMs, () => {
			const ids = [...this.#stale];
			this.#stale.clear();
			for (const one of ids) this.#refresh(one);
		});
	}

	stop(): void {
		this.#cancel();
	}
}
