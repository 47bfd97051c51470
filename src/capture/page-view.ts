import { attributeOf } from './dom.ts';

/**
 * The page that the reader is given. The reader changes nothing in it, waits for nothing, and takes
 * the time from here.
 */
export interface PageView {
	readonly document: Document;
	/** Null for pasted text without an address. */
	readonly url: URL | null;
	/** Whether the element itself is shown; its ancestors have been asked before. */
	readonly isVisible: (element: Element) => boolean;
	/** Milliseconds since 1970, for relative dates and "expired". */
	readonly now: number;
	/** IANA time zone in which a day counts: `Europe/Amsterdam`. */
	readonly zone: string;
}

const shown = { opacityProperty: true, visibilityProperty: true };

/** For a page in a browser: rendered, not transparent, not hidden from a screen reader. */
export function isShown(element: Element): boolean {
	if (Element.prototype.getAttribute.call(element, 'aria-hidden') === 'true') return false;
	if (Element.prototype.checkVisibility.call(element, shown)) return true;
	// `display: contents` has no box of its own, but its children are shown.
	return getComputedStyle(element).display === 'contents';
}

/** For a document that is not rendered (DOMParser, jsdom): what the markup itself says. */
export const isUnhidden = (element: Element): boolean =>
	attributeOf(element, 'hidden') === null &&
	attributeOf(element, 'aria-hidden') !== 'true' &&
	!/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '');
