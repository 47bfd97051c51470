/**
 * Secrets for one recipient: HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * AES-256-GCM. `info` binds what the secret is for; a wrap taken elsewhere does not open.
 */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, bytesOfHex, concat, type Random, zeros } from '../protocol/bytes.ts';

const { subtle } = globalThis.crypto;

export const hpkeSuite = () =>
	new CipherSuite({
		kem: new DhkemX25519HkdfSha256(),
		kdf: new HkdfSha256(),
		aead: new Aes256Gcm(),
	});

/** DER of a PKCS #8 `OneAsymmetricKey` with the X25519 algorithm id, up to the key (RFC 8410). */
const pkcs8Prefix = bytesOfHex('302e020100300506032b656e04220420') ?? zeros(0);

export interface Wrapped {
	/** The ephemeral public key, 32 bytes. */
	readonly enc: Bytes;
	readonly ct: Bytes;
}

export interface KemKey {
	readonly pair: CryptoKeyPair;
	/** 32 bytes. */
	readonly pub: Bytes;
}

/** The key pair of 32 random bytes. The private key cannot be exported any more. */
export async function kemKeyOf(secret: Bytes): Promise<KemKey> {
	const pkcs8 = concat(pkcs8Prefix, secret);
	const privateKey = await subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
	const basePoint = zeros(32);
	basePoint[0] = 9;
	const base = await subtle.importKey('raw', basePoint, 'X25519', true, []);
	const bits = await subtle.deriveBits({ name: 'X25519', public: base }, privateKey, 256);
	const publicKey = await subtle.importKey('raw', bits, 'X25519', true, []);
	return { pair: { privateKey, publicKey }, pub: new Uint8Array(bits) };
}

/** `null` when `kemPub` is no usable X25519 key, for instance one of small order. */
export async function wrap(
	kemPub: Bytes,
	secret: Bytes,
	info: Bytes,
	random: Random,
): Promise<Wrapped | null> {
	const suite = hpkeSuite();
	const ekm = await suite.kem.deriveKeyPair(random(32));
	try {
		const recipientPublicKey = await suite.kem.deserializePublicKey(kemPub);
		const { enc, ct } = await suite.seal({ recipientPublicKey, info, ekm }, secret);
		return { enc: new Uint8Array(enc), ct: new Uint8Array(ct) };
	} catch {
		return null;
	}
}

/** `null` when the wrap is for somebody else, for something else, or altered. */
export async function unwrap(
	key: KemKey,
	{ enc, ct }: Wrapped,
	info: Bytes,
): Promise<Bytes | null> {
	try {
		return new Uint8Array(await hpkeSuite().open({ recipientKey: key.pair, enc, info }, ct));
	} catch {
		return null;
	}
}
