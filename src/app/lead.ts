import type { Leadership } from './ports.ts';

/** The lead of this tab: which name it holds, and the one it waits for. */
export class Lead {
	readonly #leadership: Leadership;
	readonly #lost: () => Promise<void>;
	#held: { readonly name: string; readonly giveUp: () => void } | null = null;
	#wanted = '';
	#stopWaiting = new AbortController();
	#stopListening: () => void = () => {};

	constructor(leadership: Leadership, lost: () => Promise<void>) {
		this.#leadership = leadership;
		this.#lost = lost;
	}

	/** Answers whether this tab leads now. Letting go of an earlier name is part of it. */
	async take(vaultId: string): Promise<boolean> {
		const name = `driespan:${vaultId}`;
		this.#wanted = name;
		if (this.#held?.name === name) return true;
		this.#giveUp();
		const giveUp = await this.#leadership.tryLead(name, () => this.#onLost());
		if (giveUp) this.#hold(name, giveUp);
		return giveUp !== null;
	}

	/** Calls `then` once when the other tab is gone. */
	whenFree(then: () => void): void {
		this.#stopWaiting.abort();
		this.#stopWaiting = new AbortController();
		const name = this.#wanted;
		this.#leadership
			.waitToLead(name, () => this.#onLost(), this.#stopWaiting.signal)
			.then((giveUp) => {
				this.#hold(name, giveUp);
				then();
			})
			.catch(() => {});
	}

	async takeOver(): Promise<void> {
		this.#stopWaiting.abort();
		const name = this.#wanted;
		this.#hold(name, await this.#leadership.takeOver(name, () => this.#onLost()));
	}

	#hold(name: string, giveUp: () => void): void {
		this.#stopListening();
		this.#held = { name, giveUp };
		this.#stopListening = this.#leadership.whenAsked(name, async () => {
			// What is waiting is stored while the lead is still ours.
			await this.#lost();
			this.#giveUp();
		});
	}

	#onLost(): void {
		if (!this.#held) return;
		this.#held = null;
		this.#stopListening();
		void this.#lost();
	}

	#giveUp(): void {
		this.#stopListening();
		this.#held?.giveUp();
		this.#held = null;
	}
}
