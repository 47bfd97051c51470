import { describe, expect, test } from 'vitest';
import { sealAdmission } from '../../src/log/admit.ts';
import { sealInvite } from '../../src/log/invite.ts';
import { type Author, sealEntry } from '../../src/log/seal-entry.ts';
import { sealRecord } from '../../src/log/seal-record.ts';
import { nextPlace, sealUpdate } from '../../src/log/seal-update.ts';
import { utf8, zeros } from '../../src/protocol/bytes.ts';
import type { EntryHead } from '../../src/protocol/entry.ts';
import { entryTypes } from '../../src/protocol/entry.ts';
import { writeUpdateBody } from '../../src/protocol/entry-body.ts';
import { rights } from '../../src/protocol/member-record.ts';
import { readCertificate } from '../../src/vault/certificates.ts';
import { anotherDevice, createIdentity, openIdentity } from '../../src/vault/identity.ts';
import { invitationKeys } from '../../src/vault/invitation-keys.ts';
import {
	aDay,
	aliceAndBob,
	founded,
	letIn,
	now,
	type Place,
	person,
	schema,
	seeded,
} from './team.ts';

const body = {
	update: zeros(2),
	seen: [],
	at: now,
	schema,
	build: 'test',
	touched: [],
};

/** An entry signed and sealed by `author` with whatever head it likes. */
async function forge(
	place: Place,
	author: Author,
	head: Partial<EntryHead>,
	text = writeUpdateBody(body),
) {
	const membership = place.state.membership;
	const honest = {
		type: 'update' as const,
		mh: membership?.head ?? zeros(32),
		epoch: membership?.epoch ?? 1,
		...nextPlace(place.state, author.identity.deviceId),
	};
	return sealEntry(place.keys, author, { ...honest, ...head }, { ext: zeros(0), text });
}

describe('who may write', () => {
	test('an entry of somebody who was never a member is refused, even with the channel keys', async () => {
		const { alice, bob } = await aliceAndBob();
		const mallory = await person('Mallory');
		const { bytes } = await forge(alice, mallory, {});
		expect(await bob.take(bytes)).toEqual([{ kind: 'refused', reason: 'not-member' }]);
	});

	test('an entry under a member record from before its author came in is refused', async () => {
		const { alice, bob } = await aliceAndBob();
		const [genesis] = [...alice.state.line.keys()];
		const mh = Uint8Array.from(Buffer.from(genesis ?? '', 'hex'));
		const { bytes } = await forge(bob, bob.author, { mh });
		expect(await alice.take(bytes)).toEqual([{ kind: 'refused', reason: 'not-member' }]);
	});

	test('a reader cannot write: neither sealed here nor accepted there', async () => {
		const host = await founded(await person('Alice'));
		const reader = await letIn(host, await person('Rob'), rights.read);
		const local = { update: zeros(2), touched: [], schema };
		await expect(sealUpdate(reader.state, reader.keys, reader.author, local)).rejects.toMatchObject(
			{ fault: 'no-right' },
		);
		const { bytes } = await forge(reader, reader.author, {});
		expect(await host.place.take(bytes)).toEqual([{ kind: 'refused', reason: 'no-right' }]);
	});

	test('a member without the right to manage can let nobody in', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const carol = await person('Carol');
		const certificate = await readCertificate(carol.identity.certificate);
		const admission = certificate && { certificate };
		await expect(
			sealAdmission(bob.state, bob.keys, host.secret, bob.author, {
				admission: admission ?? { certificate: Object.create(null) },
				rights: rights.read,
			}),
		).rejects.toMatchObject({ fault: 'no-right' });
		const { bytes } = await forge(bob, bob.author, { type: 'member' });
		expect(await alice.take(bytes)).toEqual([{ kind: 'refused', reason: 'no-right' }]);
	});

	test('an author who goes back to an older member record is refused', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const mh = bob.state.membership?.head ?? zeros(32);
		await letIn(host, await person('Carol'));
		await bob.take(...alice.entries);
		await alice.take(await bob.write('under the new record'));
		const { bytes } = await forge(bob, bob.author, { mh });
		expect(await alice.take(bytes)).toEqual([{ kind: 'refused', reason: 'old-membership' }]);
	});

	test('an entry of another epoch than its member record is refused', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = await bob.write('honest');
		const otherEpoch = entry.slice();
		new DataView(otherEpoch.buffer).setUint32(40, 2);
		expect(await alice.take(otherEpoch)).toEqual([{ kind: 'refused', reason: 'old-membership' }]);
	});
});

describe('two histories of one device', () => {
	test('two entries under one number: the second is a fork, with proof, and the device is frozen', async () => {
		const { alice, bob } = await aliceAndBob();
		const twin = await forge(bob, bob.author, {}, writeUpdateBody({ ...body, update: utf8('B') }));
		const first = await bob.write('A');
		const verdicts = await alice.take(first, twin.bytes, await bob.write('later'));
		expect(verdicts).toMatchObject([
			{ kind: 'apply' },
			{
				kind: 'refused',
				reason: 'fork',
				proof: { deviceId: bob.identity.deviceId, seq: 1, other: twin.bytes },
			},
			{ kind: 'refused', reason: 'fork' },
		]);
	});

	test('an entry that denies the one before it is a fork', async () => {
		const { alice, bob } = await aliceAndBob();
		await alice.take(await bob.write('A'));
		const denial = await forge(bob, bob.author, { prev: zeros(32).fill(7) });
		expect(await alice.take(denial.bytes)).toMatchObject([
			{ kind: 'refused', reason: 'fork', proof: { seq: 1 } },
		]);
	});

	test('an old number with another entry is a fork, found by the stored entries', async () => {
		const { alice, bob } = await aliceAndBob();
		const twin = await forge(bob, bob.author, {}, writeUpdateBody({ ...body, update: utf8('B') }));
		await alice.take(await bob.write('A'), await bob.write('B'), await bob.write('C'));
		expect(await alice.take(twin.bytes)).toMatchObject([
			{ kind: 'refused', reason: 'fork', proof: { seq: 1 } },
		]);
	});

	test('a twin from before a new member record is a fork too, not merely old', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const twin = await forge(bob, bob.author, {}, writeUpdateBody({ ...body, update: utf8('B') }));
		await alice.take(await bob.write('A'));
		await letIn(host, await person('Carol'));
		await bob.take(...alice.entries);
		await alice.take(await bob.write('under the new record'));
		expect(await alice.take(twin.bytes)).toMatchObject([
			{ kind: 'refused', reason: 'fork', proof: { seq: 1 } },
		]);
	});

	test('a frozen device seals nothing itself either', async () => {
		const { alice, bob } = await aliceAndBob();
		const twin = await forge(bob, bob.author, {}, writeUpdateBody({ ...body, update: utf8('B') }));
		await bob.write('A');
		await bob.take(twin.bytes);
		await expect(bob.write('more')).rejects.toMatchObject({ fault: 'frozen' });
		expect(alice.state.frozen.size).toBe(0);
	});
});

describe('what is inside', () => {
	test('a signed entry whose text is no body is refused', async () => {
		const { alice, bob } = await aliceAndBob();
		const { bytes } = await forge(bob, bob.author, {}, zeros(256).fill(0xff));
		expect(await alice.take(bytes)).toEqual([{ kind: 'refused', reason: 'bad-body' }]);
	});

	test('an author who claims to have seen devices without end is believed to a bound', async () => {
		const { alice, bob } = await aliceAndBob();
		for (const part of [0, 1, 2]) {
			const seen = Array.from({ length: 1024 }, (_, at) => ({
				dev: (part * 1024 + at).toString(16).padStart(32, '0'),
				seq: 1,
			}));
			const { bytes } = await forge(bob, bob.author, {}, writeUpdateBody({ ...body, seen }));
			await alice.take(bytes);
			await bob.take(bytes);
		}
		expect(alice.state.heads.get(bob.identity.deviceId)?.seq).toBe(3);
		expect(alice.state.seen.get(bob.identity.deviceId)?.size).toBe(1024);
	});

	test('a signed entry that is sealed with other keys is refused', async () => {
		const { alice, bob } = await aliceAndBob();
		const other = await founded(bob.author);
		const place = nextPlace(bob.state, bob.identity.deviceId);
		const mh = bob.state.membership?.head ?? zeros(32);
		const head = { type: 'update' as const, epoch: 1, mh, ...place };
		const content = { ext: zeros(0), text: writeUpdateBody(body) };
		const sealed = await sealEntry(other.place.keys, bob.author, head, content);
		expect(await alice.take(sealed.bytes)).toEqual([{ kind: 'refused', reason: 'cannot-open' }]);
	});

	test('types of later versions are kept and counted', async () => {
		const { alice, bob } = await aliceAndBob();
		const { bytes } = await forge(bob, bob.author, { type: 're-adopt' });
		expect(bytes[5]).toBe(entryTypes['re-adopt']);
		expect(await alice.take(bytes)).toEqual([{ kind: 'unknown-schema', schema: 0 }]);
	});

	test('an update too big for an entry is not sealed', async () => {
		const { alice } = await aliceAndBob();
		await expect(alice.write('x'.repeat(300_000))).rejects.toMatchObject({ fault: 'too-big' });
	});
});

describe('the line of member records', () => {
	test('two records after the same one: the first to come is the one, the other is old', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const manager = await letIn(host, await person('Mia'), rights.read | rights.manage);
		await bob.take(...alice.entries);
		const expires = now + aDay;
		const [one, two] = await Promise.all(
			[alice, manager].map(async (place) => {
				const invitation = await invitationKeys(place.author.random(16), 'shared');
				return sealInvite(place.state, place.keys, place.author, { invitation, expires });
			}),
		);
		const verdicts = await bob.take(one?.sealed.bytes ?? zeros(0), two?.sealed.bytes ?? zeros(0));
		expect(verdicts).toMatchObject([
			{ kind: 'apply' },
			{ kind: 'refused', reason: 'old-membership' },
		]);
	});

	test('a record that loses a device is not sealed', async () => {
		const { alice } = await aliceAndBob();
		const devs = alice.state.membership?.devs.slice(0, 1) ?? [];
		await expect(
			sealRecord(alice.state, alice.keys, alice.author, { devs }, { reason: 'admission' }),
		).rejects.toMatchObject({ fault: 'bad-record' });
	});

	test('a record that brings a device in without its certificate is not sealed', async () => {
		const { alice } = await aliceAndBob();
		const { identity } = await person('Nobody');
		const { dev, device, kem } = identity;
		const row = { dev, sigPub: device.pub, kemPub: kem.pub, rights: rights.read };
		const devs = [...(alice.state.membership?.devs ?? []), row];
		const wraps = [{ dev, enc: zeros(32), ct: zeros(48) }];
		await expect(
			sealRecord(alice.state, alice.keys, alice.author, { devs, wraps }, { reason: 'admission' }),
		).rejects.toMatchObject({ fault: 'bad-record' });
	});

	test('another device of the same person comes in without an invitation', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const stored = await createIdentity(
			{ name: 'Dora', organisation: 'UWV', role: 'coach' },
			seeded(1007),
		);
		const first = await openIdentity(stored);
		const second = await openIdentity(await anotherDevice(stored, seeded(1008)));
		expect(second.personId).toBe(first.personId);
		expect(second.deviceId).not.toBe(first.deviceId);
		const certificate = await readCertificate(second.certificate);
		if (!certificate) throw new Error('no certificate');
		const wanted = { admission: { certificate }, rights: rights.read };
		const sealing = await sealAdmission(alice.state, alice.keys, host.secret, alice.author, wanted);
		expect(await bob.take(sealing.sealed.bytes)).toMatchObject([
			{ kind: 'apply', content: { admitted: [{ name: 'Dora', personId: first.personId }] } },
		]);
	});
});

test('an entry keeps its size secret: short updates all look alike', async () => {
	const { alice } = await aliceAndBob();
	const lengths = [await alice.write('a'), await alice.write('a'.repeat(90))].map((e) => e.length);
	expect(new Set(lengths).size).toBe(1);
});
