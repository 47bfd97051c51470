/**
 * The button in the page: one element at the end of the body with a closed shadow root. It holds no
 * client data and changes nothing outside itself. The page can still hide or move it, so it checks
 * that it can be seen before it believes a click, and gives up after a few repairs.
 */
import type { pageButton } from '../../src/messages/nl/page-button.ts';
import { type Dock, nextDock, placeFor } from './button-place.ts';
import { buttonStyle } from './button-style.ts';
import { afterRepair, untouched } from './tamper-limit.ts';
import { newElement, pageBody, pageElementAt, pageFocus, pageQueryAll } from './true-dom.ts';

export type ButtonTexts = typeof pageButton;

export interface ButtonActions {
	capture(): void;
	hideHere(): void;
}

export interface ButtonLook {
	readonly label: string;
	readonly says: string;
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

/** A click within this time after appearing may have been meant for something else. */
const settleMs = 400;

export class CaptureButton {
	readonly #host = newElement('div');
	readonly #capture = newElement('button', 'capture');
	readonly #label = newElement('span');
	readonly #says = newElement('div', 'says');
	readonly #menu = newElement('div', 'menu');
	readonly #texts: ButtonTexts;
	readonly #actions: ButtonActions;
	readonly #watch = new AbortController();
	readonly #tampering = new MutationObserver(() => this.#repair());
	#dock: Dock = 'title';
	#limit = untouched;
	#shownAt = Number.POSITIVE_INFINITY;
	#before: Element | null = null;

	constructor(texts: ButtonTexts, actions: ButtonActions) {
		this.#texts = texts;
		this.#actions = actions;
		this.#build();
	}

	readonly isHost = (node: Node): boolean => node === this.#host;

	get texts(): ButtonTexts {
		return this.#texts;
	}

	show({ label, says }: ButtonLook): void {
		this.#label.textContent = label;
		this.say(says);
		if (this.#host.isConnected) return;
		pageBody()?.append(this.#host);
		this.#style();
		this.#place();
		this.#shownAt = performance.now();
		this.#tampering.observe(this.#host, { attributes: true });
		const body = pageBody();
		if (body) this.#tampering.observe(body, { childList: true });
	}

	hide(): void {
		this.#tampering.disconnect();
		this.#host.remove();
	}

	/** `wrong`: nothing was kept, and a screen reader says so at once. */
	say(text: string, tone: 'calm' | 'wrong' = 'calm'): void {
		this.#says.className = tone === 'wrong' ? 'says wrong' : 'says';
		this.#says.setAttribute('role', tone === 'wrong' ? 'alert' : 'status');
		this.#says.textContent = text;
		this.#place();
	}

	busy(isBusy: boolean): void {
		this.#capture.setAttribute('aria-disabled', String(isBusy));
	}

	/** Gone for good: no listener and no observer is left. */
	remove(): void {
		this.hide();
		this.#watch.abort();
	}

	#build(): void {
		const root = this.#host.attachShadow({ mode: 'closed' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(buttonStyle);
		root.adoptedStyleSheets = [sheet];
		const box = newElement('div', 'box');
		box.setAttribute('role', 'region');
		box.setAttribute('aria-label', this.#texts.region);
		box.lang = this.#texts.language;
		const row = newElement('div', 'row');
		const more = newElement('button', 'more');
		this.#capture.append(this.#label);
		more.textContent = '⋯';
		more.setAttribute('aria-label', this.#texts.more);
		more.setAttribute('aria-expanded', 'false');
		const move = newElement('button');
		move.textContent = this.#texts.move;
		const hide = newElement('button');
		hide.textContent = this.#texts.hide;
		this.#menu.append(move, hide);
		row.append(this.#capture, more);
		box.append(row, this.#menu, this.#says);
		root.append(box);
		this.#onTrusted(this.#capture, () => this.#clicked());
		this.#onTrusted(more, () => {
			const isOpen = this.#menu.classList.toggle('open');
			more.setAttribute('aria-expanded', String(isOpen));
			this.#place();
		});
		this.#onTrusted(move, () => {
			this.#dock = nextDock(this.#dock);
			this.#place();
		});
		this.#onTrusted(hide, () => this.#actions.hideHere());
		const { signal } = this.#watch;
		box.addEventListener('focusin', () => this.#noteFocus(), { signal });
		box.addEventListener('keydown', (event) => this.#pressed(event), { signal });
		const place = () => requestAnimationFrame(() => this.#place());
		window.addEventListener('scroll', place, { signal, passive: true, capture: true });
		window.addEventListener('resize', place, { signal, passive: true });
	}

	/** Only what the user did, never what the page's script made. */
	#onTrusted(button: HTMLButtonElement, act: () => void): void {
		button.type = 'button';
		button.addEventListener(
			'click',
			(event) => {
				event.stopPropagation();
				if (event.isTrusted) act();
			},
			{ signal: this.#watch.signal },
		);
	}

	#clicked(): void {
		if (this.#capture.getAttribute('aria-disabled') === 'true') return;
		if (performance.now() - this.#shownAt < settleMs) return;
		if (this.#isInSight()) this.#actions.capture();
		else this.say(this.#texts.usePanel, 'wrong');
	}

	#isInSight(): boolean {
		const { left, top, width, height } = this.#capture.getBoundingClientRect();
		const isOnTop = [0.25, 0.5, 0.75].every(
			(part) => pageElementAt(left + width * part, top + height / 2) === this.#host,
		);
		return (
			isOnTop && this.#host.checkVisibility({ opacityProperty: true, visibilityProperty: true })
		);
	}

	#pressed(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !event.isTrusted) return;
		this.hide();
		if (this.#before instanceof HTMLElement) this.#before.focus();
	}

	#noteFocus(): void {
		const focused = pageFocus();
		if (focused !== this.#host) this.#before = focused;
	}

	/** Back where it was: a few times. */
	#repair(): void {
		if (this.#host.isConnected && this.#hasOwnStyle()) return;
		const limit = afterRepair(this.#limit, performance.now());
		if (!limit) {
			this.remove();
			return;
		}
		this.#limit = limit;
		if (!this.#host.isConnected) pageBody()?.append(this.#host);
		for (const { name } of Array.from(this.#host.attributes)) {
			if (name !== 'style') this.#host.removeAttribute(name);
		}
		this.#style();
		this.#place();
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

	#place(): void {
		if (!this.#host.isConnected) return;
		const { width, height } = this.#host.getBoundingClientRect();
		const viewport = { width: innerWidth, height: innerHeight };
		const { left, top } = placeFor(
			this.#dock,
			titleBox(),
			{ width, height: Math.min(height, 44) },
			viewport,
		);
		this.#host.style.setProperty('left', `${Math.round(left)}px`, 'important');
		this.#host.style.setProperty('top', `${Math.round(top)}px`, 'important');
		this.#tampering.takeRecords();
	}
}
