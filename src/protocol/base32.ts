/**
 * Codes that people read aloud, write down and type: Crockford's base 32, the last character a check.
 *
 * The alphabet has no I, L, O, U. When reading, lower case counts as upper case, O as 0, I and L as 1;
 * spaces and hyphens are skipped. The check character comes from the same alphabet (Crockford's own
 * check symbols `* ~ $ =` cannot be said over the telephone and break links): with the characters as
 * elements of GF(32), reduction polynomial x^5 + x^2 + 1, a code c0 … cn is sound when
 * sum(c_i · 2^i) = 0. So any one wrong character is noticed, and any two neighbours swapped, in codes
 * of up to 31 characters.
 */
import { type Bytes, hexOf, zeros } from './bytes.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const bitsPerCharacter = 5;
const reduction = 0b100101;

/**
 * `symbols` characters for the low `5 * symbols` bits of `bytes`, and the check character. The bits
 * above must be zero.
 */
export function writeCode(bytes: Bytes, symbols: number): string {
	let rest = BigInt(`0x${hexOf(bytes)}`);
	const values = Array.from({ length: symbols }, () => {
		const value = Number(rest & 31n);
		rest >>= 5n;
		return value;
	}).reverse();
	return [...values, checkOf(values)].map((value) => alphabet.charAt(value)).join('');
}

/**
 * The bytes behind a code of `symbols` characters and a check character, big-endian and as short as
 * those symbols allow; `null` when length, a character or the check is wrong.
 */
export function readCode(text: string, symbols: number): Bytes | null {
	const values = [...canonicalCode(text)].map((character) => alphabet.indexOf(character));
	if (values.length !== symbols + 1 || values.includes(-1)) return null;
	if (checkOf(values.slice(0, -1)) !== values.at(-1)) return null;
	return packed(values.slice(0, -1));
}

/** Upper case, without spaces and hyphens, look-alikes replaced. */
export function canonicalCode(text: string): string {
	return text
		.toUpperCase()
		.replace(/[\s-]/g, '')
		.replace(/[OIL]/g, (letter) => lookAlikes[letter] ?? letter);
}

/** In groups of four for the eye: `ABCD-EFGH-…`. */
export const groupCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

function packed(values: readonly number[]): Bytes {
	let rest = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
	const bytes = zeros(Math.ceil((values.length * bitsPerCharacter) / 8));
	for (let at = bytes.length - 1; at >= 0; at -= 1) {
		bytes[at] = Number(rest & 255n);
		rest >>= 8n;
	}
	return bytes;
}

/** The check is c_0: it weighs 1, the character before it 2, the one before that 4, and so on. */
const checkOf = (values: readonly number[]): number =>
	values.reduce((sum, value) => doubled(sum ^ value), 0);

const doubled = (value: number): number => {
	const twice = value << 1;
	return twice > 31 ? twice ^ reduction : twice;
};
