import { createContext } from 'svelte';

/** Says short sentences to screen readers, politely, through one live region of the page. */
export class Announcer {
	#text = $state('');
	#turn = 0;

	get text(): string {
		return this.#text;
	}

	/** The same sentence twice is said twice: a trailing no-break space makes it a new one. */
	announce(sentence: string): void {
		this.#turn += 1;
		this.#text = this.#turn % 2 === 0 ? sentence : `${sentence}\u00A0`;
	}
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
