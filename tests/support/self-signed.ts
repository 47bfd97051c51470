/**
 * A self-signed X.509 certificate, made with Node alone.
 *
 * Node can sign and export keys but has no call that makes a certificate, and a fresh machine has no
 * openssl. So the DER of RFC 5280 is written out here: version 3, P-256, names as alternative names.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
	/** PEM */
	readonly key: string;
	/** PEM */
	readonly cert: string;
}

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
	const body = Buffer.concat(parts);
	const size = body.length;
	const length =
		size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
	return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const text = (tag: number, value: string) => der(tag, Buffer.from(value, 'ascii'));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = oid('550403');
const alternativeNames = oid('551d11');

/** `YYMMDDHHMMSSZ`, as RFC 5280 wants it before 2050. */
const time = (at: Date) => text(0x17, `${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);

/** A certificate for these host names, valid from a day before `now` (ms) for thirty days. */
export function selfSigned(hosts: readonly string[], now: number): Certificate {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const dayMs = 86_400_000;
	const name = sequence(der(0x31, sequence(commonName, text(0x0c, 'Driespan practice pages'))));
	const serial = randomBytes(16);
	serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
	const names = sequence(...hosts.map((host) => text(0x82, host)));
	const body = sequence(
		der(0xa0, der(0x02, Buffer.from([2]))),
		der(0x02, serial),
		ecdsaWithSha256,
		name,
		sequence(time(new Date(now - dayMs)), time(new Date(now + 29 * dayMs))),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
		der(0xa3, sequence(sequence(alternativeNames, der(0x04, names)))),
	);
	const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
	const base64 = sequence(body, ecdsaWithSha256, signature).toString('base64');
	const lines = base64.match(/.{1,64}/g) ?? [];
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
	};
}
