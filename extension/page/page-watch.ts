/**
 * When to look at the page again.
 *
 * In a single-page app `navigation` tells of a new address before the content follows: then the page
 * is `changing` until its own identity has changed and it has been quiet for a moment, five seconds
 * at most. One observer on the content, debounced, never on attributes.
 */
import type { PageIdentity } from '../../src/capture/read-identity.ts';
import { isSamePage } from '../../src/capture/read-identity.ts';
import { pageBody } from './true-dom.ts';

const quietMs = 300;
const longestMs = 5_000;

export interface WatchParts {
	identity(): PageIdentity;
	/** The address changed: what is shown may be the old page. */
	changing(): void;
	/** The page is quiet and shows this now. */
	quiet(identity: PageIdentity): void;
}

export class PageWatch {
	readonly #parts: WatchParts;
	readonly #observer = new MutationObserver(() => this.#stirred());
	readonly #stop = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#shown: PageIdentity | null = null;
	#isDue = true;
	#left: { readonly identity: PageIdentity; readonly until: number } | null = null;

	constructor(parts: WatchParts) {
		this.#parts = parts;
		const { signal } = this.#stop;
		const moved = () => this.#moved();
		globalThis.navigation?.addEventListener('currententrychange', moved, { signal });
		window.addEventListener('popstate', moved, { signal });
		// Who comes back to the page may have coupled, agreed or put this very vacancy in the plan.
		for (const back of ['pageshow', 'focus']) {
			window.addEventListener(back, () => this.#lookAgain(), { signal });
		}
		const body = pageBody();
		if (body) this.#observer.observe(body, { childList: true, subtree: true, characterData: true });
		this.#stirred();
	}

	/** Whether the address is new and the content still that of the page before. */
	get isChanging(): boolean {
		return this.#left !== null;
	}

	/** The page that the user saw when it was last quiet. */
	get shown(): PageIdentity | null {
		return this.#shown;
	}

	stop(): void {
		this.#stop.abort();
		this.#observer.disconnect();
		clearTimeout(this.#timer);
	}

	#moved(): void {
		const before = this.#shown;
		if (before && before.url !== this.#parts.identity().url) {
			this.#left = { identity: before, until: performance.now() + longestMs };
			this.#parts.changing();
		}
		this.#stirred();
	}

	#stirred(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#settled(), quietMs);
	}

	#lookAgain(): void {
		this.#isDue = true;
		this.#stirred();
	}

	#settled(): void {
		const identity = this.#parts.identity();
		if (
			this.#left &&
			performance.now() < this.#left.until &&
			isStill(this.#left.identity, identity)
		) {
			this.#stirred();
			return;
		}
		this.#left = null;
		const isSame = this.#shown && identity.settled && isSamePage(this.#shown, identity);
		if (isSame && !this.#isDue) return;
		this.#isDue = false;
		this.#shown = identity;
		this.#parts.quiet(identity);
	}
}

/** The old content under the new address, or content that contradicts its address. */
const isStill = (before: PageIdentity, now: PageIdentity): boolean =>
	!now.settled || before.marker === now.marker;
