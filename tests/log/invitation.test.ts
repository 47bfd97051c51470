import { describe, expect, test } from 'vitest';
import { sealAdmission } from '../../src/log/admit.ts';
import { buildRequest, readRequest, sealInvite, sealWithdrawal } from '../../src/log/invite.ts';
import { readAdmission } from '../../src/log/join.ts';
import { type Bytes, zeros } from '../../src/protocol/bytes.ts';
import { maxRequestBytes, readInvitationCode } from '../../src/protocol/invitation.ts';
import { rights } from '../../src/protocol/member-record.ts';
import { createIdentity, openIdentity } from '../../src/vault/identity.ts';
import { type InvitationKeys, invitationKeys } from '../../src/vault/invitation-keys.ts';
import { aDay, founded, now, type Place, person, seeded } from './team.ts';

const secret = seeded(99)(16);
const expires = now + aDay;

async function invited(part: 'shared' | 'prof' = 'shared') {
	const host = await founded(await person('Alice'));
	const invitation = await invitationKeys(secret, part);
	const { state, keys, author } = host.place;
	host.place.commit(await sealInvite(state, keys, author, { invitation, expires }));
	const bob = await person('Bob', 'Gemeente Helmond');
	const letter = await buildRequest(invitation, host.place.state.ch, bob);
	return { host, alice: host.place, invitation, bob, letter };
}

const lineOf = (place: Place) => place.entries.filter((bytes) => bytes[5] === 3);

async function admitted() {
	const all = await invited();
	const { alice, host, invitation, letter } = all;
	const asked = await readRequest(alice.state, invitation, letter, now);
	if (asked.kind === 'refused') throw new Error(asked.reason);
	const wanted = { admission: asked.request, rights: rights.read };
	const before = alice.state;
	alice.commit(await sealAdmission(before, alice.keys, host.secret, alice.author, wanted));
	return { ...all, request: asked.request, before };
}

describe('a request to come in', () => {
	test('shows who asks, from where, and six words for the device', async () => {
		const { alice, invitation, letter } = await invited();
		const asked = await readRequest(alice.state, invitation, letter, now);
		expect(asked).toMatchObject({
			kind: 'request',
			request: { certificate: { name: 'Bob', organisation: 'Gemeente Helmond' }, at: now },
		});
		expect(asked.kind === 'request' && asked.request.words).toHaveLength(6);
	});

	test('names nobody in the bytes that the relay keeps', async () => {
		const { letter } = await invited();
		expect(Buffer.from(letter).includes('Bob')).toBe(false);
	});

	test('fits into a mailbox even with the longest names, thick in UTF-8', async () => {
		const { host, invitation } = await invited();
		const profile = {
			name: '界'.repeat(100),
			organisation: '界'.repeat(100),
			role: 'r'.repeat(40),
		};
		const identity = await openIdentity(await createIdentity(profile, seeded(1005)));
		const author = { ...host.place.author, identity };
		const letter = await buildRequest(invitation, host.place.state.ch, author);
		expect(letter.length).toBeLessThanOrEqual(maxRequestBytes);
		expect(await readRequest(host.place.state, invitation, letter, now)).toMatchObject({
			kind: 'request',
		});
	});

	test('is refused after the invitation has expired, and taken in its last millisecond', async () => {
		const { alice, invitation, letter } = await invited();
		const read = (at: number) => readRequest(alice.state, invitation, letter, at);
		expect(await read(expires - 1)).toMatchObject({ kind: 'request' });
		expect(await read(expires)).toEqual({ kind: 'refused', reason: 'expired' });
		expect(await read(expires + aDay)).toEqual({ kind: 'refused', reason: 'expired' });
	});

	test('is refused a second time: the invitation is used', async () => {
		const { alice, invitation } = await admitted();
		const letter = await buildRequest(invitation, alice.state.ch, await person('Mallory'));
		expect(await readRequest(alice.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'used',
		});
	});

	test('is refused after the invitation was withdrawn', async () => {
		const { alice, invitation, letter } = await invited();
		const { state, keys, author } = alice;
		alice.commit(await sealWithdrawal(state, keys, author, invitation.invId));
		expect(await readRequest(alice.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'used',
		});
	});

	test('is refused in a channel that knows no such invitation', async () => {
		const { invitation, bob } = await invited();
		const other = await founded(await person('Olga'));
		const letter = await buildRequest(invitation, other.place.state.ch, bob);
		expect(await readRequest(other.place.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'unknown-invitation',
		});
	});

	test('is refused in another channel than the one that it names', async () => {
		const { invitation, letter } = await invited();
		const other = await founded(await person('Olga'));
		const { state, keys, author } = other.place;
		other.place.commit(await sealInvite(state, keys, author, { invitation, expires }));
		expect(await readRequest(other.place.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'wrong-channel',
		});
	});

	test('is refused with the box key but without the signing key of the invitation', async () => {
		const { alice, invitation, bob } = await invited();
		const stranger = await invitationKeys(zeros(16), 'shared');
		const half: InvitationKeys = { ...invitation, signing: stranger.signing };
		const letter = await buildRequest(half, alice.state.ch, bob);
		expect(await readRequest(alice.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'bad-signature',
		});
	});

	test('is refused under a certificate that is somebody else’s', async () => {
		const { alice, invitation, bob } = await invited();
		const mallory = await person('Mallory');
		const { certificate } = bob.identity;
		const author = { ...mallory, identity: { ...mallory.identity, certificate } };
		const letter = await buildRequest(invitation, alice.state.ch, author);
		expect(await readRequest(alice.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'bad-signature',
		});
	});

	test('is refused from a device that is in already', async () => {
		const { alice, invitation } = await invited();
		const letter = await buildRequest(invitation, alice.state.ch, alice.author);
		expect(await readRequest(alice.state, invitation, letter, now)).toEqual({
			kind: 'refused',
			reason: 'already-member',
		});
	});

	test('is refused with any byte flipped', async () => {
		const { alice, invitation, letter } = await invited();
		const readings = await Promise.all(
			Array.from(letter, (byte, at) => {
				const copy = letter.slice();
				copy[at] = byte ^ 0x40;
				return readRequest(alice.state, invitation, copy, now);
			}),
		);
		expect(readings.filter(({ kind }) => kind === 'request')).toEqual([]);
	});
});

describe('coming in', () => {
	test('the invited device finds the secret in the line of member records', async () => {
		const { alice, host, bob, invitation } = await admitted();
		const joining = await readAdmission(alice.state.ch, lineOf(alice), bob.identity, invitation);
		expect(joining).toEqual({ kind: 'admitted', secret: host.secret });
	});

	test('before the admission it is not in yet', async () => {
		const { alice, bob, invitation } = await invited();
		const joining = await readAdmission(alice.state.ch, lineOf(alice), bob.identity, invitation);
		expect(joining).toEqual({ kind: 'not-yet' });
	});

	test('somebody else finds nothing in the same line', async () => {
		const { alice, invitation } = await admitted();
		const { identity } = await person('Mallory');
		const joining = await readAdmission(alice.state.ch, lineOf(alice), identity, invitation);
		expect(joining).toEqual({ kind: 'not-yet' });
	});

	test('a relay that leads the device into a channel of its own is found out', async () => {
		const { bob, invitation } = await invited();
		const trap = await founded(await person('Relay'));
		const strangers = await invitationKeys(zeros(16), 'shared');
		const { place } = trap;
		const sealing = await sealInvite(place.state, place.keys, place.author, {
			invitation: strangers,
			expires,
		});
		place.commit(sealing);
		const letter = await buildRequest(strangers, place.state.ch, bob);
		const asked = await readRequest(place.state, strangers, letter, now);
		if (asked.kind === 'refused') throw new Error(asked.reason);
		const wanted = { admission: asked.request, rights: rights.read };
		place.commit(await sealAdmission(place.state, place.keys, trap.secret, place.author, wanted));
		const joining = await readAdmission(place.state.ch, lineOf(place), bob.identity, invitation);
		expect(joining).toEqual({ kind: 'refused' });
	});

	test('a line with a record missing, doubled or out of order is refused', async () => {
		const { alice, bob, invitation } = await admitted();
		const [genesis, invite, admission] = lineOf(alice) as [Bytes, Bytes, Bytes];
		const lines = [
			[],
			[invite, admission],
			[genesis, admission],
			[genesis, admission, invite],
			[genesis, genesis, invite, admission],
		];
		const { ch } = alice.state;
		const joinings = await Promise.all(
			lines.map((line) => readAdmission(ch, line, bob.identity, invitation)),
		);
		expect(new Set(joinings.map(({ kind }) => kind))).toEqual(new Set(['refused']));
	});

	test('a secret that does not fit the key commitment is refused', async () => {
		const { alice, bob, before, request } = await admitted();
		const wanted = { admission: request, rights: rights.read };
		const wrong = { epoch: 1, secret: zeros(32) };
		const sealing = await sealAdmission(before, alice.keys, wrong, alice.author, wanted);
		const line = [...lineOf(alice).slice(0, -1), sealing.sealed.bytes];
		const joining = await readAdmission(alice.state.ch, line, bob.identity, null);
		expect(joining).toEqual({ kind: 'refused' });
	});

	test('one request cannot let two devices in', async () => {
		const { alice, host, request } = await admitted();
		const wanted = { admission: request, rights: rights.read };
		await expect(
			sealAdmission(alice.state, alice.keys, host.secret, alice.author, wanted),
		).rejects.toMatchObject({ fault: 'bad-record' });
	});
});

describe('the two parts of one invitation', () => {
	test('share no id and no key that a relay sees', async () => {
		const [shared, prof] = await Promise.all([
			invitationKeys(secret, 'shared'),
			invitationKeys(secret, 'prof'),
		]);
		expect(shared.invId).not.toEqual(prof.invId);
		expect(shared.signing.pub).not.toEqual(prof.signing.pub);
	});

	test('a code that was typed leads to the same invitation, one that was mistyped to none', () => {
		expect(readInvitationCode('not a code')).toBeNull();
	});
});
