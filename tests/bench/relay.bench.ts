/**
 * [T16] How many durable appends a second one relay takes from a thousand sockets on loopback, and
 * how long an author waits. Two runs against the real process, with the load in this one:
 *
 *   full     every socket pushes its next entry as soon as the one before is acknowledged
 *   steady   2,000 entries a second are offered, evenly over the sockets; the wait counts from the
 *            moment at which the entry should have been sent, so a stall is not hidden
 *
 * Prints one line of JSON. `node tests/bench/relay.bench.ts [sockets] [entries per socket]`
 */
import { WebSocket } from 'ws';
import { type Bytes, zeros } from '../../src/protocol/bytes.ts';
import { readCbor } from '../../src/protocol/cbor.ts';
import { protocolVersion, readRelayFrame, writeFrame } from '../../src/protocol/frames.ts';
import { authBytes } from '../../src/protocol/relay-proofs.ts';
import { bytes, QuickChannel } from '../support/quick-log.ts';
import { startRelay } from '../support/relay-process.ts';

const sockets = Number(process.argv[2] ?? 1000);
const perSocket = Number(process.argv[3] ?? 10);
const steadyPerSecond = 2000;

/** One author with a channel of its own, its pushes made beforehand. */
class Author {
	readonly channel = new QuickChannel();
	readonly #pushes: Bytes[];
	readonly #socket: WebSocket;
	#acknowledged: () => void = () => undefined;
	#next = 0;

	constructor(url: string) {
		const { channel } = this;
		for (let at = 0; at < perSocket * 2; at += 1) channel.write(channel.founder, bytes(272));
		this.#pushes = channel.entries.map(({ raw }, at) =>
			writeFrame({ t: 'push', r: at + 1, ch: channel.ch, entries: [raw] }),
		);
		this.#socket = new WebSocket(url, { perMessageDeflate: false });
	}

	/** Greets, and founds the channel. */
	async open(): Promise<void> {
		const hello = readRelayFrame(new Uint8Array(await this.#message()));
		if (hello?.t !== 'hello') throw new Error('no hello');
		const { founder } = this.channel;
		const sig = founder.sign(authBytes(hello, zeros(32)));
		this.#socket.send(writeFrame({ t: 'auth', v: protocolVersion, key: founder.pub, sig }));
		await this.#message();
		this.#socket.on('message', (data: Buffer) => {
			const frame = readCbor(new Uint8Array(data));
			if (JSON.stringify(frame).includes('refusal')) throw new Error('refused');
			this.#acknowledged();
		});
		await this.push();
	}

	/** Resolves when the next entry is acknowledged. */
	push(): Promise<void> {
		const frame = this.#pushes[this.#next];
		if (!frame) throw new Error('nothing left to push');
		this.#next += 1;
		return new Promise((resolve) => {
			this.#acknowledged = resolve;
			this.#socket.send(frame);
		});
	}

	close(): void {
		this.#socket.terminate();
	}

	#message(): Promise<Buffer> {
		return new Promise((resolve) => this.#socket.once('message', resolve));
	}
}

async function full(authors: readonly Author[]) {
	const waits: number[] = [];
	const start = performance.now();
	await Promise.all(
		authors.map(async (author) => {
			for (let at = 0; at < perSocket; at += 1) {
				const sent = performance.now();
				await author.push();
				waits.push(performance.now() - sent);
			}
		}),
	);
	const seconds = (performance.now() - start) / 1000;
	return { appendsPerSecond: Math.round(waits.length / seconds), ...spread(waits) };
}

async function steady(authors: readonly Author[]) {
	const total = authors.length * perSocket;
	const start = performance.now();
	const waits: number[] = [];
	const busy = new Map<Author, Promise<void>>();
	let sent = 0;
	while (sent < total) {
		const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * steadyPerSecond));
		for (; sent < due; sent += 1) {
			const author = authors[sent % authors.length];
			if (!author) break;
			const dueAt = start + (sent / steadyPerSecond) * 1000;
			const before = busy.get(author) ?? Promise.resolve();
			const done = before.then(() => author.push());
			busy.set(
				author,
				done.then(() => {
					waits.push(performance.now() - dueAt);
				}),
			);
		}
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	await Promise.all(busy.values());
	const seconds = (performance.now() - start) / 1000;
	return { appendsPerSecond: Math.round(waits.length / seconds), ...spread(waits) };
}

function spread(waits: readonly number[]) {
	const sorted = waits.toSorted((a, b) => a - b);
	const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
	return {
		p50Ms: at(0.5),
		p95Ms: at(0.95),
		p99Ms: at(0.99),
		maxMs: Math.round(sorted.at(-1) ?? 0),
	};
}

const relay = await startRelay({
	limits: {
		entriesPerSecond: 1_000_000,
		entryBurst: 1_000_000,
		socketsPerMinuteLoopback: 1_000_000,
		greetingMs: 60_000,
	},
});
const authors = Array.from({ length: sockets }, () => new Author(relay.ws));
await Promise.all(authors.map((author) => author.open()));
const result = { sockets, full: await full(authors), steady: await steady(authors) };
for (const author of authors) author.close();
await relay.stop();
console.log(JSON.stringify({ bench: 'relay', ...result }));
