import type { Count, FindingWay } from '../../domain/field-values.ts';
import { fold } from '../plain-text.ts';
import { type Normalised, type Normaliser, plain } from './normaliser.ts';

const figure = String.raw`(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?![\d,]|\.\d)\s?(\+)?`;
const qualifiers: readonly (readonly [words: string, Count['kwalificatie']])[] = [
	['meer dan|ruim|minstens|minimaal|>', 'meer dan'],
	['minder dan|hooguit|maximaal|<', 'minder dan'],
	['ongeveer|circa|ca\\.|rond de|±|zon', 'ongeveer'],
];
const qualified = `(?:(${qualifiers.map(([words]) => words).join('|')}) ?)?`;

const phrase = new RegExp(`^(?:er zijn )?${qualified}${figure}(?: [a-z]+)?$`);
const atEnd = new RegExp(`(?<![\\d.,])${qualified}${figure}$|\\b(geen)$`);

function countOf(match: RegExpExecArray): Count {
	const [, words, digits = '0', plus] = match;
	const kind = qualifiers.find(([known]) => words && new RegExp(`^(?:${known})$`).test(words))?.[1];
	return {
		n: Number(digits.replace(/[. ]/g, '')),
		kwalificatie: plus ? 'meer dan' : (kind ?? 'exact'),
	};
}

/** "241.380", "100+", "meer dan 100", "geen". Not "12,5", "-" or nothing: missing is not zero. */
export const count: Normaliser = ({ text }) => {
	const folded = fold(text);
	if (/^geen\b/.test(folded)) return plain({ n: 0, kwalificatie: 'exact' });
	const match = phrase.exec(folded);
	return match ? plain(countOf(match)) : null;
};

/** The count that stands right before the words, in a folded sentence: "er zijn 14 | vacatures". */
export function countBefore(sentence: string, words: string): Normalised<Count> | null {
	const folded = fold(words);
	for (let at = sentence.indexOf(folded); at >= 0; at = sentence.indexOf(folded, at + 1)) {
		const match = atEnd.exec(sentence.slice(Math.max(0, at - 60), at).trimEnd());
		const next = sentence.slice(at + folded.length);
		if (!match || /^[\p{L}\d]/u.test(next) || /^ per /.test(next)) continue;
		return plain(match[4] ? { n: 0, kwalificatie: 'exact' } : countOf(match));
	}
	return null;
}

const maxWays = 50;

/** Rows of label and share, or a list without shares; the order of the page is the rank. */
export const findingWays: Normaliser = ({ lines }) => {
	const rows = lines.flatMap((line) => {
		const share = /(\d{1,3})(?:[.,](\d))?\s?%\)?$/.exec(line);
		const label = line
			.slice(0, share?.index)
			.replace(/[\s:(]+$/, '')
			.replace(/^(?:\d{1,2}[.)]|[-•])\s+/, '')
			.trim();
		const aandeelPromille = share ? Number(share[1]) * 10 + Number(share[2] ?? 0) : null;
		const known = label.length >= 2 && label.length <= 120 && (aandeelPromille ?? 0) <= 1000;
		return known ? [{ label, aandeelPromille }] : [];
	});
	const ways: FindingWay[] = rows.slice(0, maxWays).map((row, at) => ({ rang: at + 1, ...row }));
	return ways.length === 0 ? null : plain(ways);
};
