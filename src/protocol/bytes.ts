/** Bytes that own their buffer: what WebCrypto, CBOR and IndexedDB all accept. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Fresh random bytes. The edge passes the platform's generator, a test a seeded one. */
export type Random = (length: number) => Bytes;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** Throws a `TypeError` when the bytes are not UTF-8. */
export const textOf = (bytes: Bytes): string => decoder.decode(bytes);

export const zeros = (length: number): Bytes => new Uint8Array(length);

export function concat(...parts: readonly Uint8Array[]): Bytes {
	const whole = zeros(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Not in constant time: for public values only. Secrets are compared by HMAC or AES-GCM. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) return false;
	// A loop: rows of many kilobytes come by the hundred, and a call for each byte takes ten times as long.
	for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
	return true;
}

const hexByByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hexOf(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += hexByByte[byte];
	return text;
}

/** `null` when the text is not lower-case hexadecimal of whole bytes. */
export function bytesOfHex(text: string): Bytes | null {
	if (text.length % 2 !== 0 || /[^0-9a-f]/.test(text)) return null;
	const bytes = zeros(text.length / 2);
	for (let at = 0; at < bytes.length; at += 1) {
		bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
	}
	return bytes;
}

/** Big-endian, 1 to 8 bytes. The number must be a safe integer of at most that length. */
export function bigEndian(value: number, length: 1 | 2 | 4 | 8): Bytes {
	const bytes = zeros(8);
	new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
	return bytes.slice(8 - length);
}
