/**
 * Text from a page as we keep and compare it.
 *
 * Control characters, bidi overrides and invisible characters are removed: they can make a screen
 * show something else than what is stored.
 */
const unwanted = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Soft hyphens and zero-width spaces are innocent typography; the rest is worth a warning. */
const suspicious = /(?![\s\u00ad\u200b-\u200d\ufeff])[\p{Cc}\p{Cf}]/u;

export const hasSuspicious = (text: string): boolean => suspicious.test(text);

/** NFC, on one line. */
export const oneLine = (text: string): string =>
	text
		.normalize('NFC')
		.replace(unwanted, (found) => (found === '\u0085' ? ' ' : ''))
		.replace(/\s+/g, ' ')
		.trim();

/** NFC, lines kept, at most one empty line between them. */
export const manyLines = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(unwanted, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

/** For comparing only: no accents, capitals, quotes, or colon at the end. */
export const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/['"‘’‚“”„`´*]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\s:?]+$/, '');

const words = new Map<string, string>();
const maxWords = 5_000;

/** The same for a word of an adapter: asked again and again, so it is kept. Not for text of a page. */
export function foldWord(word: string): string {
	const known = words.get(word);
	if (known !== undefined) return known;
	const folded = fold(word);
	if (words.size < maxWords) words.set(word, folded);
	return folded;
}

export interface Shortened {
	readonly text: string;
	readonly shortened: boolean;
}

const mark = ' … (ingekort)';

/** At most `max` characters, and it shows when something was left out. */
export const shorten = (text: string, max: number): Shortened =>
	text.length <= max
		? { text, shortened: false }
		: {
				text:
					text
						.slice(0, max - mark.length)
						.trimEnd()
						.toWellFormed() + mark,
				shortened: true,
			};
