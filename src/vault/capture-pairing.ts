/**
 * Coupling the extension with one data store of the app.
 *
 *   extension   makes an ephemeral X25519 key; pair-ask carries SHA-256("driespan/pair-commit\0" | enc)
 *   app         makes the inbox key pair and epoch; pair-offer carries public key and epoch
 *   extension   pair-reveal carries enc (its ephemeral public key); the app compares the commitment
 *   both        secret = HPKE Export("driespan/pairing-secret", 32),
 *               info = "driespan/pair/1" | origin | extension id | epoch, parts prefixed by length
 *               code = 8 Crockford characters of SHA-256("driespan/pair-code\0" | all of the above)
 *
 * The secret never crosses the page. The code only confirms; nothing is derived from it. Without the
 * commitment, somebody in between could try encapsulations until 40 bits agree: with it, each side
 * is bound before it sees what the other sends.
 */

import { writeCode } from '../protocol/base32.ts';
import { base64ToBytes } from '../protocol/base64.ts';
import { type Bytes, bigEndian, concat, equal, utf8 } from '../protocol/bytes.ts';
import { captureSuite, type Inbox, sha256 } from './capture-seal.ts';

/** Who couples with whom: `location.origin` of the app, id of the extension. */
export interface PairingParties {
	readonly origin: string;
	readonly extensionId: string;
}

/** HMAC keys of a pairing: what the extension signs with, and what the app signs with. */
export interface PairingKeys {
	readonly extension: CryptoKey;
	readonly app: CryptoKey;
}

const secretBytes = 32;
const codeCharacters = 8;
const codeBytes = 5;

/** The inbox key pair as bytes: PKCS 8 (to be kept sealed) and raw public key. */
export interface InboxSecret {
	readonly privateKey: Bytes;
	readonly publicKey: Bytes;
}

/** @throws DOMException `NotSupportedError` where the browser has no X25519. */
export async function newInboxSecret(): Promise<InboxSecret> {
	const keys = await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits']);
	if (!('privateKey' in keys)) throw new TypeError('X25519 gives a key pair');
	return {
		privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
		publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)),
	};
}

/** The private key cannot be exported again. */
export async function inboxKeyPair(secret: InboxSecret): Promise<CryptoKeyPair> {
	const algorithm = { name: 'X25519' };
	return {
		privateKey: await crypto.subtle.importKey('pkcs8', secret.privateKey, algorithm, false, [
			'deriveBits',
		]),
		publicKey: await crypto.subtle.importKey('raw', secret.publicKey, algorithm, true, []),
	};
}

/** The extension's one-time key: the private half cannot be exported, so it may rest in IndexedDB. */
export async function newEphemeralKeys(): Promise<CryptoKeyPair> {
	const keys = await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
	if (!('privateKey' in keys)) throw new TypeError('X25519 gives a key pair');
	return keys;
}

export async function encapsulationOf(ephemeral: CryptoKeyPair): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));
}

export const commitmentOf = (enc: Bytes): Promise<Bytes> =>
	sha256(concat(utf8('driespan/pair-commit\0'), enc));

export async function keepsCommitment(enc: Bytes, commitment: string): Promise<boolean> {
	const bytes = base64ToBytes(commitment);
	return bytes !== null && equal(await commitmentOf(enc), bytes);
}

/** The extension's side. `ephemeral` must be used for this one exchange only. */
export async function secretForExtension(
	ephemeral: CryptoKeyPair,
	inbox: Inbox,
	parties: PairingParties,
): Promise<Bytes> {
	const context = await captureSuite.createSenderContext({
		recipientPublicKey: await captureSuite.kem.deserializePublicKey(inbox.publicKey),
		info: infoOf(parties, inbox.epoch),
		ekm: ephemeral,
	});
	return exported(context);
}

export async function secretForApp(
	enc: Bytes,
	keys: CryptoKeyPair,
	epoch: Bytes,
	parties: PairingParties,
): Promise<Bytes> {
	const info = infoOf(parties, epoch);
	return exported(await captureSuite.createRecipientContext({ recipientKey: keys, enc, info }));
}

/** Eight characters, ungrouped. Equal on both sides when nobody changed the exchange. */
export async function checkCodeOf(
	parties: PairingParties,
	inbox: Inbox,
	enc: Bytes,
): Promise<string> {
	const whole = [infoOf(parties, inbox.epoch), inbox.publicKey, enc].map(prefixed);
	const hash = await sha256(concat(utf8('driespan/pair-code\0'), ...whole));
	return writeCode(hash.slice(0, codeBytes), codeCharacters).slice(0, codeCharacters);
}

/** Splits the pairing secret into two non-extractable HMAC keys (HKDF-SHA-256). */
export async function pairingKeys(secret: Bytes): Promise<PairingKeys> {
	const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	const derive = (label: string) =>
		crypto.subtle.deriveKey(
			{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(label) },
			base,
			{ name: 'HMAC', hash: 'SHA-256', length: 256 },
			false,
			['sign', 'verify'],
		);
	return {
		extension: await derive('driespan/K_ext'),
		app: await derive('driespan/K_app'),
	};
}

async function exported(context: { export(info: Bytes, length: number): Promise<ArrayBuffer> }) {
	return new Uint8Array(await context.export(utf8('driespan/pairing-secret'), secretBytes));
}

const infoOf = ({ origin, extensionId }: PairingParties, epoch: Bytes) =>
	concat(...[utf8('driespan/pair/1'), utf8(origin), utf8(extensionId), epoch].map(prefixed));

const prefixed = (part: Bytes) => concat(bigEndian(part.length, 4), part);
