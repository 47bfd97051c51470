/**
 * A rough and honest guess at how hard a passphrase is to guess.
 *
 * Argon2id makes every guess slow; this keeps people away from what is guessed first: too short, a
 * repeated piece, a well-known word with digits. Unknown different words count for about 11 bits
 * each, loose letters for 4, digits for little: less than random ones, because people choose them.
 */
export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

/** NIST SP 800-63B asks for 8 or 15; ours is attacked offline when a laptop is stolen. */
const shortestPassphrase = 12;

const bitsPerWord = 11;
const bitsPerSign = 4;
const bitsPerDigit = 3;
const mostBitsOfDigits = 6;
const fairBits = 40;
const strongBits = 54;

const guessedFirst =
	/(wachtwoord|welkom|password|passphrase|geheim|qwerty|azerty|driespan|werkplein|gemeente|zomer|winter|lente|herfst|test)/g;

export function strengthOf(passphrase: string): PassphraseStrength {
	const text = passphrase.normalize('NFKC').trim();
	if ([...text].length < shortestPassphrase) return 'too-short';
	const bits = bitsOf(text);
	if (bits < fairBits) return 'weak';
	return bits < strongBits ? 'fair' : 'strong';
}

export const isUsable = (strength: PassphraseStrength): boolean =>
	strength === 'fair' || strength === 'strong';

/** Runs of letters and runs of digits, each different one once. */
function bitsOf(text: string): number {
	const plain = text.toLowerCase().replaceAll(guessedFirst, ' ');
	const runs = new Set(plain.match(/\p{L}+|\p{N}+/gu));
	return [...runs].reduce((sum, run) => sum + bitsOfRun(run), 0);
}

/** A run of letters is a word at most; digits are a year, a house number, or counting. */
function bitsOfRun(run: string): number {
	if (/^\p{N}/u.test(run)) return Math.min(run.length * bitsPerDigit, mostBitsOfDigits);
	const signs = new Set(run).size;
	if (signs < 3 && run.length > 3) return bitsPerSign;
	return run.length > 3 ? Math.max(bitsPerWord, signs * 2) : signs * bitsPerSign;
}
