/**
 * Sealing a capture to the inbox of the app, and opening it there.
 *
 * HPKE (RFC 9180) base mode, DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, AES-256-GCM
 * 0x0002; one single-shot seal per version of a capture, never a kept context: a worker that is
 * killed must not be able to repeat a sequence number.
 *
 *   info        "driespan/capture/1" 0x00 inboxEpoch keyId
 *   aad         the header bytes
 *   plaintext   length (4 bytes, big-endian) | envelope | zeros to the Padmé length, at least 1 KiB
 *
 * Base mode does not say who sealed, and the inbox key is no secret: the MAC of the pairing says
 * that it was the coupled extension. Layout and hash: `protocol/sealed-capture.ts`.
 */
import { base64ToBytes, bytesToBase64 } from '../protocol/base64.ts';
import { type Bytes, bigEndian, concat, equal, textOf, utf8, zeros } from '../protocol/bytes.ts';
import { canonicalJson } from '../protocol/canonical-json.ts';
import {
	type CaptureContent,
	type CaptureEnvelope,
	contentOf,
	readEnvelope,
} from '../protocol/capture-envelope.ts';
import { paddedLength } from '../protocol/padme.ts';
import {
	readSealedHeader,
	type SealedCapture,
	type SealedHeader,
} from '../protocol/sealed-capture.ts';
import { hpkeSuite } from './wrapping.ts';

export const captureSuite = hpkeSuite();

const smallestPlaintext = 1024;
const prefixLength = 4;

/** Where captures go: public key and epoch of one data store of the app. */
export interface Inbox {
	readonly publicKey: Bytes;
	readonly epoch: Bytes;
}

export type OpenedCapture =
	| { readonly kind: 'opened'; readonly header: SealedHeader; readonly envelope: CaptureEnvelope }
	| { readonly kind: 'refused'; readonly reason: OpenFault };

/** In the order in which they are looked for. */
type OpenFault = 'bad-hash' | 'bad-mac' | 'wrong-epoch' | 'cannot-open' | 'bad-content';

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** First 16 bytes of SHA-256("driespan/inbox-key\0" | public key). */
async function inboxKeyId(publicKey: Bytes): Promise<Bytes> {
	return (await sha256(concat(utf8('driespan/inbox-key\0'), publicKey))).slice(0, 16);
}

export const macOf = async (key: CryptoKey, text: Bytes): Promise<Bytes> =>
	new Uint8Array(await crypto.subtle.sign('HMAC', key, text));

/** In constant time. */
export const isMac = (key: CryptoKey, mac: Bytes, text: Bytes): Promise<boolean> =>
	crypto.subtle.verify('HMAC', key, mac, text);

export async function withContentHash(content: CaptureContent): Promise<CaptureEnvelope> {
	const contentHash = bytesToBase64(await sha256(utf8(contentOf(content))));
	return { ...content, integrity: { alg: 'sha-256', contentHash } };
}

/** Seals one version of a capture and signs it with the extension's key of the pairing. */
export async function sealCapture(
	envelope: CaptureEnvelope,
	stage: SealedHeader['stage'],
	inbox: Inbox,
	extensionKey: CryptoKey,
): Promise<SealedCapture> {
	const keyId = await inboxKeyId(inbox.publicKey);
	const { captureId, seq } = envelope;
	const epoch = bytesToBase64(inbox.epoch);
	const header = canonicalJson({
		v: 1,
		captureId,
		seq,
		stage,
		inboxEpoch: epoch,
		keyId: bytesToBase64(keyId),
	} satisfies SealedHeader);
	const { ct, enc } = await captureSuite.seal(
		{
			recipientPublicKey: await captureSuite.kem.deserializePublicKey(inbox.publicKey),
			info: infoOf(inbox.epoch, keyId),
		},
		padded(utf8(canonicalJson(envelope))),
		utf8(header),
	);
	const sealedHash = await sealedHashOf(header, new Uint8Array(enc), new Uint8Array(ct));
	return {
		header,
		enc: bytesToBase64(new Uint8Array(enc)),
		ct: bytesToBase64(new Uint8Array(ct)),
		sealedHash: bytesToBase64(sealedHash),
		mac: bytesToBase64(await macOf(extensionKey, captureMacText(sealedHash))),
	};
}

/** Opens what the coupled extension sealed; any other bytes are refused with the first fault. */
export async function openCapture(
	sealed: SealedCapture,
	keys: CryptoKeyPair,
	inbox: Inbox,
	extensionKey: CryptoKey,
): Promise<OpenedCapture> {
	const refused = (reason: OpenFault): OpenedCapture => ({ kind: 'refused', reason });
	const [enc, ct] = [base64ToBytes(sealed.enc), base64ToBytes(sealed.ct)];
	const [claimed, mac] = [base64ToBytes(sealed.sealedHash), base64ToBytes(sealed.mac)];
	if (!enc || !ct || !claimed || !mac) return refused('bad-hash');
	if (!equal(await sealedHashOf(sealed.header, enc, ct), claimed)) return refused('bad-hash');
	if (!(await isMac(extensionKey, mac, captureMacText(claimed)))) return refused('bad-mac');
	const header = readSealedHeader(sealed.header);
	const keyId = await inboxKeyId(inbox.publicKey);
	if (header?.inboxEpoch !== bytesToBase64(inbox.epoch) || header.keyId !== bytesToBase64(keyId)) {
		return refused('wrong-epoch');
	}
	const plain = await opened(enc, ct, utf8(sealed.header), keys, infoOf(inbox.epoch, keyId));
	if (!plain) return refused('cannot-open');
	const envelope = await envelopeIn(plain);
	const fits = envelope?.captureId === header.captureId && envelope.seq === header.seq;
	return envelope && fits ? { kind: 'opened', header, envelope } : refused('bad-content');
}

async function opened(
	enc: Bytes,
	ct: Bytes,
	aad: Bytes,
	keys: CryptoKeyPair,
	info: Bytes,
): Promise<Bytes | null> {
	try {
		const plain = await captureSuite.open({ recipientKey: keys, enc, info }, ct, aad);
		return new Uint8Array(plain);
	} catch {
		return null;
	}
}

async function envelopeIn(plain: Bytes): Promise<CaptureEnvelope | null> {
	const text = unpadded(plain);
	const envelope = text && readEnvelope(jsonIn(text));
	if (!envelope) return null;
	const expected = bytesToBase64(await sha256(utf8(contentOf(envelope))));
	return envelope.integrity.contentHash === expected ? envelope : null;
}

function jsonIn(bytes: Bytes): unknown {
	try {
		return JSON.parse(textOf(bytes));
	} catch {
		return null;
	}
}

async function sealedHashOf(header: string, enc: Bytes, ct: Bytes): Promise<Bytes> {
	const head = utf8(header);
	return sha256(concat(bigEndian(head.length, 4), head, enc, ct));
}

const captureMacText = (sealedHash: Bytes) => concat(utf8('capture\0'), sealedHash);

const infoOf = (epoch: Bytes, keyId: Bytes) =>
	concat(utf8('driespan/capture/1'), zeros(1), epoch, keyId);

function padded(text: Bytes): Bytes {
	const whole = zeros(paddedLength(Math.max(smallestPlaintext, prefixLength + text.length)));
	whole.set(bigEndian(text.length, 4));
	whole.set(text, prefixLength);
	return whole;
}

function unpadded(plain: Bytes): Bytes | null {
	if (plain.length < smallestPlaintext) return null;
	const end = prefixLength + new DataView(plain.buffer, plain.byteOffset).getUint32(0);
	return end <= plain.length ? plain.slice(prefixLength, end) : null;
}
