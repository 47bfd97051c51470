/**
 * Suite 1 on WebCrypto: SHA-256, HKDF-SHA-256, HMAC-SHA-256, AES-256-GCM. Keys are imported
 * non-extractable; a secret stays in JavaScript memory only as long as its caller holds it.
 */
import { type Bytes, concat, type Random, utf8 } from '../protocol/bytes.ts';

export const nonceLength = 12;
export const tagLength = 16;

const { subtle } = globalThis.crypto;
const noBytes = new Uint8Array(0);

export async function sha256(bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await subtle.digest('SHA-256', bytes));
}

/** A secret as the root of derived keys. */
export const importRoot = (secret: Bytes): Promise<CryptoKey> =>
	subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);

export async function deriveBytes(
	root: CryptoKey,
	info: Bytes | string,
	length: number,
	salt: Bytes = noBytes,
): Promise<Bytes> {
	return new Uint8Array(await subtle.deriveBits(hkdf(info, salt), root, length * 8));
}

export const deriveAesKey = (
	root: CryptoKey,
	info: Bytes | string,
	salt: Bytes = noBytes,
): Promise<CryptoKey> =>
	subtle.deriveKey(hkdf(info, salt), root, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt',
	]);

export const deriveMacKey = (root: CryptoKey, info: Bytes | string): Promise<CryptoKey> =>
	subtle.deriveKey(
		hkdf(info, noBytes),
		root,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign', 'verify'],
	);

export async function encrypt(
	key: CryptoKey,
	nonce: Bytes,
	text: Bytes,
	bound: Bytes,
): Promise<Bytes> {
	return new Uint8Array(await subtle.encrypt(gcm(nonce, bound), key, text));
}

/** `null` when key, nonce, text or bound bytes are not those of the encryption. */
export async function decrypt(
	key: CryptoKey,
	nonce: Bytes,
	sealed: Bytes,
	bound: Bytes,
): Promise<Bytes | null> {
	try {
		return new Uint8Array(await subtle.decrypt(gcm(nonce, bound), key, sealed));
	} catch {
		return null;
	}
}

/** `nonce 12 | ciphertext and tag`, with a random nonce: a counter is fatal after a restored profile. */
export async function seal(
	key: CryptoKey,
	text: Bytes,
	bound: Bytes,
	random: Random,
): Promise<Bytes> {
	const nonce = random(nonceLength);
	return concat(nonce, await encrypt(key, nonce, text, bound));
}

/** The text behind `seal`, or `null`. */
export async function unseal(key: CryptoKey, sealed: Bytes, bound: Bytes): Promise<Bytes | null> {
	if (sealed.length < nonceLength + tagLength) return null;
	return decrypt(key, sealed.subarray(0, nonceLength), sealed.subarray(nonceLength), bound);
}

export async function mac(key: CryptoKey, message: Bytes): Promise<Bytes> {
	return new Uint8Array(await subtle.sign('HMAC', key, message));
}

/** In constant time, unlike a comparison of bytes. */
export const isMac = (key: CryptoKey, claimed: Bytes, message: Bytes): Promise<boolean> =>
	subtle.verify('HMAC', key, claimed, message);

const hkdf = (info: Bytes | string, salt: Bytes) => ({
	name: 'HKDF',
	hash: 'SHA-256',
	salt,
	info: typeof info === 'string' ? utf8(info) : info,
});

const gcm = (nonce: Bytes, bound: Bytes) => ({ name: 'AES-GCM', iv: nonce, additionalData: bound });
