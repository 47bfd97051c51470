import { describe, expect, test } from 'vitest';
import { hexOf, utf8, zeros } from '../../src/protocol/bytes.ts';
import { readCertificate } from '../../src/vault/certificates.ts';
import {
	messageKey,
	openChannelKeys,
	readSecrets,
	saveSecrets,
	signCapability,
} from '../../src/vault/channel-keys.ts';
import { wordsOf } from '../../src/vault/fingerprint.ts';
import { fingerprintWords } from '../../src/vault/fingerprint-words.ts';
import {
	anotherDevice,
	createIdentity,
	IdentityBroken,
	openIdentity,
	withProfile,
} from '../../src/vault/identity.ts';
import { openPresence, sealPresence } from '../../src/vault/presence.ts';
import { verify } from '../../src/vault/signing.ts';
import { kemKeyOf, unwrap, wrap } from '../../src/vault/wrapping.ts';
import { seeded } from '../log/team.ts';

const profile = { name: 'Fatima de Vries', organisation: 'UWV Helmond', role: 'adviser' };
const random = seeded(2001);
const ch = zeros(16).fill(3);
const keysOf = (secret: number) =>
	openChannelKeys(ch, [{ epoch: 1, secret: zeros(32).fill(secret) }]);

describe('who this laptop is', () => {
	test('an identity comes back from its stored form, the same every time', async () => {
		const stored = await createIdentity(profile, random);
		const [one, two] = [await openIdentity(stored), await openIdentity(stored)];
		expect(one).toMatchObject({ ...profile, deviceId: two.deviceId, personId: two.personId });
		expect(one.deviceId).toMatch(/^[0-9a-f]{32}$/);
	});

	test('no private key of it can be exported', async () => {
		const { device, kem } = await openIdentity(await createIdentity(profile, random));
		expect([device.sign.extractable, kem.pair.privateKey.extractable]).toEqual([false, false]);
	});

	test('its certificate says who it is, and holds', async () => {
		const identity = await openIdentity(await createIdentity(profile, random));
		const { deviceId, personId } = identity;
		expect(await readCertificate(identity.certificate)).toMatchObject({
			...profile,
			deviceId,
			personId,
			sigPub: identity.device.pub,
			kemPub: identity.kem.pub,
		});
	});

	test('a certificate with any byte flipped is none', async () => {
		const { certificate } = await openIdentity(await createIdentity(profile, random));
		const read = await Promise.all(
			Array.from(certificate, (byte, at) => readCertificate(certificate.with(at, byte ^ 1))),
		);
		expect(read.filter((one) => one !== null)).toEqual([]);
	});

	test('another device of a person shares the person and no key', async () => {
		const stored = await createIdentity(profile, random);
		const [one, two] = [
			await openIdentity(stored),
			await openIdentity(await anotherDevice(stored, random)),
		];
		expect(two.personId).toBe(one.personId);
		expect(two.deviceId).not.toBe(one.deviceId);
		expect(two.kem.pub).not.toEqual(one.kem.pub);
	});

	test('a new name keeps the keys', async () => {
		const stored = await createIdentity(profile, random);
		const renamed = await openIdentity(
			await withProfile(stored, { ...profile, name: 'F. Bakker' }),
		);
		const { deviceId } = await openIdentity(stored);
		expect(renamed).toMatchObject({ name: 'F. Bakker', deviceId });
		expect(await readCertificate(renamed.certificate)).toMatchObject({
			name: 'F. Bakker',
			deviceId,
		});
	});

	test.each([
		['empty', ''],
		['with a space at the end', 'Fatima '],
		['with a line break', 'Fatima\nde Vries'],
		['with a mark that turns the direction', 'Fatima\u202Eseirv'],
		['too long', 'x'.repeat(101)],
	])('a name %s gets no certificate', async (_, name) => {
		await expect(createIdentity({ ...profile, name }, random)).rejects.toThrow(IdentityBroken);
	});

	test('a row of another shape is no identity', async () => {
		await expect(openIdentity(utf8('not CBOR'))).rejects.toThrow(IdentityBroken);
	});
});

describe('fingerprints', () => {
	test('are six words from a list of 256, the same for the same key', async () => {
		const words = await wordsOf(zeros(32));
		expect(words).toHaveLength(6);
		expect(await wordsOf(zeros(32))).toEqual(words);
		expect(await wordsOf(zeros(32).fill(1))).not.toEqual(words);
	});

	test('the list has 256 different words, no two a single letter apart', () => {
		expect(new Set(fingerprintWords).size).toBe(256);
		const near = fingerprintWords.flatMap((one, at) =>
			fingerprintWords.slice(at + 1).filter((other) => isNear(one, other)),
		);
		expect(near).toEqual([]);
	});
});

/** One letter replaced, added or left out. */
function isNear(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === long.length) {
		return Array.from(short).filter((letter, at) => letter !== long[at]).length === 1;
	}
	return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short);
}

describe('channel keys', () => {
	test('the same secret gives the same keys on another laptop', async () => {
		const [here, there] = [await keysOf(1), await keysOf(1)];
		expect(here.epochs.get(1)?.commitment).toEqual(there.epochs.get(1)?.commitment);
		expect(here.epochs.get(1)?.capability.pub).toEqual(there.epochs.get(1)?.capability.pub);
	});

	test('another secret, channel or epoch gives another commitment and capability', async () => {
		const secret = zeros(32).fill(1);
		const all = await Promise.all([
			keysOf(1),
			keysOf(2),
			openChannelKeys(zeros(16), [{ epoch: 1, secret }]),
			openChannelKeys(ch, [{ epoch: 2, secret }]),
		]);
		const [epochs] = [all.map(({ epochs }) => [...epochs.values()][0])];
		expect(new Set(epochs.map((one) => hexOf(one?.commitment ?? zeros(0)))).size).toBe(4);
		expect(new Set(epochs.map((one) => hexOf(one?.capability.pub ?? zeros(0)))).size).toBe(4);
	});

	test('a message key is derived once per author, and there is none without the epoch', async () => {
		const keys = await keysOf(1);
		const dev = zeros(16);
		expect(await messageKey(keys, 1, dev)).toBe(await messageKey(keys, 1, dev.slice()));
		expect(await messageKey(keys, 1, dev)).not.toBe(await messageKey(keys, 1, dev.fill(1)));
		expect(messageKey(keys, 2, dev)).toBeNull();
	});

	test('the capability signs what a relay can check with the public key of the record', async () => {
		const keys = await keysOf(1);
		const sig = await signCapability(keys, 1, utf8('nonce'));
		const pub = keys.epochs.get(1)?.capability.pub ?? zeros(0);
		expect(sig && (await verify(pub, sig, utf8('nonce')))).toBe(true);
		expect(await signCapability(keys, 2, utf8('nonce'))).toBeNull();
	});

	test('secrets come back from their saved form', () => {
		const secrets = [{ epoch: 1, secret: zeros(32).fill(8) }];
		expect(readSecrets(saveSecrets(secrets))).toEqual(secrets);
		expect(readSecrets(utf8('?'))).toBeNull();
	});

	test('presence opens for members only, and says which device it is from', async () => {
		const [here, there, elsewhere] = [await keysOf(1), await keysOf(1), await keysOf(2)];
		const dev = zeros(16).fill(4);
		const box = await sealPresence(here, 1, dev, utf8('in field "goal"'), random);
		if (!box) throw new Error('not sealed');
		expect(await openPresence(there, 1, box)).toEqual({ dev, content: utf8('in field "goal"') });
		expect(await openPresence(elsewhere, 1, box)).toBeNull();
		expect(await openPresence(there, 1, box.with(0, 9))).toBeNull();
		expect(await openPresence(there, 1, box.slice(0, 15))).toBeNull();
	});

	test('a wrapped secret opens for its recipient and its purpose only', async () => {
		const [bob, eve] = [await kemKeyOf(random(32)), await kemKeyOf(random(32))];
		const secret = random(32);
		const wrapped = await wrap(bob.pub, secret, utf8('for Bob'), random);
		if (!wrapped) throw new Error('not wrapped');
		expect(await unwrap(bob, wrapped, utf8('for Bob'))).toEqual(secret);
		expect(await unwrap(eve, wrapped, utf8('for Bob'))).toBeNull();
		expect(await unwrap(bob, wrapped, utf8('for Eve'))).toBeNull();
		expect(
			await unwrap(bob, { ...wrapped, ct: wrapped.ct.with(0, 1) }, utf8('for Bob')),
		).toBeNull();
	});

	test('a key that would make every wrap the same is refused', async () => {
		expect(await wrap(zeros(32), random(32), utf8(''), random)).toBeNull();
	});
});
