/** At most two letters: of the first and the last word that start with a capital, else of any. */
export function initialsOf(name: string): string {
	const words = name.split(/[\s,-]+/).filter((word) => /^\p{L}/u.test(word));
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
	const chosen = capitals.length > 0 ? capitals : words;
	const ends = chosen.length > 1 ? [chosen.at(0), chosen.at(-1)] : chosen;
	return ends.map((word) => [...(word ?? '')].at(0)?.toUpperCase() ?? '').join('') || '?';
}

/** A number from 0 to 7 that stays with the same key, to tell people apart at a glance. */
export function colourOf(key: string): number {
	let sum = 7;
	for (const sign of key) sum = (sum * 131 + (sign.codePointAt(0) ?? 0)) % 65_521;
	return (sum >> 3) % 8;
}
