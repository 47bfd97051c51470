import { describe, expect, test } from 'vitest';
import { emptyState } from '../../src/log/channel-state.ts';
import { readAdmission } from '../../src/log/join.ts';
import { sealEntry } from '../../src/log/seal-entry.ts';
import { type Bytes, zeros } from '../../src/protocol/bytes.ts';
import { readEntry } from '../../src/protocol/entry.ts';
import { type MemberBody, memberSchema, writeMemberBody } from '../../src/protocol/member-body.ts';
import {
	type MemberRecord,
	readMemberRecord,
	rights,
	writeMemberRecord,
} from '../../src/protocol/member-record.ts';
import { openChannelKeys } from '../../src/vault/channel-keys.ts';
import { aliceAndBob, founded, letIn, now, Place, person } from './team.ts';

const founding: MemberBody = {
	certs: [],
	at: now,
	build: 'test',
	schema: memberSchema,
	reason: 'founding',
	kind: 'shared',
};

function recordOf(bytes: Bytes): MemberRecord {
	const read = readEntry(bytes);
	const record = read.kind === 'entry' ? readMemberRecord(read.entry.ext) : null;
	if (!record) throw new Error('no record');
	return record;
}

/** A genesis of Alice with some of it changed, honestly sealed and signed; and who would read it. */
async function falseGenesis(change: Partial<MemberRecord>, said: Partial<MemberBody> = {}) {
	const { place, genesis } = await founded(await person('Alice'));
	const { author, keys } = place;
	const record = { ...recordOf(genesis), ...change };
	const start = { seq: 1, prev: zeros(32), mh: zeros(32), epoch: 1, ch: keys.ch };
	const body = { ...founding, certs: [author.identity.certificate], ...said };
	const sealed = await sealEntry(
		keys,
		author,
		{ type: 'member', ...start },
		{ ext: writeMemberRecord(record), text: writeMemberBody(body) },
	);
	const reader = new Place(await person('Bob'), emptyState(keys.ch), keys);
	return { reader, bytes: sealed.bytes };
}

const refused = (reason: string) => [{ kind: 'refused', reason }];

describe('a genesis', () => {
	test('that is changed in nothing is taken: the forger works', async () => {
		const { reader, bytes } = await falseGenesis({});
		expect(await reader.take(bytes)).toMatchObject([{ kind: 'apply' }]);
	});

	test('with another nonce does not give this channel id', async () => {
		const { reader, bytes } = await falseGenesis({ nonce: zeros(16) });
		expect(await reader.take(bytes)).toEqual(refused('bad-record'));
	});

	test('of another founder under this channel id is refused', async () => {
		const { place } = await founded(await person('Alice'));
		const other = await founded(await person('Mallory'));
		const { author } = other.place;
		const { ch } = place.state;
		const keys = await openChannelKeys(ch, [other.secret]);
		const epoch = keys.epochs.get(1);
		const record = {
			...recordOf(other.genesis),
			kc: epoch?.commitment ?? zeros(32),
			capPub: epoch?.capability.pub ?? zeros(32),
		};
		const head = { type: 'member' as const, seq: 1, prev: zeros(32), mh: zeros(32), epoch: 1, ch };
		const body = { ...founding, certs: [author.identity.certificate] };
		const content = { ext: writeMemberRecord(record), text: writeMemberBody(body) };
		const sealed = await sealEntry(keys, author, head, content);
		const reader = new Place(await person('Bob'), emptyState(ch), keys);
		expect(await reader.take(sealed.bytes)).toEqual(refused('bad-record'));
	});

	test('with another key commitment or capability than the secret gives is refused', async () => {
		const commitment = await falseGenesis({ kc: zeros(32) });
		expect(await commitment.reader.take(commitment.bytes)).toEqual(refused('cannot-open'));
		const capability = await falseGenesis({ capPub: zeros(32) });
		expect(await capability.reader.take(capability.bytes)).toEqual(refused('cannot-open'));
	});

	test('that does not say its part, or leads from shared to another channel, is refused', async () => {
		const nameless = await falseGenesis({}, { kind: undefined });
		expect(await nameless.reader.take(nameless.bytes)).toEqual(refused('bad-body'));
		const leading = await falseGenesis({}, { shared: zeros(16) });
		expect(await leading.reader.take(leading.bytes)).toEqual(refused('bad-body'));
		const alone = await falseGenesis({}, { kind: 'prof' });
		expect(await alone.reader.take(alone.bytes)).toEqual(refused('bad-body'));
	});

	test('without the certificate of its founder is refused', async () => {
		const { reader, bytes } = await falseGenesis({}, { certs: [] });
		expect(await reader.take(bytes)).toEqual(refused('bad-body'));
	});

	test('is the only entry that may name no member record', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = (await bob.write('x')).slice();
		entry.fill(0, 84, 116);
		expect(await alice.take(entry)).toEqual(refused('old-membership'));
	});
});

describe('an admission', () => {
	/** The record that lets Carol in, with some of it changed by Alice herself. */
	async function falseAdmission(change: (record: MemberRecord) => Partial<MemberRecord>) {
		const { alice, bob, host } = await aliceAndBob();
		const before = { state: alice.state };
		await letIn(host, await person('Carol'));
		const [invite, admission] = alice.entries.slice(-2) as [Bytes, Bytes];
		const record = recordOf(admission);
		const read = readEntry(admission);
		if (read.kind !== 'entry') throw new Error(read.reason);
		const { seq, prev, mh, epoch, ch } = read.entry;
		const carol = [...alice.state.members.values()].at(-1);
		if (!carol || before.state.members.has(carol.deviceId)) throw new Error('no Carol');
		const sealed = await sealEntry(
			alice.keys,
			alice.author,
			{ type: 'member', seq, prev, mh, epoch, ch },
			{
				ext: writeMemberRecord({ ...record, ...change(record) }),
				text: writeMemberBody({ ...founding, kind: undefined, reason: 'admission' }),
			},
		);
		await bob.take(invite);
		return bob.take(sealed.bytes);
	}

	test('of a device id that is not the hash of its key is refused', async () => {
		const verdicts = await falseAdmission(({ devs, wraps }) => ({
			devs: devs.with(-1, { ...(devs.at(-1) ?? devs[0]), dev: zeros(16) } as (typeof devs)[0]),
			wraps: wraps.map((row) => ({ ...row, dev: zeros(16) })),
		}));
		expect(verdicts).toEqual(refused('bad-record'));
	});

	test('without a certificate of the newcomer is refused', async () => {
		expect(await falseAdmission(() => ({}))).toEqual(refused('bad-body'));
	});
});

describe('the line, as the newcomer reads it', () => {
	test('with a bit flipped in any byte of the admission is refused', async () => {
		const host = await founded(await person('Alice'));
		const carol = await person('Carol');
		await letIn(host, carol, rights.read);
		const line = host.place.entries;
		const admission = line.at(-1) ?? zeros(0);
		const { ch } = host.place.state;
		const joinings = await Promise.all(
			Array.from(admission, (byte, at) =>
				readAdmission(ch, line.with(-1, admission.with(at, byte ^ 1)), carol.identity, null),
			),
		);
		expect(joinings.filter(({ kind }) => kind === 'admitted')).toEqual([]);
	});
});
