/** Chance that can be repeated: the same seed throws the same dice. */

/** A whole number from `least` to `most`, both included. */
export type Dice = (least: number, most: number) => number;

/** Mulberry32: small, even enough for choosing moments. */
export function dice(seed: number): Dice {
	let state = seed >>> 0;
	return (least, most) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		const part = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
		return least + Math.floor(part * (most - least + 1));
	};
}
