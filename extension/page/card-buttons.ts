/**
 * A small "+" on each card of a list of results, over the card and not in the flow of the site.
 *
 * It stands only where a person sees the card: what is scrolled away or lies under something else has
 * none. A list may sort itself anew under the pointer, so a "+" that came to another place takes
 * clicks only after a moment, and whoever reads the card asks once more what lies below it.
 */
import type { CardPlace } from '../../src/capture/cards.ts';
import { type Corner, cornersOf, plusSize } from './card-place.ts';
import { boxOf, isControl, isWithin, newElement, pageElementsAt } from './true-dom.ts';

export interface Plus {
	readonly ref: string;
	readonly button: HTMLButtonElement;
	card: CardPlace;
	/** Where it stands in the document, and since when: scrolling along with the page is no move. */
	spot: string;
	since: number;
}

export class CardButtons {
	readonly element = newElement('div');
	readonly #host: Element;
	readonly #made: (plus: Plus) => void;
	readonly #pluses = new Map<string, Plus>();

	/** @param made called with each new "+", to listen to it */
	constructor(host: Element, made: (plus: Plus) => void) {
		this.#host = host;
		this.#made = made;
	}

	/** One for each of these cards, in their order. `name` is what a screen reader says. */
	show(cards: readonly CardPlace[], name: (title: string) => string): void {
		const before = [...this.#pluses.keys()];
		const refs = cards.map(({ ref }) => ref);
		for (const card of cards) (this.#pluses.get(card.ref) ?? this.#add(card, name)).card = card;
		for (const { ref, button } of [...this.#pluses.values()]) {
			if (refs.includes(ref)) continue;
			button.remove();
			this.#pluses.delete(ref);
		}
		// Putting a button anywhere takes the focus off it.
		if (refs.join() !== before.join()) {
			for (const ref of refs) this.element.append(this.#pluses.get(ref)?.button ?? '');
		}
		this.place();
	}

	/** The card was taken. */
	tick(ref: string, name: (title: string) => string): void {
		const plus = this.#pluses.get(ref);
		if (!plus) return;
		plus.button.textContent = '✓';
		plus.button.setAttribute('aria-label', name(plus.card.title));
	}

	/** Everything is measured before anything is moved. */
	place(): void {
		if (!this.#host.isConnected) return;
		const pluses = [...this.#pluses.values()];
		const corners = pluses.map(({ card }) => this.#cornerOf(card.element));
		pluses.forEach((plus, at) => {
			const corner = corners[at] ?? null;
			const spot = corner ? `${corner.left + scrollX} ${corner.top + scrollY}` : '';
			if (spot !== plus.spot) Object.assign(plus, { spot, since: performance.now() });
			plus.button.hidden = corner === null;
			plus.button.style.left = `${corner?.left}px`;
			plus.button.style.top = `${corner?.top}px`;
		});
	}

	/** Whether the middle of `button` lies over `card`, with nothing between but ourselves. */
	isOver(button: Element, card: Element): boolean {
		return this.#lies(boxOf(button), card, false);
	}

	/** A corner where the card has no button of its own, else any in which it can be seen. */
	#cornerOf(card: Element): Corner | null {
		const corners = cornersOf(boxOf(card), { width: innerWidth, height: innerHeight });
		const size = { width: plusSize, height: plusSize };
		const free = (isFree: boolean) =>
			corners.find((corner) => this.#lies({ ...corner, ...size }, card, isFree));
		return free(true) ?? free(false) ?? null;
	}

	#lies(
		{ left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
		card: Element,
		isFree: boolean,
	): boolean {
		const there = pageElementsAt(left + width / 2, top + height / 2);
		const below = there.find((element) => element !== this.#host);
		return below !== undefined && isWithin(below, card) && !(isFree && isControl(below));
	}

	#add(card: CardPlace, name: (title: string) => string): Plus {
		const button = newElement('button', 'plus');
		button.textContent = '+';
		button.setAttribute('aria-label', name(card.title));
		const plus = { ref: card.ref, button, card, spot: '', since: Number.POSITIVE_INFINITY };
		this.#pluses.set(card.ref, plus);
		this.#made(plus);
		return plus;
	}
}
