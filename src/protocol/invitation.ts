/**
 * An invitation: a secret of 125 bits that travels as a link, a QR code, a letter or by telephone, as
 * 26 characters of which the last is a check (base32.ts). It holds no key of a channel.
 *
 * From the secret come, for each of the two channels of a dossier, an id, a signing key and a box key
 * (vault/invitation-keys.ts). Nothing that the relay sees of one part leads to the other part.
 *
 * The request of the invited device, put into the mailbox of the invitation:
 *
 *   iv 12 | AES-256-GCM(box key, iv, AAD = "SL1/inv/request\0" | invId, padded CBOR)
 *   CBOR [statement, invSig, devSig]
 *   statement  CBOR map { ch, invId, cert, at }; cert: certificate.ts; at: ms, a label
 *   invSig     Ed25519(invitation key, "SL1/inv/request\0" | statement)
 *   devSig     Ed25519(device key, the same)
 */
import { z } from 'zod';
import { readCode, writeCode } from './base32.ts';
import { type Bytes, concat, type Random, utf8 } from './bytes.ts';
import { readCbor, writeCbor } from './cbor.ts';
import { bytesOf, bytesUpTo } from './member-record.ts';
import { pad, unpad } from './padme.ts';

/** What a mailbox takes at the most. */
export const maxRequestBytes = 4096;

/** 25 characters carry the secret, the 26th is the check. */
const codeSymbols = 25;
const secretLength = 16;

/** A fresh invitation code, 26 characters. */
export function newInvitationCode(random: Random): string {
	const secret = random(secretLength);
	secret[0] = (secret[0] ?? 0) & 0b0001_1111;
	return writeCode(secret, codeSymbols);
}

/** The secret behind a typed code; `null` when it is not a code, or one character was changed. */
export const readInvitationCode = (text: string): Bytes | null => readCode(text, codeSymbols);

const Statement = z.strictObject({
	ch: bytesOf(16),
	invId: bytesOf(16),
	cert: bytesUpTo(2048),
	at: z.int().min(0),
});
export type RequestStatement = z.infer<typeof Statement>;

const Request = z.tuple([bytesUpTo(2300), bytesOf(64), bytesOf(64)]);

export interface SignedRequest {
	readonly statement: RequestStatement;
	readonly signed: Bytes;
	readonly invSig: Bytes;
	readonly devSig: Bytes;
}

export const requestLabel = utf8('SL1/inv/request\0');

export const writeRequestStatement = (statement: RequestStatement): Bytes => writeCbor(statement);

export const requestSignedBytes = (statement: Bytes): Bytes => concat(requestLabel, statement);

export const writeRequest = (statement: Bytes, invSig: Bytes, devSig: Bytes): Bytes =>
	pad(writeCbor([statement, invSig, devSig]));

/** `null` when the opened request has another shape. The signatures are still to be checked. */
export function readRequestWire(padded: Bytes): SignedRequest | null {
	const text = unpad(padded);
	const wire = text && Request.safeParse(readCbor(text)).data;
	if (!wire) return null;
	const [signed, invSig, devSig] = wire;
	const statement = Statement.safeParse(readCbor(signed)).data;
	return statement ? { statement, signed, invSig, devSig } : null;
}
