export interface Limits {
	/** Of all strings and keys together. */
	readonly chars: number;
	/** Objects, arrays and values in them. */
	readonly nodes: number;
	readonly depth: number;
}

/** Counts before any schema walks the value, so that a huge or deep one costs little. */
export function isBounded(value: unknown, limits: Limits): boolean {
	let nodes = 0;
	let chars = 0;
	const within = (part: unknown, depth: number): boolean => {
		nodes += 1;
		if (typeof part === 'string') chars += part.length;
		if (nodes > limits.nodes || chars > limits.chars) return false;
		if (typeof part !== 'object' || part === null) return true;
		if (depth >= limits.depth) return false;
		return Object.entries(part).every(([key, member]) => {
			chars += key.length;
			return within(member, depth + 1);
		});
	};
	return within(value, 0);
}
