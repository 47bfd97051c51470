/** Runs pieces of asynchronous work one after the other, in the order in which they were asked for. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	take<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(work, work);
		this.#last = turn.catch(() => {});
		return turn;
	}

	/** Resolves when everything asked for so far is done, well or not. */
	async idle(): Promise<void> {
		await this.#last;
	}
}
