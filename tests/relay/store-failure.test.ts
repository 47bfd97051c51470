/** A relay whose store fails under it: nothing is acknowledged that is not stored. */
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../relay/config.ts';
import { type LogStore, StoreFailed, type StoreFault } from '../../relay/log-store.ts';
import { openMemoryStores } from '../../relay/memory-store.ts';
import { openRelay, type RunningRelay } from '../../relay/relay.ts';
import { bytes, QuickChannel } from '../support/quick-log.ts';
import { WireDevice } from '../support/wire-device.ts';

const running: RunningRelay[] = [];
afterEach(() => Promise.all(running.splice(0).map((relay) => relay.stop())));

/** A relay in this process on a memory store that can be told to fail. */
async function failingRelay() {
	const stores = openMemoryStores(bytes(16));
	const faults: StoreFault[] = [];
	const reported: unknown[] = [];
	const log: LogStore = {
		...stores.log,
		append: async (...append) => {
			const fault = faults.shift();
			if (fault) throw new StoreFailed(fault);
			return stores.log.append(...append);
		},
	};
	const read = readConfig({ DRIESPAN_PORT: '0' });
	if (read.kind !== 'config') throw new Error(read.kind);
	const relay = await openRelay({
		config: read.config,
		stores: { ...stores, log },
		now: Date.now,
		random: (length) => new Uint8Array(randomBytes(length)),
		report: (failure) => reported.push(failure),
	});
	running.push(relay);
	const channel = new QuickChannel();
	const alice = await WireDevice.open(`ws://127.0.0.1:${relay.port}/relay`, channel.founder);
	await alice.found(channel);
	return { relay, alice, channel, faults, reported };
}

describe('a disk that', () => {
	test.each([
		['is full', 'full', 'relay-full'],
		['cannot be written', 'unwritable', 'relay-full'],
		['fails', 'failed', 'unavailable'],
	] as const)(
		'%s: the push is refused, and taken when it is pushed again',
		async (_, fault, refusal) => {
			const { alice, channel, faults } = await failingRelay();
			const entry = channel.write(channel.founder);
			faults.push(fault);
			expect(await alice.push(channel, entry)).toMatchObject({ t: 'refused', refusal });
			expect(await alice.push(channel, entry)).toMatchObject({ acks: [{ n: 2 }] });
		},
	);

	test('fails while others wait behind: all of them are refused or stored, none is lost', async () => {
		const { alice, channel, faults } = await failingRelay();
		const entries = Array.from({ length: 10 }, () => channel.write(channel.founder));
		faults.push('failed');
		const answers = await Promise.all(entries.map((entry) => alice.push(channel, entry)));
		for (const answer of answers) expect(answer.t === 'acks' || answer.t === 'refused').toBe(true);
		expect(await alice.push(channel, ...entries)).toMatchObject({
			acks: entries.map(({ id }, at) => ({ id, n: at + 2 })),
		});
	});

	test('fails is told to whoever runs the relay, without content', async () => {
		const { alice, channel, faults, reported, relay } = await failingRelay();
		faults.push('failed');
		await alice.push(channel, channel.write(channel.founder));
		expect(reported).toEqual([new StoreFailed('failed')]);
		const figures = await (await fetch(`http://127.0.0.1:${relay.port}/metrics`)).text();
		expect(figures).toContain('driespan_relay_store_failures_total 1');
	});
});
