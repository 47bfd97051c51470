/** [T3] `kill -9` under load: what was acknowledged is there afterwards. */
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hexOf } from '../../src/protocol/bytes.ts';
import { QuickChannel, QuickDevice, type QuickEntry } from '../support/quick-log.ts';
import { newDataFolder, type RelayProcess, startRelay } from '../support/relay-process.ts';
import { WireDevice } from '../support/wire-device.ts';

const kills = 50;
const authors = 6;

const limits = {
	entryBurst: 1_000_000,
	entriesPerSecond: 1_000_000,
	socketsPerMinuteLoopback: 100_000,
};

/** One author who keeps pushing until its relay dies, and what it was promised. */
class Author {
	readonly channel = new QuickChannel();
	readonly promised = new Map<string, number>();
	/** Written, and not acknowledged yet. */
	waiting: QuickEntry[] = [this.channel.genesis];

	async pushUntilLost(relay: RelayProcess): Promise<void> {
		const wire = await WireDevice.open(relay.ws, this.channel.founder);
		try {
			for (;;) {
				const count = this.waiting.length > 3 ? 0 : 3;
				for (let at = 0; at < count; at += 1) {
					this.waiting.push(this.channel.write(this.channel.founder));
				}
				const pushed = this.waiting.slice(0, 64);
				const answer = await wire.push(this.channel, ...pushed);
				if (answer.t !== 'acks') throw new Error(answer.t);
				for (const ack of answer.acks) {
					if ('n' in ack) this.promised.set(hexOf(ack.id), ack.n);
				}
				this.waiting = this.waiting.filter(({ id }) => !this.promised.has(hexOf(id)));
			}
		} catch {
			wire.close();
		}
	}
}

/** Everything the relay has of a channel, in its order. */
async function readBack(relay: RelayProcess, { channel }: Author): Promise<string[]> {
	const wire = await WireDevice.open(relay.ws, channel.founder);
	await wire.sub(channel);
	const raws: string[] = [];
	for (;;) {
		const batch = await wire.ask({ t: 'pull', ch: channel.ch, after: raws.length });
		if (batch.t !== 'batch' || batch.entries.length === 0) break;
		raws.push(...batch.entries.map(hexOf));
	}
	wire.close();
	return raws;
}

describe('a relay that is killed', () => {
	test(`[T3] ${kills} times under load loses nothing that it has acknowledged`, async () => {
		const data = newDataFolder();
		const team = Array.from({ length: authors }, () => new Author());
		let relay = await startRelay({ data, limits });
		for (let kill = 0; kill < kills; kill += 1) {
			const before = team.map(({ promised }) => promised.size);
			const pushing = Promise.all(team.map((author) => author.pushUntilLost(relay)));
			// Let every author get at least one acknowledgement, then some more by chance.
			await expect
				.poll(() => team.every(({ promised }, at) => promised.size > (before[at] ?? 0)), {
					interval: 3,
					timeout: 30_000,
				})
				.toBe(true);
			await relay.kill();
			await pushing;
			relay = await startRelay({ data, limits });
		}
		for (const author of team) {
			const raws = await readBack(relay, author);
			const numberOf = new Map(raws.map((raw, at) => [raw, at + 1]));
			for (const { raw, id } of author.channel.entries) {
				const n = author.promised.get(hexOf(id));
				if (n !== undefined) expect(numberOf.get(hexOf(raw))).toBe(n);
			}
			expect(author.promised.size).toBeGreaterThanOrEqual(kills);
		}
		await relay.stop();
		rmSync(data, { recursive: true });
	}, 180_000);

	test('and comes back with the same id', async () => {
		const data = newDataFolder();
		const first = await startRelay({ data });
		const { hello } = await WireDevice.open(first.ws);
		await first.kill();
		const second = await startRelay({ data });
		expect((await WireDevice.open(second.ws)).hello.relay).toEqual(hello.relay);
		await second.stop();
		rmSync(data, { recursive: true });
	});

	test('and whose disk was emptied comes back with another id, and takes the channel again', async () => {
		const first = await startRelay();
		const channel = new QuickChannel(new QuickDevice());
		const alice = await WireDevice.open(first.ws, channel.founder);
		await alice.found(channel);
		await first.kill();
		rmSync(first.data, { recursive: true });
		const second = await startRelay();
		const again = await WireDevice.open(second.ws, channel.founder);
		expect(again.hello.relay).not.toEqual(alice.hello.relay);
		expect(await again.sub(channel)).toMatchObject({ channels: [{ refusal: 'unknown-channel' }] });
		expect(await again.push(channel, ...channel.entries)).toMatchObject({ acks: [{ n: 1 }] });
		await second.stop();
	});
});
