/**
 * One connection to a relay, from opening the socket to its end: greeting, requests with their
 * answers, and a pulse that notices a dead line.
 */
import { utf8, zeros } from '../protocol/bytes.ts';
import {
	type DeviceFrame,
	type Hello,
	protocolVersion,
	type RelayFrame,
	readRelayFrame,
	writeFrame,
} from '../protocol/frames.ts';
import { type ClosingRefusal, refusalOfCloseCode } from '../protocol/refusals.ts';
import { authBytes } from '../protocol/relay-proofs.ts';
import type { ClientOptions, SyncSocket } from './client-options.ts';

/** The connection ended before the answer came: whether the request was done is not known. */
export class ConnectionLost extends Error {
	override readonly name = 'ConnectionLost';
}

type Unnumbered<Frame> = Frame extends { r: number } ? Omit<Frame, 'r'> : never;
export type Request = Unnumbered<DeviceFrame>;
type Answer = Extract<RelayFrame, { r: number }>;
export type Unasked = Exclude<RelayFrame, { t: 'hello' | 'ready' }>;

export interface ConnectionEvents {
	ready(connection: Connection): void;
	/** Frames that answer no request. */
	unasked(frame: Unasked): void;
	/** Once, whatever happened. */
	ended(refusal: ClosingRefusal | null): void;
}

const greetingMs = 15_000;
const pulseMs = 10_000;
/** After so much silence the relay is asked whether it is there. */
const silenceMs = 25_000;
/** A request that is not answered within this time never will be. */
const patienceMs = 60_000;

export class Connection {
	readonly #parts: ClientOptions;
	readonly #events: ConnectionEvents;
	readonly #socket: SyncSocket;
	/** By request number, oldest first. */
	readonly #pending = new Map<number, PromiseWithResolvers<Answer> & { readonly at: number }>();
	#hello: Hello | null = null;
	#state: 'opening' | 'ready' | 'ended' = 'opening';
	#lastRequest = 0;
	#heardAt: number;
	#askedAt: number | null = null;
	#stopPulse: () => void;

	constructor(parts: ClientOptions, events: ConnectionEvents) {
		this.#parts = parts;
		this.#events = events;
		this.#heardAt = parts.clock.now();
		this.#socket = parts.openSocket(parts.url);
		this.#socket.binaryType = 'arraybuffer';
		this.#socket.onmessage = ({ data }) => this.#receive(data);
		this.#socket.onclose = ({ code }) => this.#end(refusalOfCloseCode(code));
		this.#socket.onerror = () => this.#end(null);
		this.#stopPulse = parts.clock.after(greetingMs, () => this.#end(null));
	}

	/** Only once it is ready. */
	get hello(): Hello {
		if (!this.#hello) throw new ConnectionLost('not greeted yet');
		return this.#hello;
	}

	get isReady(): boolean {
		return this.#state === 'ready';
	}

	/** Rejects with `ConnectionLost`. The answer may be `refused`. */
	request(request: Request): Promise<Answer> {
		if (this.#state !== 'ready') return Promise.reject(new ConnectionLost('not ready'));
		this.#lastRequest += 1;
		const r = this.#lastRequest;
		const answer = Promise.withResolvers<Answer>();
		this.#pending.set(r, { ...answer, at: this.#parts.clock.now() });
		this.#socket.send(writeFrame({ ...request, r } as DeviceFrame));
		return answer.promise;
	}

	/** Without an answer; lost without a word when the connection is not ready. */
	send(frame: Extract<DeviceFrame, { t: 'eph' | 'unsub' }>): void {
		if (this.#state === 'ready') this.#socket.send(writeFrame(frame));
	}

	/** Asks the relay whether it is still there, now. */
	check(): void {
		if (this.#state !== 'ready' || this.#askedAt !== null) return;
		this.#askedAt = this.#parts.clock.now();
		this.request({ t: 'ping' }).catch(() => undefined);
		this.#stopPulse();
		this.#pulse();
	}

	close(): void {
		this.#end(null);
	}

	#receive(data: unknown): void {
		if (this.#state === 'ended') return;
		this.#heardAt = this.#parts.clock.now();
		this.#askedAt = null;
		const frame = data instanceof ArrayBuffer ? readRelayFrame(new Uint8Array(data)) : null;
		if (!frame) this.#end('malformed');
		else if (frame.t === 'hello') this.#greet(frame).catch(() => this.#end(null));
		else if (frame.t === 'ready') this.#ready();
		else if ('r' in frame && frame.r > 0) this.#answer(frame);
		else this.#events.unasked(frame);
	}

	async #greet(hello: Hello): Promise<void> {
		if (this.#hello) return this.#end('malformed');
		if (hello.v !== protocolVersion) return this.#end('wrong-version');
		this.#hello = hello;
		const { device, accessCode, sha256 } = this.#parts;
		const code = hello.access === 'code' ? (accessCode() ?? '') : null;
		const codeHash = code === null ? zeros(32) : await sha256(utf8(code));
		const sig = await device.sign(authBytes(hello, codeHash));
		if (this.#state !== 'opening') return;
		this.#socket.send(
			writeFrame({
				t: 'auth',
				v: protocolVersion,
				key: device.key,
				sig,
				...(code !== null && { code }),
			}),
		);
	}

	#ready(): void {
		if (this.#state !== 'opening' || !this.#hello) return;
		this.#state = 'ready';
		this.#stopPulse();
		this.#pulse();
		this.#events.ready(this);
	}

	#answer(frame: Answer): void {
		this.#pending.get(frame.r)?.resolve(frame);
		this.#pending.delete(frame.r);
	}

	#pulse(): void {
		this.#stopPulse = this.#parts.clock.after(pulseMs, () => {
			const now = this.#parts.clock.now();
			const [oldest] = this.#pending.values();
			if (oldest && now - oldest.at >= patienceMs) return this.#end(null);
			if (this.#askedAt !== null && now - this.#askedAt >= pulseMs) return this.#end(null);
			if (now - this.#heardAt >= silenceMs) this.check();
			else this.#pulse();
		});
	}

	#end(refusal: ClosingRefusal | null): void {
		if (this.#state === 'ended') return;
		this.#state = 'ended';
		this.#stopPulse();
		this.#socket.onclose = null;
		this.#socket.onmessage = null;
		this.#socket.close();
		for (const { reject } of this.#pending.values()) reject(new ConnectionLost('ended'));
		this.#pending.clear();
		this.#events.ended(refusal);
	}
}
