/**
 * The one element that we put into a page: at the end of the body, with a closed shadow root.
 *
 * The page can still move, hide, cover or remove it. It is put back a few times, then it goes for
 * good; and before a click is believed it is asked whether a person could see what was clicked.
 */
import { type Dock, placeFor } from './button-place.ts';
import { buttonStyle } from './button-style.ts';
import { afterRepair, untouched } from './tamper-limit.ts';
import { newElement, pageBody, pageElementAt, pageQueryAll } from './true-dom.ts';

/** A click within this time after appearing may have been meant for something else. */
export const settleMs = 400;
const oneRow = 44;

export class GuardedHost {
	readonly #host = newElement('div');
	readonly #tampering = new MutationObserver(() => this.#repair());
	readonly #gaveUp: () => void;
	#limit = untouched;
	#shownAt = Number.POSITIVE_INFINITY;
	#dock: Dock = 'title';

	/** @param gaveUp the page does not leave it alone: it is gone */
	constructor(content: HTMLElement, gaveUp: () => void) {
		this.#gaveUp = gaveUp;
		const root = this.#host.attachShadow({ mode: 'closed' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(buttonStyle);
		root.adoptedStyleSheets = [sheet];
		root.append(content);
	}

	get element(): HTMLElement {
		return this.#host;
	}

	/** Whether it stands there long enough to be clicked on purpose. */
	get hasSettled(): boolean {
		return performance.now() - this.#shownAt >= settleMs;
	}

	set dock(dock: Dock) {
		this.#dock = dock;
		this.place();
	}
	get dock(): Dock {
		return this.#dock;
	}

	show(): void {
		if (this.#host.isConnected) return;
		const body = pageBody();
		body?.append(this.#host);
		this.#style();
		this.place();
		this.#shownAt = performance.now();
		this.#tampering.observe(this.#host, { attributes: true });
		if (body) this.#tampering.observe(body, { childList: true });
	}

	hide(): void {
		this.#tampering.disconnect();
		this.#host.remove();
	}

	/** Whether a person can see `part` of it: nothing covers it, and no parent makes it faint. */
	isInSight(part: Element): boolean {
		const { left, top, width, height } = part.getBoundingClientRect();
		const isOnTop = [0.25, 0.5, 0.75].every(
			(share) => pageElementAt(left + width * share, top + height / 2) === this.#host,
		);
		return (
			isOnTop && this.#host.checkVisibility({ opacityProperty: true, visibilityProperty: true })
		);
	}

	place(): void {
		if (!this.#host.isConnected) return;
		const { width, height } = this.#host.getBoundingClientRect();
		const viewport = { width: innerWidth, height: innerHeight };
		const size = { width, height: Math.min(height, oneRow) };
		const { left, top } = placeFor(this.#dock, titleBox(), size, viewport);
		this.#host.style.setProperty('left', `${Math.round(left)}px`, 'important');
		this.#host.style.setProperty('top', `${Math.round(top)}px`, 'important');
		this.#tampering.takeRecords();
	}

	/** Back where it was: a few times. */
	#repair(): void {
		if (this.#host.isConnected && this.#hasOwnStyle()) return;
		const limit = afterRepair(this.#limit, performance.now());
		if (!limit) {
			this.hide();
			this.#gaveUp();
			return;
		}
		this.#limit = limit;
		if (!this.#host.isConnected) pageBody()?.append(this.#host);
		for (const { name } of Array.from(this.#host.attributes)) {
			if (name !== 'style') this.#host.removeAttribute(name);
		}
		this.#style();
		this.place();
	}

	#style(): void {
		const wanted = { position: 'fixed', 'z-index': '2147483647', display: 'block', inset: 'auto' };
		this.#host.removeAttribute('style');
		for (const [name, value] of Object.entries(wanted)) {
			this.#host.style.setProperty(name, value, 'important');
		}
	}

	#hasOwnStyle(): boolean {
		const { style, attributes } = this.#host;
		return (
			attributes.length === 1 &&
			style.position === 'fixed' &&
			style.display === 'block' &&
			style.opacity === '' &&
			style.transform === ''
		);
	}
}

/** The text of the first heading that takes up room: what is hidden in front does not count. */
function titleBox(): DOMRect | null {
	const boxes = ['main h1', 'h1', 'h2'].flatMap((selector) => pageQueryAll(selector).map(textBox));
	return boxes.find(({ width, height }) => width > 0 && height > 0) ?? null;
}

function textBox(element: Element): DOMRect {
	const range = new Range();
	range.selectNodeContents(element);
	return range.getBoundingClientRect();
}
