import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type Bytes, concat, hexOf } from '../src/protocol/bytes.ts';

export const sha256 = (bytes: Uint8Array): Bytes =>
	new Uint8Array(createHash('sha256').update(bytes).digest());

/** The fixed DER head of an Ed25519 public key (RFC 8410, section 4); the 32 raw bytes follow. */
const spkiHead = new Uint8Array([
	0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
]);

const keys = new Map<string, KeyObject>();
const maxKeys = 20_000;

/** False for a wrong signature and for bytes that are no key; never throws. */
export function isSigned(key: Bytes, signature: Bytes, message: Bytes): boolean {
	try {
		return verify(null, message, keyOf(key), signature);
	} catch {
		return false;
	}
}

/** Importing costs more than verifying, so imported keys are kept. */
function keyOf(raw: Bytes): KeyObject {
	const name = hexOf(raw);
	const known = keys.get(name);
	if (known) return known;
	if (keys.size >= maxKeys) keys.clear();
	const key = createPublicKey({
		key: Buffer.from(concat(spkiHead, raw)),
		format: 'der',
		type: 'spki',
	});
	keys.set(name, key);
	return key;
}
