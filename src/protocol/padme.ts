/**
 * Padmé padding (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication
 * with PURBs", PETS 2019): a length leaks only O(log log n) bits and grows by at most 12 %.
 *
 * A padded text is `length (4 bytes, big-endian) | text | zeros`. Anything but zeros in the padding,
 * and any length other than the one that the writer must choose, is refused: one text has one form.
 */
import { type Bytes, bigEndian, zeros } from './bytes.ts';

/** Shorter texts all look alike: a keystroke, a date, an empty acknowledgement. */
const smallestPadded = 256;

const prefixLength = 4;

/** The Padmé length for a content of `length` bytes, at least `smallestPadded`. */
export function paddedLength(length: number): number {
	if (length <= smallestPadded) return smallestPadded;
	const exponent = Math.floor(Math.log2(length));
	const exponentBits = Math.floor(Math.log2(exponent)) + 1;
	const step = 2 ** (exponent - exponentBits);
	return Math.ceil(length / step) * step;
}

export function pad(text: Bytes): Bytes {
	const padded = zeros(paddedLength(prefixLength + text.length));
	padded.set(bigEndian(text.length, 4));
	padded.set(text, prefixLength);
	return padded;
}

/** `null` when this is not exactly what `pad` makes of some text. */
export function unpad(padded: Bytes): Bytes | null {
	if (padded.length < smallestPadded) return null;
	const end = prefixLength + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	if (end > padded.length || paddedLength(end) !== padded.length) return null;
	for (let at = end; at < padded.length; at += 1) if (padded[at] !== 0) return null;
	return padded.slice(prefixLength, end);
}
