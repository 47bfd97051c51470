/** Shortest zone that a scanner types: two lines of 44, or three of 30 without fillers at the end. */
const shortest = 88;
/** Fillers that may be left out at the end of a name. */
const lines = { passport: 2, card: 3 } as const;

/**
 * Whether a scanner has typed a whole zone: enough characters, or all lines of it with their ends.
 * Before that it would be read too early, and after that it must not stay on the screen.
 */
export function isWhole(typed: string): boolean {
	const signs = typed.replaceAll(/\s/g, '').length;
	const ends = typed.split(/\r\n|\r|\n|\t/).length - 1;
	if (signs >= shortest && !/^[aci]/i.test(typed.trim())) return true;
	const wanted = /^[aci]/i.test(typed.trim()) ? lines.card : lines.passport;
	return signs >= 90 || ends >= wanted;
}
