/**
 * Ed25519 (RFC 8032) on WebCrypto. A private key rests as its 32-byte seed, sealed; PKCS #8 (RFC 8410)
 * is only the envelope in which WebCrypto imports it.
 */
import { type Bytes, bytesOfHex, concat, hexOf, zeros } from '../protocol/bytes.ts';

const { subtle } = globalThis.crypto;

/** DER of a PKCS #8 `OneAsymmetricKey` with the Ed25519 algorithm id, up to the seed. */
const pkcs8Prefix = bytesOfHex('302e020100300506032b657004220420') ?? zeros(0);

export interface SigningKey {
	readonly sign: CryptoKey;
	/** 32 bytes. */
	readonly pub: Bytes;
}

/** The key pair of a 32-byte seed. The private key cannot be exported any more. */
export async function signingKeyOf(seed: Bytes): Promise<SigningKey> {
	const pkcs8 = concat(pkcs8Prefix, seed);
	const [sign, exportable] = await Promise.all([
		subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']),
		subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']),
	]);
	const { x } = await subtle.exportKey('jwk', exportable);
	return { sign, pub: bytesOfBase64Url(x ?? '') };
}

export async function sign(key: CryptoKey, message: Bytes): Promise<Bytes> {
	return new Uint8Array(await subtle.sign('Ed25519', key, message));
}

/** `null` when the bytes are no key at all. A key is worth keeping: importing costs a signature. */
export async function verifyingKeyOf(pub: Bytes): Promise<CryptoKey | null> {
	if (smallOrderKeys.has(hexOf(pub))) return null;
	try {
		return await subtle.importKey('raw', pub, 'Ed25519', false, ['verify']);
	} catch {
		return null;
	}
}

export const isSignature = (key: CryptoKey, sig: Bytes, message: Bytes): Promise<boolean> =>
	subtle.verify('Ed25519', key, sig, message);

/** For a single signature by a key seen once; see `verifyingKeyOf` for many. */
export async function verify(pub: Bytes, sig: Bytes, message: Bytes): Promise<boolean> {
	const key = await verifyingKeyOf(pub);
	return key !== null && isSignature(key, sig, message);
}

/**
 * Encodings of points of small order (and of their non-canonical forms): a "key" under which one
 * signature fits many messages. Engines differ in refusing them, so we do.
 */
const smallOrderKeys: ReadonlySet<string> = new Set(
	[
		'0000000000000000000000000000000000000000000000000000000000000000',
		'0100000000000000000000000000000000000000000000000000000000000000',
		'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
		'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
		'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
		'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
		'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
	].flatMap((low) => [low, withSignBit(low)]),
);

function withSignBit(hex: string): string {
	const last = Number.parseInt(hex.slice(-2), 16) | 0x80;
	return hex.slice(0, -2) + last.toString(16).padStart(2, '0');
}

function bytesOfBase64Url(text: string): Bytes {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
