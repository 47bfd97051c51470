import type { Place } from '../../domain/field-values.ts';
import { fold } from '../plain-text.ts';
import { type Normaliser, plain } from './normaliser.ts';

const small = /^(?:aan|de|den|der|het|op|en|bij|van|in|te|ter|ten|onder|a\/d)$/;

const capital = (word: string) =>
	word.startsWith('ij') ? `IJ${word.slice(2)}` : word.charAt(0).toUpperCase() + word.slice(1);

/** "'S-HERTOGENBOSCH" → "'s-Hertogenbosch". Only a name in capitals is changed. */
function cityName(name: string): string {
	if (name !== name.toUpperCase() || !/\p{L}{2}/u.test(name)) return name;
	return name
		.toLowerCase()
		.split(' ')
		.map((word, at, all) => {
			// A province that keeps two places of one name apart: "IJSSELSTEIN UT".
			if (
				at > 0 &&
				at === all.length - 1 &&
				/^(?:ut|nb|nh|zh|gld|gd|ov|lb|fr|gn|dr|ze|fl)$/.test(word)
			)
				return word.toUpperCase();
			if (at > 0 && small.test(word)) return word;
			return word
				.split('-')
				.map((piece, nth) => {
					if (/^['’][st]$/.test(piece)) return piece;
					return nth > 0 && small.test(piece) ? piece : capital(piece);
				})
				.join('-');
		})
		.join(' ');
}

const countries = new Set(
	'nederland duitsland belgie frankrijk luxemburg polen oostenrijk zwitserland denemarken engeland spanje germany belgium netherlands'.split(
		' ',
	),
);

const kinds: readonly (readonly [RegExp, NonNullable<Place['soort']>])[] = [
	[/\bwisselende (?:werklocatie|locatie)s?\b/i, 'wisselend'],
	[/\bvaste (?:werklocatie|locatie)\b/i, 'vast'],
	[/\b(?:thuiswerk(?:en)?|vanuit huis|remote|telecommute)\b/i, 'thuiswerk'],
];

const postcodes = /\b([1-9]\d{3})\s?([A-Z]{2})\b(?!\s?[a-z])|^([1-9]\d{3})\b/;

/** "5611 AB EINDHOVEN, Vaste werklocatie". */
export const city: Normaliser = ({ text }) => {
	const soort = kinds.find(([words]) => words.test(text))?.[1] ?? null;
	const rest = kinds.reduce((left, [words]) => left.replace(words, ' '), text).replace(/\s+/g, ' ');
	const found = postcodes.exec(rest);
	const postcode = found ? (found[3] ?? `${found[1]} ${found[2]}`) : null;
	const after = found ? rest.slice(found.index + found[0].length) : rest;
	const before = found ? rest.slice(0, found.index) : '';
	const pieces = (/\p{L}/u.test(after) ? after : before)
		.split(/[,;|/()]|\s[-–—•]\s/)
		.map((piece) => piece.trim())
		.filter((piece) => /\p{L}{2}/u.test(piece));
	const land = pieces.find((piece) => countries.has(fold(piece))) ?? null;
	const naam = pieces.find((piece) => piece !== land) ?? null;
	if (naam === null && land === null && postcode === null && soort === null) return null;
	const value: Place = { naam: naam && cityName(naam).slice(0, 120), postcode, land, soort };
	return plain(value);
};

/** Four digits, also of "5701 AB". */
export const postcode: Normaliser = ({ text }) => {
	const digits = /(?<!\d)([1-9]\d{3})(?!\d)/.exec(text)?.[1];
	return digits ? plain(digits) : null;
};

/** "25 km". */
export const kilometres: Normaliser = ({ text }) => {
	const digits = /(?<!\d)(\d{1,3})\s?(?:km|kilometer)/i.exec(text)?.[1];
	return digits ? plain(Number(digits)) : null;
};

/** "heel Nederland", but not "25 km". */
export const region: Normaliser = ({ text }) =>
	/\p{L}{3}/u.test(text) && !/\d/.test(text) ? plain(text.slice(0, 120)) : null;
