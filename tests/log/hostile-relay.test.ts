import { describe, expect, test } from 'vitest';
import { type ChannelState, emptyState } from '../../src/log/channel-state.ts';
import type { Bytes } from '../../src/protocol/bytes.ts';
import { concat } from '../../src/protocol/bytes.ts';
import { headLength, signatureLength } from '../../src/protocol/entry.ts';
import { aliceAndBob, founded, letIn, Place, person } from './team.ts';

function flipped(bytes: Bytes, bit: number): Bytes {
	const copy = bytes.slice();
	copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
	return copy;
}

const bitsOf = (from: number, to: number) =>
	Array.from({ length: (to - from) * 8 }, (_, at) => from * 8 + at);

const firstBitOfEach = (bytes: Bytes, from: number, to: number) =>
	Array.from({ length: to - from }, (_, at) => flipped(bytes, (from + at) * 8 + (at & 7)));

/** What the place holds as true; entries that merely wait are not among it. */
const truth = ({ state }: Place): ChannelState => ({ ...state, waiting: new Map() });

async function acceptedOf(place: Place, forgeries: readonly Bytes[]) {
	const verdicts = await place.take(...forgeries);
	return verdicts.filter(({ kind }) => kind === 'apply' || kind === 'unknown-schema');
}

describe('[T4] a hostile relay', () => {
	test('flips any of the 1,072 bits of a header: never accepted, and the true entry still is', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = await alice.write('an update');
		const before = truth(bob);
		const forgeries = bitsOf(0, headLength).map((bit) => flipped(entry, bit));
		expect(forgeries).toHaveLength(1072);
		expect(await acceptedOf(bob, forgeries)).toEqual([]);
		expect(truth(bob)).toEqual(before);
		expect(await bob.take(entry)).toMatchObject([{ kind: 'apply' }]);
	});

	test('flips a bit in each byte of text and signature: bad signature', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = await alice.write('an update');
		const forgeries = firstBitOfEach(entry, headLength, entry.length);
		const verdicts = await bob.take(...forgeries);
		expect(new Set(verdicts.map((one) => one.kind === 'refused' && one.reason))).toEqual(
			new Set(['bad-signature']),
		);
		expect(await bob.take(entry)).toMatchObject([{ kind: 'apply' }]);
	});

	test('flips any bit of a member record: never accepted, and the true record still is', async () => {
		const host = await founded(await person('Alice'));
		const bob = await letIn(host, await person('Bob'));
		await letIn(host, await person('Carol'));
		const [invite, admission] = host.place.entries.slice(-2) as [Bytes, Bytes];
		await bob.take(invite);
		const before = truth(bob);
		const header = bitsOf(0, headLength).map((bit) => flipped(admission, bit));
		const rest = firstBitOfEach(admission, headLength, admission.length);
		expect(await acceptedOf(bob, [...header, ...rest])).toEqual([]);
		expect(truth(bob)).toEqual(before);
		expect(await bob.take(admission)).toMatchObject([{ kind: 'apply' }]);
	});

	test('flips any bit of a genesis: a newcomer accepts none of them', async () => {
		const { place, genesis } = await founded(await person('Alice'));
		const newcomer = new Place(await person('Bob'), emptyState(place.state.ch), place.keys);
		const header = bitsOf(0, headLength).map((bit) => flipped(genesis, bit));
		const rest = firstBitOfEach(genesis, headLength, genesis.length);
		expect(await acceptedOf(newcomer, [...header, ...rest])).toEqual([]);
		expect(truth(newcomer)).toEqual(emptyState(place.state.ch));
		expect(await newcomer.take(genesis)).toMatchObject([{ kind: 'apply' }]);
	});

	test('cuts an entry anywhere, or lengthens it: malformed', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = await alice.write('an update');
		const cuts = Array.from({ length: entry.length }, (_, length) => entry.slice(0, length));
		const verdicts = await bob.take(...cuts, concat(entry, new Uint8Array(1)));
		expect(new Set(verdicts.map((one) => one.kind === 'refused' && one.reason))).toEqual(
			new Set(['malformed']),
		);
	});

	test('puts the text of one entry under the header of another: bad signature', async () => {
		const { alice, bob } = await aliceAndBob();
		const [one, two] = [await alice.write('one'), await alice.write('two')];
		const splice = concat(one.slice(0, headLength), two.slice(headLength));
		expect(await bob.take(splice)).toEqual([{ kind: 'refused', reason: 'bad-signature' }]);
	});

	test('puts one signature under another entry of the same device: bad signature', async () => {
		const { alice, bob } = await aliceAndBob();
		const [one, two] = [await alice.write('one'), await alice.write('two')];
		const splice = concat(one.slice(0, -signatureLength), two.slice(-signatureLength));
		expect(await bob.take(splice)).toEqual([{ kind: 'refused', reason: 'bad-signature' }]);
	});

	test('replays an entry into another channel of the same people: wrong channel', async () => {
		const { alice } = await aliceAndBob();
		const other = await aliceAndBob();
		const entry = await alice.write('for the other channel');
		expect(await other.bob.take(entry)).toEqual([{ kind: 'refused', reason: 'wrong-channel' }]);
	});

	test('drops one entry: everything after it waits and nothing is applied', async () => {
		const { alice, bob } = await aliceAndBob();
		const [, ...rest] = [await alice.write('1'), await alice.write('2'), await alice.write('3')];
		const before = truth(bob);
		expect(await bob.take(...rest)).toEqual([
			{ kind: 'wait', for: 'chain' },
			{ kind: 'wait', for: 'chain' },
		]);
		expect(truth(bob)).toEqual(before);
	});

	test('floods with entries that wait for ever: memory stays bounded', async () => {
		const { alice, bob } = await aliceAndBob();
		const entry = await alice.write('far ahead');
		const flood = Array.from({ length: 2000 }, (_, at) => {
			const copy = entry.slice();
			new DataView(copy.buffer).setUint32(84, at);
			return copy;
		});
		await bob.take(...flood);
		expect(bob.state.waiting.size).toBeLessThanOrEqual(1024);
	});
});
