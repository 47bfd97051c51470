/**
 * The button in the page: what it says, and what a person may do with it. It holds no client data
 * and changes nothing outside its host; clicks that the page makes by itself do nothing.
 */
import type { CardPlace } from '../../src/capture/cards.ts';
import type { pageButton } from '../../src/messages/nl/page-button.ts';
import { nextDock } from './button-place.ts';
import { CardButtons, type Plus } from './card-buttons.ts';
import { GuardedHost, settleMs } from './guarded-host.ts';
import { isWithin, newElement, pageBody } from './true-dom.ts';

export type ButtonTexts = typeof pageButton;

export interface ButtonActions {
	capture(): void;
	/** @param isClicked whether what was clicked lies over this card */
	captureCard(ref: string, isClicked: (card: Element) => boolean): void;
	hideHere(): void;
}

export interface ButtonLook {
	readonly label: string;
	readonly says: string;
}

export class CaptureButton {
	readonly #box = newElement('div', 'box');
	readonly #host = new GuardedHost(this.#box, () => this.remove());
	readonly #capture = newElement('button', 'capture');
	readonly #label = newElement('span');
	readonly #says = newElement('div', 'says');
	readonly #menu = newElement('div', 'menu');
	readonly #cards = new CardButtons(this.#host.element, (plus) =>
		this.#onTrusted(plus.button, () => this.#plusClicked(plus)),
	);
	readonly #texts: ButtonTexts;
	readonly #actions: ButtonActions;
	readonly #watch = new AbortController();
	#before: HTMLElement | null = null;

	constructor(texts: ButtonTexts, actions: ButtonActions) {
		this.#texts = texts;
		this.#actions = actions;
		this.#build();
	}

	readonly isHost = (node: Node): boolean => node === this.#host.element;

	get texts(): ButtonTexts {
		return this.#texts;
	}

	show({ label, says }: ButtonLook): void {
		this.#label.textContent = label;
		this.say(says);
		this.#host.show();
	}

	hide(): void {
		this.#host.hide();
	}

	/** The cards that the page shows now; none where it is no list. */
	showCards(cards: readonly CardPlace[]): void {
		this.#cards.show(cards, (title) => `${this.#texts.capture}: ${title}`);
	}

	tickCard(ref: string): void {
		this.#cards.tick(ref, (title) => `${this.#texts.taken}: ${title}`);
	}

	/** `wrong`: nothing was kept, and a screen reader says so at once. */
	say(text: string, tone: 'calm' | 'wrong' = 'calm'): void {
		this.#says.className = tone === 'wrong' ? 'says wrong' : 'says';
		this.#says.setAttribute('role', tone === 'wrong' ? 'alert' : 'status');
		this.#says.textContent = text;
		this.#host.place();
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
		this.#box.setAttribute('role', 'region');
		this.#box.setAttribute('aria-label', this.#texts.region);
		this.#box.lang = this.#texts.language;
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
		this.#box.append(row, this.#menu, this.#says, this.#cards.element);
		this.#onTrusted(this.#capture, () => this.#clicked());
		this.#onTrusted(more, () => {
			const isOpen = this.#menu.classList.toggle('open');
			more.setAttribute('aria-expanded', String(isOpen));
			this.#host.place();
		});
		this.#onTrusted(move, () => {
			this.#host.dock = nextDock(this.#host.dock);
		});
		this.#onTrusted(hide, () => this.#actions.hideHere());
		const { signal } = this.#watch;
		this.#box.addEventListener('focusin', (event) => this.#noteFocus(event), { signal });
		this.#box.addEventListener('keydown', (event) => this.#pressed(event), { signal });
		const place = () => {
			this.#host.place();
			this.#cards.place();
		};
		const soon = () => requestAnimationFrame(place);
		window.addEventListener('scroll', soon, { signal, passive: true, capture: true });
		window.addEventListener('resize', soon, { signal, passive: true });
		// What grows above a card moves it.
		const growth = new ResizeObserver(place);
		growth.observe(pageBody() ?? this.#box);
		signal.addEventListener('abort', () => growth.disconnect());
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
		if (!this.#host.hasSettled) return;
		if (this.#host.isInSight(this.#capture)) this.#actions.capture();
		else this.say(this.#texts.usePanel, 'wrong');
	}

	#plusClicked({ ref, button, since }: Plus): void {
		if (!this.#host.hasSettled || performance.now() - since < settleMs) return;
		if (!this.#host.isInSight(button)) this.say(this.#texts.usePanel, 'wrong');
		else this.#actions.captureCard(ref, (card) => this.#cards.isOver(button, card));
	}

	#pressed(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !event.isTrusted) return;
		this.hide();
		this.#before?.focus();
	}

	/** Where the focus came from: by now it is here. */
	#noteFocus({ relatedTarget }: FocusEvent): void {
		const isOutside = relatedTarget instanceof HTMLElement && !isWithin(relatedTarget, this.#box);
		if (isOutside) this.#before = relatedTarget;
	}
}
