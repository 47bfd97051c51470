/**
 * A device certificate: a person says with the person's key which device keys are theirs, and under
 * what name, organisation and role they work.
 *
 *   CBOR [statement, sig]
 *   statement  CBOR map { v: 1, person, sign, kem, name, organisation, role }
 *   sig        Ed25519(person key, "SL1/cert\0" | statement)
 *
 * Nobody vouches for the name: the member who admits a device compares it with the person.
 */
import { z } from 'zod';
import { type Bytes, concat, utf8 } from './bytes.ts';
import { readCbor, writeCbor } from './cbor.ts';
import { bytesOf, bytesUpTo } from './member-record.ts';

/** Visible text without control characters or direction marks, which could dress up a name. */
const label = (atMost: number) =>
	z
		.string()
		.min(1)
		.max(atMost)
		.refine((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) && text.trim() === text);

export const CertificateStatement = z.strictObject({
	v: z.literal(1),
	person: bytesOf(32),
	sign: bytesOf(32),
	kem: bytesOf(32),
	name: label(100),
	organisation: label(100),
	role: label(40),
});
export type CertificateStatement = z.infer<typeof CertificateStatement>;

const Wire = z.tuple([bytesUpTo(1900), bytesOf(64)]);

export const writeStatement = (statement: CertificateStatement): Bytes => writeCbor(statement);

export const certificateSignedBytes = (statement: Bytes): Bytes =>
	concat(utf8('SL1/cert\0'), statement);

export const writeCertificate = (statement: Bytes, sig: Bytes): Bytes =>
	writeCbor([statement, sig]);

/** `null` when these bytes are no certificate. The signature is still to be checked. */
export function readCertificateWire(
	bytes: Bytes,
): { statement: CertificateStatement; signed: Bytes; sig: Bytes } | null {
	const wire = Wire.safeParse(readCbor(bytes)).data;
	if (!wire) return null;
	const [signed, sig] = wire;
	const statement = CertificateStatement.safeParse(readCbor(signed)).data;
	return statement ? { statement, signed, sig } : null;
}
