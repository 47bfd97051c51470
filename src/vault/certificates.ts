import { type Bytes, hexOf } from '../protocol/bytes.ts';
import { certificateSignedBytes, readCertificateWire } from '../protocol/certificate.ts';
import { type CertifiedName, deviceOf, personOf } from './identity.ts';
import { verify } from './signing.ts';

export interface Certificate extends CertifiedName {
	readonly dev: Bytes;
	readonly deviceId: string;
	readonly personId: string;
	readonly sigPub: Bytes;
	readonly kemPub: Bytes;
	readonly bytes: Bytes;
}

/** A certificate whose signature holds, or `null`. */
export async function readCertificate(bytes: Bytes): Promise<Certificate | null> {
	const wire = readCertificateWire(bytes);
	if (!wire) return null;
	const { statement, signed, sig } = wire;
	if (!(await verify(statement.person, sig, certificateSignedBytes(signed)))) return null;
	const [dev, personId] = await Promise.all([deviceOf(statement.sign), personOf(statement.person)]);
	const { name, organisation, role, sign, kem } = statement;
	const deviceId = hexOf(dev);
	return { dev, deviceId, personId, sigPub: sign, kemPub: kem, name, organisation, role, bytes };
}
