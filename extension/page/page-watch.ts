/**
 * When to look at the page again.
 *
 * In a single-page app `navigation` tells of a new address before the content follows: then the page
 * is `changing` until its own identity has changed and it has been quiet for a moment, five seconds
 * at most. One observer on the main part, debounced, never on attributes. Each look that finds what
 * was there already makes the next one wait twice as long, and a page that has settled is left
 * alone after a few, until somebody does something in it.
 */
import { cleanAddress } from '../../src/capture/clean-address.ts';
import type { Sight } from '../../src/capture/look-at.ts';
import type { PageIdentity } from '../../src/capture/read-identity.ts';
import { isSamePage } from '../../src/capture/read-identity.ts';
import { pageBody, pageParent, pageQueryAll } from './true-dom.ts';

const quietMs = 300;
const longestMs = 5_000;
/** Looks at a settled page that find nothing new. */
const enoughLooks = 3;

export interface WatchParts {
	look(): Sight;
	/** What we put into the page ourselves is no change of it. */
	isOurs(node: Node): boolean;
	/** The address changed: what is shown may be the old page. */
	changing(): void;
	/** The page is quiet and shows this now. */
	quiet(sight: Sight): void;
	/** It still shows the same; a list may hold other cards. */
	still(sight: Sight): void;
}

export class PageWatch {
	readonly #parts: WatchParts;
	readonly #observer = new MutationObserver((records) => {
		if (!records.every((record) => this.#isOwn(record))) this.#stirred();
	});
	readonly #stop = new AbortController();
	readonly #firstLook = Promise.withResolvers<PageIdentity>();
	#observed: Node | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#shown: PageIdentity | null = null;
	/** When the first of the changes came that nobody has looked at. */
	#stirredAt: number | null = null;
	#isDue = true;
	#waitMs = quietMs;
	#sameLooks = 0;
	#left: { readonly identity: PageIdentity; readonly until: number } | null = null;

	constructor(parts: WatchParts) {
		this.#parts = parts;
		const { signal } = this.#stop;
		const moved = () => this.#moved();
		globalThis.navigation?.addEventListener('currententrychange', moved, { signal });
		window.addEventListener('popstate', moved, { signal });
		// Who comes back to the page may have coupled, agreed or put this very vacancy in the plan.
		for (const back of ['pageshow', 'focus']) {
			window.addEventListener(back, () => this.lookAgain(), { signal });
		}
		// A click, a key or scrolling may bring new content under the same address.
		for (const act of ['click', 'keydown', 'scroll']) {
			window.addEventListener(act, () => this.#observe(), { signal, passive: true, capture: true });
		}
		this.#observe();
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

	/** The same, when the page is quiet for the first time. */
	get firstShown(): Promise<PageIdentity> {
		return this.#firstLook.promise;
	}

	stop(): void {
		this.#stop.abort();
		this.#rest();
		clearTimeout(this.#timer);
	}

	lookAgain(): void {
		this.#isDue = true;
		this.#wake();
	}

	#moved(): void {
		const before = this.#shown;
		if (before && before.url !== cleanAddress(new URL(location.href)).address) {
			this.#left = { identity: before, until: performance.now() + longestMs };
			this.#parts.changing();
		}
		this.#wake();
	}

	#wake(): void {
		this.#waitMs = quietMs;
		this.#sameLooks = 0;
		this.#observe();
		this.#stirred();
	}

	#stirred(): void {
		const now = performance.now();
		this.#stirredAt ??= now;
		clearTimeout(this.#timer);
		// A page that never rests is looked at all the same.
		const waitMs = Math.min(this.#waitMs, this.#stirredAt + longestMs - now);
		this.#timer = setTimeout(() => this.#settled(), waitMs);
	}

	#settled(): void {
		this.#stirredAt = null;
		this.#observe();
		const sight = this.#parts.look();
		const { identity } = sight;
		const isSame = this.#shown !== null && isSamePage(this.#shown, identity);
		this.#waitMs = isSame ? Math.min(2 * this.#waitMs, longestMs) : quietMs;
		if (
			this.#left &&
			performance.now() < this.#left.until &&
			isStill(this.#left.identity, identity)
		) {
			this.#stirred();
			return;
		}
		this.#left = null;
		this.#sameLooks = isSame && identity.settled ? this.#sameLooks + 1 : 0;
		if (this.#sameLooks >= enoughLooks) this.#rest();
		if (isSame && identity.settled && !this.#isDue) {
			this.#parts.still(sight);
			return;
		}
		this.#isDue = false;
		this.#shown = identity;
		this.#firstLook.resolve(identity);
		this.#parts.quiet(sight);
	}

	/** The main part as a whole, and of the boxes around it only what comes and goes in them. */
	#observe(): void {
		const content = pageQueryAll('main, [role="main"]')[0] ?? pageBody();
		if (!content || content === this.#observed) return;
		this.#rest();
		this.#observed = content;
		this.#observer.observe(content, { childList: true, subtree: true, characterData: true });
		for (let at = pageParent(content); at && at !== document; at = pageParent(at)) {
			this.#observer.observe(at, { childList: true });
		}
	}

	#rest(): void {
		this.#observer.disconnect();
		this.#observed = null;
	}

	#isOwn({ addedNodes, removedNodes, type }: MutationRecord): boolean {
		const nodes = [...addedNodes, ...removedNodes];
		return type === 'childList' && nodes.every((node) => this.#parts.isOurs(node));
	}
}

/** The old content under the new address, or content that contradicts its address. */
const isStill = (before: PageIdentity, now: PageIdentity): boolean =>
	!now.settled || before.marker === now.marker;
