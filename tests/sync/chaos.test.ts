/**
 * [T1] Three laptops, one channel and a relay that is stopped, put back to an earlier day and wiped at
 * random: when everything is calm again, all hold the same entries and no outbox holds any.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../relay/config.ts';
import type { NewEntry, RelayStores } from '../../relay/log-store.ts';
import { openMemoryStores } from '../../relay/memory-store.ts';
import { openRelay, type RunningRelay } from '../../relay/relay.ts';
import { type Bytes, hexOf } from '../../src/protocol/bytes.ts';
import { coreOf, idPreimage, readEntry } from '../../src/protocol/entry.ts';
import { bytes, QuickChannel, QuickDevice, sha256 } from '../support/quick-log.ts';
import { Laptop, type LaptopStore } from './laptop.ts';

const commands = [
	'write',
	'write',
	'write',
	'burst',
	'offline',
	'online',
	'restart',
	'stop',
	'wipe',
	'put-back',
] as const;
type Command = (typeof commands)[number];

/** A relay at one address that comes and goes. */
class Relay {
	#stores: RelayStores = openMemoryStores(bytes(16));
	#running: RunningRelay | null = null;
	#port = 0;

	get url(): string {
		return `ws://127.0.0.1:${this.#port}/relay`;
	}

	async start(): Promise<void> {
		const read = readConfig({ DRIESPAN_PORT: String(this.#port) });
		if (read.kind !== 'config') throw new Error(read.kind);
		this.#running = await openRelay({
			config: read.config,
			stores: { ...this.#stores, close: () => undefined },
			limits: {
				entryBurst: 1_000_000,
				entriesPerSecond: 1_000_000,
				socketsPerMinuteLoopback: 1_000_000,
			},
			now: Date.now,
			random: bytes,
			report: () => undefined,
		});
		this.#port = this.#running.port;
	}

	async stop(): Promise<void> {
		await this.#running?.stop();
	}

	wipe(): void {
		this.#stores = openMemoryStores(bytes(16));
	}

	/** An older copy of the disk: the first half of the channel, and the same id. */
	async putBack(ch: Bytes): Promise<void> {
		const { log } = this.#stores;
		const n = (await log.channel(ch))?.n ?? 0;
		const raws = n < 2 ? [] : await log.read(ch, 0, { entries: Math.floor(n / 2), bytes: 1e9 });
		this.#stores = openMemoryStores(log.relayId);
		const entries = raws.map((raw) => newEntryOf(raw));
		if (entries.length > 0) await this.#stores.log.append(ch, 0, entries);
	}
}

function newEntryOf(raw: Bytes): NewEntry {
	const read = readEntry(raw);
	if (read.kind !== 'entry') throw new Error(read.reason);
	const { dev, seq, type } = read.entry;
	const id = sha256(idPreimage(coreOf(read.entry)));
	return { dev, seq, id, raw, invites: type === 'member' ? [] : null };
}

/** Backoff and retries a hundred times faster. */
const hasty = {
	now: Date.now,
	after: (ms: number, task: () => void) => {
		const timer = setTimeout(task, Math.max(1, ms / 100));
		return () => clearTimeout(timer);
	},
};

class Team {
	readonly channel: QuickChannel;
	readonly laptops: Laptop[];
	readonly #relay: Relay;
	readonly #url: () => string;

	constructor(relay: Relay) {
		this.#relay = relay;
		this.#url = () => relay.url;
		const keys = [new QuickDevice(), new QuickDevice(), new QuickDevice()];
		this.channel = new QuickChannel(keys[0]);
		for (const key of keys.slice(1)) this.channel.admit(key);
		this.laptops = keys.map((key) => this.#open(key));
		this.laptops[0]?.store.write(this.channel.hex, ...this.channel.entries);
	}

	async act(command: Command, who: number): Promise<void> {
		const laptop = this.laptops[who];
		if (!laptop) throw new RangeError('no such laptop');
		// Only who has the genesis can write: the others have not heard of the channel.
		const knows = laptop.store.of(this.channel.hex).length >= 3;
		if (command === 'write' && knows) this.#write(laptop, 1);
		if (command === 'burst' && knows) this.#write(laptop, 70);
		if (command === 'offline') laptop.client.stop();
		if (command === 'online') laptop.client.start();
		if (command === 'restart') {
			laptop.client.stop();
			const again = this.#open(laptop.device, laptop.store);
			this.laptops[who] = again;
			again.client.start();
		}
		if (command === 'stop' || command === 'wipe' || command === 'put-back') {
			await this.#relay.stop();
			if (command === 'wipe') this.#relay.wipe();
			if (command === 'put-back') await this.#relay.putBack(this.channel.ch);
			await this.#relay.start();
		}
	}

	#write({ device, store, client }: Laptop, count: number): void {
		for (let at = 0; at < count; at += 1) store.write(this.channel.hex, this.channel.write(device));
		client.flush(this.channel.hex);
	}

	#open(key: QuickDevice, store?: LaptopStore): Laptop {
		const laptop = new Laptop(this.#url(), key, store, { clock: hasty });
		laptop.keys.set(this.channel.hex, this.channel.capability);
		laptop.client.watch(this.channel.hex);
		return laptop;
	}
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('[T1] whatever happens to the relay', () => {
	test('three laptops end with the same entries and empty outboxes', async () => {
		const step = fc.record({
			command: fc.constantFrom(...commands),
			who: fc.nat(2),
			ms: fc.nat(12),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
				const relay = new Relay();
				await relay.start();
				const team = new Team(relay);
				for (const { client } of team.laptops) client.start();
				for (const { command, who, ms } of steps) {
					await team.act(command, who);
					await pause(ms);
				}
				for (const { client } of team.laptops) {
					client.start();
					client.poke();
				}
				const written = team.channel.entries.map(({ id }) => hexOf(id)).toSorted();
				const held = () =>
					team.laptops.map(({ store }) =>
						store
							.of(team.channel.hex)
							.map(({ id }) => id)
							.toSorted(),
					);
				const waiting = () => Promise.all(team.laptops.map(({ store }) => store.waiting()));
				await expect
					.poll(async () => [held().map(({ length }) => length), await waiting()], {
						timeout: 20_000,
					})
					.toEqual([Array(3).fill(written.length), [0, 0, 0]]);
				expect(held()).toEqual([written, written, written]);
				for (const { client, heard } of team.laptops) {
					client.stop();
					expect(heard.filter(({ kind }) => kind !== 'admitted')).toEqual([]);
				}
				await relay.stop();
			}),
			{
				seed: 1166710774,
				numRuns: 25,
				interruptAfterTimeLimit: 40_000,
				markInterruptAsFailure: false,
			},
		);
	}, 120_000);
});
