/** Where the "+" of a card stands: in a corner at the end of the card, when all of it is on screen. */
import type { Box, Viewport } from './button-place.ts';

/** Pixels of each side: a finger can hit it. */
export const plusSize = 44;

export interface Corner {
	readonly left: number;
	readonly top: number;
}

/** Left and top in CSS pixels of the viewport, the best corner first; none for a card that is too small. */
export function cornersOf(card: Box, { width, height }: Viewport): readonly Corner[] {
	if (card.width < 2 * plusSize || card.height < plusSize) return [];
	const left = Math.round(card.left + card.width - plusSize);
	const tops = [Math.round(card.top), Math.round(card.top + card.height - plusSize)];
	const isOnScreen = (top: number) =>
		left >= 0 && left + plusSize <= width && top >= 0 && top + plusSize <= height;
	return tops.filter(isOnScreen).map((top) => ({ left, top }));
}
