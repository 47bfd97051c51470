/**
 * The bytes that a device signs to be let in by a relay. Both proofs bind the relay's id and the
 * nonce of its hello, so a proof is good for one connection to one relay.
 *
 *   auth   Ed25519(device key,     "SL1/auth\0" | relay id 16 | nonce 32 | SHA-256(code) 32)
 *   cap    Ed25519(capability key, "SL1/cap\0"  | relay id 16 | nonce 32 | ch 16)
 *
 * Without an access code its hash is 32 zeros. The code itself travels beside the proof: the relay
 * compares it, the proof keeps it from being used for another connection.
 */
import { type Bytes, concat, utf8 } from './bytes.ts';

export interface RelayGreeting {
	readonly relay: Uint8Array;
	readonly nonce: Uint8Array;
}

export function authBytes(hello: RelayGreeting, codeHash: Uint8Array): Bytes {
	return concat(utf8('SL1/auth\0'), hello.relay, hello.nonce, codeHash);
}

export function capBytes(hello: RelayGreeting, ch: Uint8Array): Bytes {
	return concat(utf8('SL1/cap\0'), hello.relay, hello.nonce, ch);
}
