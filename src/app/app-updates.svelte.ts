/** A new version that waits until the user lets it start: a talk is never interrupted. */
export class AppUpdates {
	#apply = $state.raw<(() => Promise<void>) | null>(null);

	get ready(): boolean {
		return this.#apply !== null;
	}

	/** Called by the service worker registration. */
	found(apply: () => Promise<void>): void {
		this.#apply = apply;
	}

	apply(): void {
		void this.#apply?.();
	}
}
