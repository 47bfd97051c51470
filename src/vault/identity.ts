/**
 * Who this laptop is: a device with a signing key and a key to receive secrets, and the person whose
 * key vouches for the device. At rest one sealed CBOR row { v: 1, person, sign, kem, cert } of seeds;
 * in memory keys that cannot be exported.
 */
import { z } from 'zod';
import { type Bytes, hexOf, type Random } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import {
	CertificateStatement,
	certificateSignedBytes,
	writeCertificate,
	writeStatement,
} from '../protocol/certificate.ts';
import { bytesOf, bytesUpTo } from '../protocol/member-record.ts';
import { sha256 } from './primitives.ts';
import { type SigningKey, sign, signingKeyOf } from './signing.ts';
import { type KemKey, kemKeyOf } from './wrapping.ts';

export interface CertifiedName {
	readonly name: string;
	readonly organisation: string;
	readonly role: string;
}

export interface Identity extends CertifiedName {
	/** First 16 bytes of SHA-256 of the device's signing key. */
	readonly dev: Bytes;
	/** `dev` in hexadecimal. */
	readonly deviceId: string;
	readonly personId: string;
	readonly device: SigningKey;
	readonly kem: KemKey;
	/** Signed, see protocol/certificate.ts. */
	readonly certificate: Bytes;
}

/** The stored row has another shape, or the name is none that a certificate can carry. */
export class IdentityBroken extends Error {
	override readonly name = 'IdentityBroken';
}

const Stored = z.strictObject({
	v: z.literal(1),
	person: bytesOf(32),
	sign: bytesOf(32),
	kem: bytesOf(32),
	cert: bytesUpTo(2048),
	name: z.string(),
	organisation: z.string(),
	role: z.string(),
});
type Stored = z.infer<typeof Stored>;
type Seeds = Pick<Stored, 'person' | 'sign' | 'kem'>;

/**
 * A new person on a new device, in its stored form: secret, for `sealRow` only. Throws
 * `IdentityBroken` when a name is empty, too long, or has invisible characters (protocol/certificate.ts).
 */
export const createIdentity = (profile: CertifiedName, random: Random): Promise<Bytes> =>
	store({ person: random(32), sign: random(32), kem: random(32) }, profile);

/** The same person with new device keys: for a profile that was cloned or restored. */
export async function anotherDevice(stored: Bytes, random: Random): Promise<Bytes> {
	const old = readStored(stored);
	return store({ person: old.person, sign: random(32), kem: random(32) }, old);
}

/** The same keys under another name, organisation or role. */
export const withProfile = async (stored: Bytes, profile: CertifiedName): Promise<Bytes> =>
	store(readStored(stored), profile);

/** Throws `IdentityBroken` when the row has another shape. */
export async function openIdentity(stored: Bytes): Promise<Identity> {
	const { person, sign, kem, cert, name, organisation, role } = readStored(stored);
	const [{ pub }, device, kemKey] = await Promise.all([
		signingKeyOf(person),
		signingKeyOf(sign),
		kemKeyOf(kem),
	]);
	const dev = await deviceOf(device.pub);
	const personId = await personOf(pub);
	return {
		dev,
		deviceId: hexOf(dev),
		personId,
		device,
		kem: kemKey,
		certificate: cert,
		name,
		organisation,
		role,
	};
}

/** First 16 bytes of the SHA-256 of a device's signing key. */
export const deviceOf = async (sigPub: Bytes): Promise<Bytes> =>
	(await sha256(sigPub)).slice(0, 16);

/** 32 hexadecimal characters: the same for all devices of a person. */
export const personOf = async (personPub: Bytes): Promise<string> =>
	hexOf((await sha256(personPub)).slice(0, 16));

async function store(seeds: Seeds, { name, organisation, role }: CertifiedName): Promise<Bytes> {
	const [person, device, kem] = await Promise.all([
		signingKeyOf(seeds.person),
		signingKeyOf(seeds.sign),
		kemKeyOf(seeds.kem),
	]);
	const keys = { person: person.pub, sign: device.pub, kem: kem.pub };
	const said = CertificateStatement.safeParse({ v: 1, ...keys, name, organisation, role });
	if (!said.success) throw new IdentityBroken();
	const statement = writeStatement(said.data);
	const sig = await sign(person.sign, certificateSignedBytes(statement));
	const stored: Stored = {
		v: 1,
		person: seeds.person,
		sign: seeds.sign,
		kem: seeds.kem,
		cert: writeCertificate(statement, sig),
		name,
		organisation,
		role,
	};
	return writeCbor(stored);
}

function readStored(stored: Bytes): Stored {
	const read = Stored.safeParse(readCbor(stored)).data;
	if (!read) throw new IdentityBroken();
	return read;
}
