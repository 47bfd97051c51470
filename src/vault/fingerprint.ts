import { type Bytes, concat, utf8 } from '../protocol/bytes.ts';
import { fingerprintWords } from './fingerprint-words.ts';
import { sha256 } from './primitives.ts';

const wordCount = 6;

/**
 * Six Dutch words for a public signing key: the first six bytes of SHA-256("SL1/words\0" | key). Two
 * people compare them by voice before one admits the other.
 */
export async function wordsOf(pub: Bytes): Promise<readonly string[]> {
	const digest = await sha256(concat(utf8('SL1/words\0'), pub));
	return Array.from(digest.subarray(0, wordCount), (byte) => fingerprintWords[byte] ?? '');
}
