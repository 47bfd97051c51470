/**
 * Words for finding Dutch names and occupations.
 *
 * Lower case, no diacritics, no hyphens. Of words longer than seven letters every suffix of four or
 * more letters counts too, so that "chauffeur" finds "vrachtwagenchauffeur". No stemmer: those that
 * exist leave "vacatures" apart from "vacature".
 */
/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
};

const longWord = 7;
const shortestSuffix = 4;

export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ıłøđðþßæœ]/gu, (letter) => plainLetters[letter] ?? letter)
		.replace(/(?<=\p{L})-(?=\p{L})/gu, '');

export const wordsOf = (text: string): readonly string[] =>
	folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The word itself and, of a long one, its suffixes. */
export const withSuffixes = (word: string): readonly string[] =>
	word.length <= longWord
		? [word]
		: Array.from({ length: word.length - shortestSuffix + 1 }, (_, from) => word.slice(from));
