import { describe, expect, test } from 'vitest';
import { base64ToBytes, bytesToBase64 } from '../../src/protocol/base64.ts';
import type { SealedCapture } from '../../src/protocol/sealed-capture.ts';
import {
	checkCodeOf,
	commitmentOf,
	encapsulationOf,
	inboxKeyPair,
	keepsCommitment,
	newEphemeralKeys,
	newInboxSecret,
	pairingKeys,
	secretForApp,
	secretForExtension,
} from '../../src/vault/capture-pairing.ts';
import {
	isMac,
	macOf,
	openCapture,
	sealCapture,
	withContentHash,
} from '../../src/vault/capture-seal.ts';
import { captureContent } from './capture-content.ts';

const parties = {
	origin: 'http://localhost:4173',
	extensionId: 'abcdefghijklmnopabcdefghijklmnop',
};
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** One completed coupling, as both sides hold it. */
async function coupled() {
	const secret = await newInboxSecret();
	const inbox = { publicKey: secret.publicKey, epoch: random(16) };
	const keys = await inboxKeyPair(secret);
	const ephemeral = await newEphemeralKeys();
	const enc = await encapsulationOf(ephemeral);
	const there = await pairingKeys(await secretForExtension(ephemeral, inbox, parties));
	const here = await pairingKeys(await secretForApp(enc, keys, inbox.epoch, parties));
	return { inbox, keys, enc, there, here };
}

async function sealedOne() {
	const pair = await coupled();
	const envelope = await withContentHash(captureContent());
	const sealed = await sealCapture(envelope, 'final', pair.inbox, pair.there.extension);
	const open = (one: SealedCapture, other = pair) =>
		openCapture(one, other.keys, pair.inbox, other.here.extension);
	return { ...pair, envelope, sealed, open };
}

const flipped = (text: string) => {
	const bytes = base64ToBytes(text);
	if (!bytes) throw new Error('not base64url');
	bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
	return bytesToBase64(bytes);
};

describe('a sealed capture', () => {
	test('is opened by the app that it was sealed to, unchanged', async () => {
		const { open, sealed, envelope } = await sealedOne();
		expect(await open(sealed)).toMatchObject({ kind: 'opened', envelope, header: { seq: 1 } });
	});

	test('shows nothing of the page outside the ciphertext', async () => {
		const { sealed } = await sealedOne();
		expect(JSON.stringify(sealed)).not.toMatch(/Metselaar|werk\.nl|41203377/);
	});

	test('has the same size for a short and a slightly longer vacancy', async () => {
		const { inbox, there } = await coupled();
		const short = await withContentHash(captureContent({ zone: 'UTC' }));
		const long = await withContentHash(captureContent({ zone: 'Europe/Amsterdam' }));
		const seal = (one: typeof short) => sealCapture(one, 'final', inbox, there.extension);
		expect((await seal(short)).ct.length).toBe((await seal(long)).ct.length);
	});

	test.each(['enc', 'ct', 'sealedHash'] as const)(
		'is refused with one bit of %s flipped',
		async (part) => {
			const { open, sealed } = await sealedOne();
			const broken = { ...sealed, [part]: flipped(sealed[part]) };
			expect(await open(broken)).toEqual({ kind: 'refused', reason: 'bad-hash' });
		},
	);

	test('is refused with one bit of the MAC flipped', async () => {
		const { open, sealed } = await sealedOne();
		expect(await open({ ...sealed, mac: flipped(sealed.mac) })).toEqual({
			kind: 'refused',
			reason: 'bad-mac',
		});
	});

	test('is refused when its header names another capture', async () => {
		const { open, sealed } = await sealedOne();
		const header = sealed.header.replace('"seq":1', '"seq":2');
		expect(await open({ ...sealed, header })).toEqual({ kind: 'refused', reason: 'bad-hash' });
	});

	test('of somebody who only knows the inbox key is refused', async () => {
		const { inbox, keys, here } = await coupled();
		const stranger = await pairingKeys(random(32));
		const envelope = await withContentHash(captureContent());
		const forged = await sealCapture(envelope, 'final', inbox, stranger.extension);
		const result = await openCapture(forged, keys, inbox, here.extension);
		expect(result).toEqual({ kind: 'refused', reason: 'bad-mac' });
	});

	test('for an earlier store of the app is refused as such', async () => {
		const { inbox, keys, here, there } = await coupled();
		const earlier = { ...inbox, epoch: random(16) };
		const envelope = await withContentHash(captureContent());
		const sealed = await sealCapture(envelope, 'final', earlier, there.extension);
		const result = await openCapture(sealed, keys, inbox, here.extension);
		expect(result).toEqual({ kind: 'refused', reason: 'wrong-epoch' });
	});

	test('whose content hash does not fit is refused', async () => {
		const { inbox, keys, here, there } = await coupled();
		const envelope = await withContentHash(captureContent());
		const changed = { ...envelope, zone: 'UTC' };
		const sealed = await sealCapture(changed, 'final', inbox, there.extension);
		const result = await openCapture(sealed, keys, inbox, here.extension);
		expect(result).toEqual({ kind: 'refused', reason: 'bad-content' });
	});
});

describe('a pairing', () => {
	test('gives both sides the same two keys', async () => {
		const { here, there } = await coupled();
		const text = random(40);
		expect(await isMac(here.extension, await macOf(there.extension, text), text)).toBe(true);
		expect(await isMac(there.app, await macOf(here.app, text), text)).toBe(true);
		expect(await isMac(there.app, await macOf(here.extension, text), text)).toBe(false);
	});

	test('shows eight characters that are equal on both sides', async () => {
		const { inbox, enc } = await coupled();
		const code = await checkCodeOf(parties, inbox, enc);
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
		expect(await checkCodeOf(parties, inbox, enc)).toBe(code);
	});

	test('with a program in between shows two different codes', async () => {
		const app = await coupled();
		const between = await coupled();
		const atExtension = await checkCodeOf(parties, between.inbox, app.enc);
		expect(await checkCodeOf(parties, app.inbox, between.enc)).not.toBe(atExtension);
	});

	test('for another origin or another extension has another code', async () => {
		const { inbox, enc } = await coupled();
		const codes = await Promise.all([
			checkCodeOf(parties, inbox, enc),
			checkCodeOf({ ...parties, origin: 'http://localhost:4174' }, inbox, enc),
			checkCodeOf({ ...parties, extensionId: 'b'.repeat(32) }, inbox, enc),
		]);
		expect(new Set(codes).size).toBe(3);
	});

	test('notices an encapsulation that was not committed to', async () => {
		const { enc } = await coupled();
		const commitment = bytesToBase64(await commitmentOf(enc));
		expect(await keepsCommitment(enc, commitment)).toBe(true);
		expect(await keepsCommitment(random(32), commitment)).toBe(false);
	});

	test('keeps its keys from being exported', async () => {
		const { keys, here } = await coupled();
		await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow();
		await expect(crypto.subtle.exportKey('raw', here.app)).rejects.toThrow();
	});
});
