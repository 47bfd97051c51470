/**
 * The machine readable zone of an identity document, as a scanner types it (H-2).
 *
 * Two formats of ICAO Doc 9303: TD3, two lines of 44 (passport, part 4), and TD1, three lines of 30
 * (identity card, residence permit, part 5). A scanner may put CR, LF or TAB between and after the
 * lines, or nothing, may leave out fillers at the end of a line, and may type small letters.
 *
 * A zone is read only when all its check digits are right: one wrong digit in a birth date is a
 * different person. On Dutch documents of before August 2021 the optional data start with the BSN;
 * it is handed over apart, and only when it passes the eleven-check. Nothing is kept here, and no
 * refusal says what was scanned.
 */
import { isBsn } from './bsn.ts';
import { type Day, isDay } from './day.ts';

export interface MrzDocument {
	/** `P`, `I`, `IR` … as the zone has it. */
	readonly type: string;
	readonly issuer: string;
	readonly number: string;
	/** `null`: the document has no last day. */
	readonly expiresOn: Day | null;
}

export interface MrzHolder {
	/** In capitals without accents, as the zone has them; a long name is cut off there. */
	readonly surname: string;
	readonly givenNames: string;
	/** `null`: a part of it is not known. */
	readonly birthDate: Day | null;
	readonly sex: 'm' | 'f' | 'x';
	readonly nationality: string;
}

export type MrzRefusal =
	| 'not-an-mrz'
	| 'unknown-character'
	| 'number-check'
	| 'birth-check'
	| 'expiry-check'
	| 'personal-number-check'
	| 'composite-check'
	| 'birth-date'
	| 'expiry-date'
	| 'sex-letter';

export type MrzReading =
	| {
			readonly kind: 'read';
			readonly format: 'TD1' | 'TD3';
			readonly document: MrzDocument;
			readonly holder: MrzHolder;
			readonly bsn: string | null;
	  }
	| { readonly kind: 'refused'; readonly reasons: readonly MrzRefusal[] };

/** `today` tells the century of a birth: the latest one that does not lie in the future. */
export function readMrz(scanned: string, today: Day): MrzReading {
	const zone = zoneIn(scanned);
	if (zone === null) return { kind: 'refused', reasons: ['not-an-mrz'] };
	if (!/^[A-Z0-9<]+$/.test(zone.text)) return { kind: 'refused', reasons: ['unknown-character'] };
	const parts = partsOf[zone.format](zone.text);
	const letters = parts.issuer + parts.nationality + parts.names;
	if (/[0-9]/.test(letters)) return { kind: 'refused', reasons: ['unknown-character'] };
	const reasons = refusalsOf(parts, today);
	if (reasons.length > 0) return { kind: 'refused', reasons };
	const [surname = '', givenNames = ''] = parts.names.split('<<').map(words);
	return {
		kind: 'read',
		format: zone.format,
		document: {
			type: words(parts.type),
			issuer: words(parts.issuer),
			number: words(parts.number),
			expiresOn: dayOf(parts.expiry, '20'),
		},
		holder: {
			surname,
			givenNames,
			birthDate: bornOn(parts.birth, today),
			sex: sexes[parts.sex] ?? 'x',
			nationality: words(parts.nationality),
		},
		bsn: parts.issuer === 'NLD' ? bsnIn(parts.optional) : null,
	};
}

/** The document was no longer valid on `today`; it is valid up to and including its last day. */
export const isExpired = ({ expiresOn }: MrzDocument, today: Day): boolean =>
	expiresOn !== null && expiresOn < today;

interface Zone {
	readonly format: 'TD1' | 'TD3';
	readonly text: string;
}

/** Formats by the number of lines; only the last line of TD1 may end in fillers that were left out. */
function zoneIn(scanned: string): Zone | null {
	const lines = scanned
		.toUpperCase()
		.split(/\p{Cc}+/u)
		.map((line) => line.replaceAll(' ', ''))
		.filter((line) => line !== '');
	const padded = (width: number) =>
		lines.every((line) => line.length <= width)
			? lines.map((line) => line.padEnd(width, '<')).join('')
			: lines.join('');
	const [first = ''] = lines;
	if (/^[ACI]/.test(first)) {
		const text = lines.length === 3 ? padded(30) : lines.join('');
		const fits = text.length > 60 && text.length <= 90;
		return fits ? { format: 'TD1', text: text.padEnd(90, '<') } : null;
	}
	const text = lines.length === 2 ? padded(44) : lines.join('');
	return first.startsWith('P') && text.length === 88 ? { format: 'TD3', text } : null;
}

interface Checked {
	readonly of: string;
	readonly digit: string;
}

interface Parts {
	readonly type: string;
	readonly issuer: string;
	readonly names: string;
	readonly number: string;
	readonly nationality: string;
	readonly birth: string;
	readonly sex: string;
	readonly expiry: string;
	readonly optional: string;
	readonly checks: Readonly<Partial<Record<MrzRefusal, Checked>>>;
}

const partsOf: Readonly<Record<Zone['format'], (text: string) => Parts>> = {
	TD3(text) {
		const at = (from: number, to: number) => text.slice(43 + from, 43 + to + 1);
		const optional = at(29, 42);
		const empty = /^<+$/.test(optional) && at(43, 43) === '<';
		return {
			type: text.slice(0, 2),
			issuer: text.slice(2, 5),
			names: text.slice(5, 44),
			number: at(1, 9),
			nationality: at(11, 13),
			birth: at(14, 19),
			sex: at(21, 21),
			expiry: at(22, 27),
			optional,
			checks: {
				'number-check': { of: at(1, 9), digit: at(10, 10) },
				'birth-check': { of: at(14, 19), digit: at(20, 20) },
				'expiry-check': { of: at(22, 27), digit: at(28, 28) },
				'personal-number-check': { of: optional, digit: empty ? '0' : at(43, 43) },
				'composite-check': { of: at(1, 10) + at(14, 20) + at(22, 43), digit: at(44, 44) },
			},
		};
	},
	TD1(text) {
		const first = (from: number, to: number) => text.slice(from - 1, to);
		const second = (from: number, to: number) => text.slice(29 + from, 29 + to + 1);
		const { number, digit, optional } = numberIn(first(6, 14), first(15, 15), first(16, 30));
		const composite = first(6, 30) + second(1, 7) + second(9, 15) + second(19, 29);
		return {
			type: first(1, 2),
			issuer: first(3, 5),
			names: text.slice(60),
			number,
			nationality: second(16, 18),
			birth: second(1, 6),
			sex: second(8, 8),
			expiry: second(9, 14),
			optional,
			checks: {
				'number-check': { of: number, digit },
				'birth-check': { of: second(1, 6), digit: second(7, 7) },
				'expiry-check': { of: second(9, 14), digit: second(15, 15) },
				'composite-check': { of: composite, digit: second(30, 30) },
			},
		};
	},
};

/** A number of more than nine characters runs on in the optional data, its check digit last (part 5, note j). */
function numberIn(nine: string, digit: string, optional: string) {
	const [more = ''] = optional.split('<');
	if (digit !== '<' || more === '') return { number: nine, digit, optional };
	return {
		number: nine + more.slice(0, -1),
		digit: more.slice(-1),
		optional: optional.slice(more.length + 1),
	};
}

function refusalsOf({ checks, birth, expiry, sex }: Parts, today: Day): readonly MrzRefusal[] {
	const wrong = (Object.entries(checks) as [MrzRefusal, Checked][])
		.filter(([, { of, digit }]) => checkDigit(of) !== digit)
		.map(([name]) => name);
	const days: MrzRefusal[] = [];
	if (isKnown(birth) && bornOn(birth, today) === null) days.push('birth-date');
	if (isKnown(expiry) && dayOf(expiry, '20') === null) days.push('expiry-date');
	if (!(sex in sexes)) days.push('sex-letter');
	return [...wrong, ...days];
}

/** Weights 7, 3, 1 and again; A is 10, Z is 35, a filler nothing (part 3, section 4.9). */
function checkDigit(text: string): string {
	const value = (sign: string) => (sign === '<' ? 0 : Number.parseInt(sign, 36));
	const sum = [...text].reduce(
		(all, sign, place) => all + value(sign) * ([7, 3, 1][place % 3] ?? 0),
		0,
	);
	return String(sum % 10);
}

const sexes: Readonly<Record<string, MrzHolder['sex']>> = { M: 'm', F: 'f', '<': 'x', X: 'x' };

const words = (text: string): string => text.replaceAll('<', ' ').replaceAll(/ +/g, ' ').trim();

/** Documents write fillers for what nobody knows of a day, and some write zeros. */
const isKnown = (date: string): boolean => !date.includes('<') && !/00$|00..$/.test(date);

function dayOf(date: string, century: string): Day | null {
	const day = `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}`;
	return isDay(day) ? day : null;
}

function bornOn(date: string, today: Day): Day | null {
	const late = dayOf(date, '20');
	return late !== null && late <= today ? late : dayOf(date, '19');
}

function bsnIn(optional: string): string | null {
	const [digits = ''] = /^\d{9}(?=[<]|$)/.exec(optional) ?? [];
	return isBsn(digits) ? digits : null;
}
