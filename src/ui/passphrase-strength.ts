/**
 * A rough and honest guess at how hard a passphrase is to guess.
 *
 * Argon2id makes every guess slow; this keeps people away from what is guessed first: too short, a
 * repeated piece, a well-known word with digits. Unknown different words count for about 11 bits
 * each, other characters for 4: far less than random ones, because people choose them.
 */
export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

/** NIST SP 800-63B asks for 8 or 15; ours is attacked offline when a laptop is stolen. */
export const shortestPassphrase = 12;

const bitsPerWord = 11;
const bitsPerSign = 4;
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

function bitsOf(text: string): number {
	const plain = text.toLowerCase().replaceAll(guessedFirst, ' ');
	const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
	const different = [...new Set(parts)];
	return different.reduce((sum, part) => sum + bitsOfPart(part), 0);
}

/** A word of letters counts once; a mix counts per different sign; a run such as 1234 hardly. */
function bitsOfPart(part: string): number {
	const signs = new Set(part).size;
	if (/^\p{L}+$/u.test(part)) return signs < 3 ? bitsPerSign : Math.max(bitsPerWord, signs * 2);
	if (/^(?:0?123456789|\d{1,4})/.test(part)) return bitsPerSign;
	return signs * bitsPerSign;
}
