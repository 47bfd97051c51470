import { describe, expect, test } from 'vitest';
import { rightsAt } from '../../src/log/channel-state.ts';
import { createChannel } from '../../src/log/create-channel.ts';
import { openStored } from '../../src/log/open-stored.ts';
import { readState, saveState } from '../../src/log/saved-state.ts';
import { missingOf, seenBy } from '../../src/log/seen.ts';
import { rights } from '../../src/protocol/member-record.ts';
import { aliceAndBob, founded, letIn, person, schema } from './team.ts';

describe('reading', () => {
	test('an entry of one member is applied by another', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = await alice.write('hello');
		expect(await bob.take(entry)).toMatchObject([
			{ kind: 'apply', content: { type: 'update', body: { schema: 1 } } },
		]);
	});

	test('the same entry a second time is known, within a batch and after it', async () => {
		const { alice, bob } = await aliceAndBob();
		const entries = [await alice.write('one'), await alice.write('two')];
		const verdicts = await bob.take(...entries, ...entries);
		expect(verdicts.map(({ kind }) => kind)).toEqual(['apply', 'apply', 'known', 'known']);
		expect(await bob.take(...entries)).toEqual([{ kind: 'known' }, { kind: 'known' }]);
	});

	test('entries in reverse order wait and are applied in order of seq', async () => {
		const { alice, bob } = await aliceAndBob();
		const entries = [await alice.write('1'), await alice.write('2'), await alice.write('3')];
		const verdicts = await bob.take(...entries.toReversed());
		expect(verdicts.map(({ kind }) => kind)).toEqual(['wait', 'wait', 'apply', 'apply', 'apply']);
		expect(bob.state.waiting.size).toBe(0);
		expect(bob.state.heads).toEqual(alice.state.heads);
	});

	test('a missing entry is named, with its neighbours', async () => {
		const { alice, bob } = await aliceAndBob();
		const [, , third] = [await alice.write('1'), await alice.write('2'), await alice.write('3')];
		await bob.take(third);
		const { deviceId } = alice.identity;
		const first = (bob.state.heads.get(deviceId)?.seq ?? 0) + 1;
		expect(missingOf(bob.state)).toEqual([{ deviceId, from: first, to: first + 1 }]);
	});

	test('an entry that only another member has seen is missed', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const carol = await letIn(host, await person('Carol'));
		await bob.take(...alice.entries);
		await alice.take(await bob.write('withheld from Carol'));
		await carol.take(await alice.write('seen it'));
		const { deviceId } = bob.identity;
		expect(missingOf(carol.state)).toEqual([{ deviceId, from: 1, to: 1 }]);
	});

	test('a member record that comes late frees the entries written under it', async () => {
		const { alice, bob, host } = await aliceAndBob();
		const carol = await letIn(host, await person('Carol'));
		const fromCarol = await carol.write('first words');
		const rest = alice.entries.slice(3);
		const verdicts = await bob.take(fromCarol, ...rest.toReversed());
		expect(verdicts.map(({ kind }) => kind)).toEqual(['wait', 'wait', 'apply', 'apply', 'apply']);
	});

	test('a whole log received by a newcomer at once gives the same state', async () => {
		const { alice, bob, host } = await aliceAndBob();
		await alice.take(await bob.write('b'));
		const carol = await letIn(host, await person('Carol'));
		expect(carol.state.heads).toEqual(alice.state.heads);
		expect([...carol.state.members.values()].map(({ name }) => name)).toEqual([
			'Alice',
			'Bob',
			'Carol',
		]);
	});

	test('a newer schema is kept, passed on and counted, and the chain goes on', async () => {
		const { alice, bob } = await aliceAndBob();
		const verdicts = await bob.take(await alice.write('?', { schema: 2 }), await alice.write('!'));
		expect(verdicts).toMatchObject([{ kind: 'unknown-schema', schema: 2 }, { kind: 'apply' }]);
		expect(bob.state.unread).toBe(1);
	});

	test('seen by: nobody before, the reader after its own next entry', async () => {
		const { alice, bob } = await aliceAndBob();
		const { deviceId } = alice.identity;
		await bob.take(await alice.write('read this'));
		const seq = alice.state.heads.get(deviceId)?.seq ?? 0;
		expect(seenBy(alice.state, deviceId, seq)).toEqual([]);
		await alice.take(await bob.write(''));
		expect(seenBy(alice.state, deviceId, seq).map(({ name }) => name)).toEqual(['Bob']);
		expect(seenBy(alice.state, deviceId, seq + 1)).toEqual([]);
	});

	test('a saved state is read back whole, without the waiting entries', async () => {
		const { alice, bob } = await aliceAndBob();
		const [, second] = [await alice.write('1'), await alice.write('2')];
		await bob.take(second);
		expect(readState(saveState(bob.state))).toEqual({ ...bob.state, waiting: new Map() });
		expect(readState(saveState(bob.state).slice(1))).toBeNull();
	});

	test('stored entries are opened without being judged again', async () => {
		const { alice, bob } = await aliceAndBob();
		await bob.take(await alice.write('stored'));
		const bodies = await openStored(bob.entries, { keys: bob.keys, schema });
		const texts = bodies.map((body) => body && new TextDecoder().decode(body.update));
		expect(texts).toEqual([null, null, null, 'stored']);
	});
});

describe('channels of a dossier', () => {
	test('prof names its shared channel, and shared names nothing', async () => {
		const alice = await person('Alice');
		const shared = await founded(alice);
		const prof = await createChannel('prof', alice, shared.place.state.ch);
		expect(prof.state.sharedChannel).toBe(shared.place.state.channelId);
		expect(shared.place.state.sharedChannel).toBeNull();
	});

	test('the shared channel id is nowhere in the bytes of the prof genesis', async () => {
		const alice = await person('Alice');
		const shared = await founded(alice);
		const prof = await founded(alice, 'prof', shared.place.state.ch);
		expect(Buffer.from(prof.genesis).includes(shared.place.state.ch)).toBe(false);
	});

	test('the founder may do everything, an invited member reads and writes', async () => {
		const { alice, bob } = await aliceAndBob();
		const idx = alice.state.membership?.idx ?? 0;
		const held = (id: string) => rightsAt(alice.state.members.get(id), idx);
		expect(held(alice.identity.deviceId)).toBe(rights.read | rights.write | rights.manage);
		expect(held(bob.identity.deviceId)).toBe(rights.read | rights.write);
	});
});
