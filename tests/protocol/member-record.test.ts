import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, zeros } from '../../src/protocol/bytes.ts';
import { readCbor, writeCbor } from '../../src/protocol/cbor.ts';
import {
	type DeviceRow,
	type MemberRecord,
	readMemberRecord,
	rights,
	writeMemberRecord,
} from '../../src/protocol/member-record.ts';
import { type Membership, nextMembership } from '../../src/protocol/membership.ts';

const filled = (length: number, byte: number): Bytes => zeros(length).fill(byte);

const device = (name: number, held: number): DeviceRow => ({
	dev: filled(16, name),
	sigPub: filled(32, name),
	kemPub: filled(32, name),
	rights: held,
});

const wrapFor = (name: number) => ({
	dev: filled(16, name),
	enc: filled(32, name),
	ct: filled(48, name),
});

const invite = (name: number) => ({
	invId: filled(16, name),
	invPub: filled(32, name),
	expires: 1_795_341_600_000,
});

const alice = device(1, rights.read | rights.write | rights.manage);
const bob = device(2, rights.read | rights.write);

const genesis: MemberRecord = {
	idx: 0,
	prevHead: zeros(32),
	epoch: 1,
	nonce: filled(16, 9),
	capPub: filled(32, 10),
	kc: filled(32, 11),
	devs: [alice],
	wraps: [wrapFor(1)],
	oldKey: zeros(0),
	cuts: [],
	invites: [],
};

const next: MemberRecord = {
	...genesis,
	idx: 1,
	prevHead: filled(32, 100),
	nonce: zeros(0),
	devs: [alice, bob],
	wraps: [wrapFor(2)],
};

const founded = membershipAfter(null, genesis, 100);
const widened = membershipAfter(founded, { ...next, invites: [invite(5)] }, 101);

function membershipAfter(before: Membership | null, record: MemberRecord, id: number): Membership {
	const place = { dev: alice.dev, mh: record.prevHead, epoch: record.epoch };
	const step = nextMembership(before, { ...place, id: filled(32, id), record });
	if (step.kind === 'refused') throw new Error(step.reason);
	return step.membership;
}

const faultOf = (before: Membership | null, record: MemberRecord, dev = alice.dev) => {
	const place = { dev, mh: record.prevHead, epoch: record.epoch };
	const step = nextMembership(before, { ...place, id: filled(32, 150), record });
	return step.kind === 'refused' ? step.reason : null;
};

describe('the public part of a member record', () => {
	test('comes back as it was written', () => {
		const record = {
			...next,
			invites: [invite(5)],
			cuts: [{ dev: bob.dev, seq: 7, id: zeros(32) }],
		};
		expect(readMemberRecord(writeMemberRecord(record))).toEqual(record);
	});

	test.each([
		['a missing field', { kc: undefined }],
		['an unknown field', { more: 1 }],
		['a short key', { capPub: zeros(31) }],
		['epoch 0', { epoch: 0 }],
		['no devices', { devs: [] }],
		['unknown rights', { devs: [[zeros(16), zeros(32), zeros(32), 16]] }],
		['too many devices', { devs: Array(257).fill([zeros(16), zeros(32), zeros(32), 1]) }],
		['a date that is none', { invites: [[zeros(16), zeros(32), -1]] }],
	])('with %s is none', (_, change) => {
		const wire = Object.entries({ ...Object(readCbor(writeMemberRecord(next))), ...change });
		const bytes = writeCbor(Object.fromEntries(wire.filter(([, value]) => value !== undefined)));
		expect(readMemberRecord(bytes)).toBeNull();
	});

	test('no bytes whatever make the reader throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
				expect(readMemberRecord(new Uint8Array(noise))).toBeNull();
			}),
		);
	});
});

describe('the line of member records', () => {
	test('goes from the genesis to the next record and on', () => {
		expect([founded.idx, widened.idx]).toEqual([0, 1]);
		expect(widened.devs).toEqual([alice, bob]);
	});

	test('remembers invitations that were open and are not any more', () => {
		const record = { ...next, idx: 2, prevHead: widened.head, invites: [] };
		expect(membershipAfter(widened, record, 102).spent).toEqual(['05'.repeat(16)]);
	});

	test.each([
		['another idx', { idx: 2 }, 'stale'],
		['another record before it', { prevHead: zeros(32) }, 'stale'],
		['a new epoch', { epoch: 2 }, 'not-yet-known'],
		['cuts', { cuts: [{ dev: bob.dev, seq: 1, id: zeros(32) }] }, 'not-yet-known'],
		['another key commitment', { kc: zeros(32) }, 'not-yet-known'],
		['another capability', { capPub: zeros(32) }, 'not-yet-known'],
		['an old key', { oldKey: zeros(60) }, 'not-yet-known'],
		['a nonce', { nonce: zeros(16) }, 'not-yet-known'],
		['a lost device', { devs: [bob] }, 'device-lost'],
		['a device twice', { devs: [alice, bob, bob] }, 'device-twice'],
		['a changed key', { devs: [{ ...alice, kemPub: zeros(32) }, bob] }, 'device-changed'],
		['a newcomer without the secret', { wraps: [] }, 'no-wrap'],
		['an invitation twice', { invites: [invite(6), invite(6)] }, 'invite-twice'],
	])('refuses %s', (_, change, reason) => {
		expect(faultOf(founded, { ...next, ...change })).toBe(reason);
	});

	test('refuses a record by somebody who may not manage, or is not in', () => {
		const record = { ...next, idx: 2, prevHead: widened.head };
		expect(faultOf(widened, record, bob.dev)).toBe('no-right');
		expect(faultOf(widened, record, zeros(16))).toBe('no-right');
	});

	test('refuses a record in an entry that names another record or epoch', () => {
		const act = { dev: alice.dev, id: filled(32, 150), record: next };
		const misplaced = { kind: 'refused', reason: 'misplaced' };
		expect(nextMembership(founded, { ...act, mh: zeros(32), epoch: 1 })).toEqual(misplaced);
		expect(nextMembership(founded, { ...act, mh: next.prevHead, epoch: 2 })).toEqual(misplaced);
	});

	test('refuses to open an invitation again', () => {
		const closed = membershipAfter(widened, { ...next, idx: 2, prevHead: widened.head }, 102);
		const again = { ...next, idx: 3, prevHead: closed.head, invites: [invite(5)] };
		expect(faultOf(closed, again)).toBe('invite-twice');
	});

	test.each([
		['another idx', { idx: 1 }, 'not-genesis'],
		['a record before it', { prevHead: filled(32, 1) }, 'not-genesis'],
		['another epoch', { epoch: 2 }, 'not-genesis'],
		['no nonce', { nonce: zeros(0) }, 'not-genesis'],
		['an author who may not manage', { devs: [{ ...alice, rights: 3 }] }, 'no-right'],
	])('refuses a genesis with %s', (_, change, reason) => {
		expect(faultOf(null, { ...genesis, ...change })).toBe(reason);
	});
});
