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
import { type Checked, type CheckName, type ZoneParts, zoneIn, zoneParts } from './mrz-zone.ts';

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
	| CheckName
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
	const parts = zoneParts[zone.format](zone.text);
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

function refusalsOf({ checks, birth, expiry, sex }: ZoneParts, today: Day): readonly MrzRefusal[] {
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
