import { argon2Sync, createHash } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { type Bytes, bytesOfHex, hexOf, utf8, zeros } from '../../src/protocol/bytes.ts';
import { argon2idDirect } from '../../src/vault/argon-direct.ts';
import {
	decrypt,
	deriveBytes,
	encrypt,
	importRoot,
	mac,
	sha256,
} from '../../src/vault/primitives.ts';
import { sign, signingKeyOf, verify } from '../../src/vault/signing.ts';
import { hpkeSuite, kemKeyOf, unwrap, wrap } from '../../src/vault/wrapping.ts';

function hex(text: string): Bytes {
	const bytes = bytesOfHex(text);
	if (!bytes) throw new Error('not hex');
	return bytes;
}

describe('[T13] known answers', () => {
	test.each([
		{
			name: 'TEST 1',
			seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
			pub: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
			message: '',
			sig: 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
		},
		{
			name: 'TEST 2',
			seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
			pub: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
			message: '72',
			sig: '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
		},
		{
			name: 'TEST 3',
			seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
			pub: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
			message: 'af82',
			sig: '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
		},
	])('RFC 8032, section 7.1, $name: Ed25519', async ({ seed, pub, message, sig }) => {
		const key = await signingKeyOf(hex(seed));
		expect(hexOf(key.pub)).toBe(pub);
		expect(hexOf(await sign(key.sign, hex(message)))).toBe(sig);
		expect(await verify(key.pub, hex(sig), hex(message))).toBe(true);
		expect(await verify(key.pub, hex(sig), hex(`${message}00`))).toBe(false);
	});

	test('RFC 5869, A.1: HKDF-SHA-256', async () => {
		const root = await importRoot(zeros(22).fill(0x0b));
		const salt = hex('000102030405060708090a0b0c');
		const okm = await deriveBytes(root, hex('f0f1f2f3f4f5f6f7f8f9'), 42, salt);
		expect(hexOf(okm)).toBe(
			'3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
		);
	});

	test('RFC 5869, A.3: HKDF-SHA-256 without salt and info', async () => {
		const root = await importRoot(zeros(22).fill(0x0b));
		expect(hexOf(await deriveBytes(root, zeros(0), 42))).toBe(
			'8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
		);
	});

	test('RFC 4231, section 4.3: HMAC-SHA-256', async () => {
		const algorithm = { name: 'HMAC', hash: 'SHA-256' };
		const key = await crypto.subtle.importKey('raw', utf8('Jefe'), algorithm, false, ['sign']);
		expect(hexOf(await mac(key, utf8('what do ya want for nothing?')))).toBe(
			'5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
		);
	});

	test('FIPS 180-4: SHA-256 of "abc"', async () => {
		expect(hexOf(await sha256(utf8('abc')))).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		);
	});

	test('McGrew and Viega, test case 16: AES-256-GCM', async () => {
		const raw = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
		const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
		const nonce = hex('cafebabefacedbaddecaf888');
		const bound = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
		const text = hex(
			'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
		);
		const sealed = await encrypt(key, nonce, text, bound);
		expect(hexOf(sealed)).toBe(
			'522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
		);
		expect(await decrypt(key, nonce, sealed, bound)).toEqual(text);
		expect(await decrypt(key, nonce, sealed, zeros(20))).toBeNull();
	});

	test('RFC 9106, section 5.3: Argon2id of the engine, which is our second opinion', () => {
		const tag = argon2Sync('argon2id', {
			message: zeros(32).fill(1),
			nonce: zeros(16).fill(2),
			secret: zeros(8).fill(3),
			associatedData: zeros(12).fill(4),
			parallelism: 4,
			tagLength: 32,
			memory: 32,
			passes: 3,
		});
		expect(tag.toString('hex')).toBe(
			'0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
		);
	});

	test.each([
		{ memoryKib: 65_536, passes: 2, lanes: 1 },
		{ memoryKib: 19_456, passes: 2, lanes: 1 },
		{ memoryKib: 256, passes: 2, lanes: 2 },
		{ memoryKib: 64, passes: 3, lanes: 4 },
	])(
		'Argon2id with $memoryKib KiB, $passes passes, $lanes lanes is that of the engine',
		async (cost) => {
			const [secret, salt] = [utf8('correct horse battery staple'), zeros(16).fill(9)];
			const tag = argon2Sync('argon2id', {
				message: secret,
				nonce: salt,
				parallelism: cost.lanes,
				tagLength: 32,
				memory: cost.memoryKib,
				passes: cost.passes,
			});
			expect(hexOf(await argon2idDirect(secret, salt, cost))).toBe(tag.toString('hex'));
		},
	);

	test('the reference implementation of Argon2: "password", "somesalt", 64 MiB, two passes', async () => {
		const cost = { memoryKib: 65_536, passes: 2, lanes: 1 };
		expect(hexOf(await argon2idDirect(utf8('password'), utf8('somesalt'), cost))).toBe(
			'09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
		);
	});

	test('RFC 9180, A.1.1: HPKE base mode, with the AES-128-GCM that the appendix prints', async () => {
		const suite = new CipherSuite({
			kem: new DhkemX25519HkdfSha256(),
			kdf: new HkdfSha256(),
			aead: new Aes128Gcm(),
		});
		const recipient = await suite.kem.deriveKeyPair(
			hex('6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037'),
		);
		const { enc, ct } = await suite.seal(
			{
				recipientPublicKey: recipient.publicKey,
				info: utf8('Ode on a Grecian Urn'),
				ekm: hex('7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234'),
			},
			utf8('Beauty is truth, truth beauty'),
			utf8('Count-0'),
		);
		expect(hexOf(new Uint8Array(enc))).toBe(
			'37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
		);
		expect(hexOf(new Uint8Array(ct))).toBe(
			'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
		);
	});

	/**
	 * The vectors of RFC 9180 for our suite, in the compact form of Go's standard library
	 * (src/crypto/hpke/testdata/rfc9180.json): a thousand messages drawn from SHAKE128 of nothing, and
	 * SHAKE128 of all ciphertexts.
	 */
	test('RFC 9180, vectors of DHKEM(X25519), HKDF-SHA256, AES-256-GCM: a thousand messages', async () => {
		const suite = hpkeSuite();
		const recipient = await kemKeyOf(
			hex('497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d'),
		);
		expect(hexOf(recipient.pub)).toBe(
			'430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c',
		);
		const sender = await suite.createSenderContext({
			recipientPublicKey: recipient.pair.publicKey,
			info: utf8('Ode on a Grecian Urn'),
			ekm: hex('2cd7c601cefb3d42a62b04b7a9041494c06c7843818e0ce28a8f704ae7ab20f9'),
		});
		expect(hexOf(new Uint8Array(sender.enc))).toBe(
			'6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256',
		);
		const source = createHash('shake128', { outputLength: 600_000 }).update('').digest();
		const sink = createHash('shake128', { outputLength: 16 });
		let at = 0;
		const draw = () => {
			const length = source.readUInt8(at);
			at += 1 + length;
			return Uint8Array.from(source.subarray(at - length, at));
		};
		for (let count = 0; count < 1000; count += 1) {
			const [bound, text] = [draw(), draw()];
			sink.update(new Uint8Array(await sender.seal(text, bound)));
		}
		expect(sink.digest('hex')).toBe('1702e73e1e71705faa8241022af1deea');
	});

	test('our wrap is that HPKE: the ephemeral key of the vector gives its `enc`', async () => {
		const recipient = await kemKeyOf(
			hex('497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d'),
		);
		const ikm = hex('2cd7c601cefb3d42a62b04b7a9041494c06c7843818e0ce28a8f704ae7ab20f9');
		const secret = zeros(32).fill(5);
		const wrapped = await wrap(recipient.pub, secret, utf8('Ode on a Grecian Urn'), () => ikm);
		if (!wrapped) throw new Error('not wrapped');
		expect(hexOf(wrapped.enc)).toBe(
			'6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256',
		);
		expect(await unwrap(recipient, wrapped, utf8('Ode on a Grecian Urn'))).toEqual(secret);
		expect(await unwrap(recipient, wrapped, utf8('Ode on another urn'))).toBeNull();
	});
});

test.each([
	'0000000000000000000000000000000000000000000000000000000000000000',
	'0100000000000000000000000000000000000000000000000000000000000000',
	'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])('a signing key of small order is no key: %s', async (pub) => {
	expect(await verify(hex(pub), zeros(64), utf8('anything'))).toBe(false);
});
