/**
 * One socket: greeting, then frames in order. Frames that are answered from memory are handled at
 * once; the others one after another, and reading pauses while several wait.
 */
import { type Bytes, hexOf } from '../src/protocol/bytes.ts';
import {
	type DeviceFrame,
	type DeviceFrameOf,
	protocolVersion,
	type RelayFrame,
	readDeviceFrame,
	writeFrame,
} from '../src/protocol/frames.ts';
import { type ClosingRefusal, closingRefusals } from '../src/protocol/refusals.ts';
import { authBytes } from '../src/protocol/relay-proofs.ts';
import { isSigned, sha256 } from './ed25519.ts';
import type { OpenRoom } from './open-room.ts';
import type { RelayParts } from './relay-parts.ts';
import { answer, type Request } from './requests.ts';
import type { Peer } from './subscription.ts';
import { type Bucket, takeToken } from './token-bucket.ts';

/** What a session needs of a WebSocket. */
export interface Wire {
	send(frame: Bytes): void;
	close(code: number, reason: string): void;
	/** At once, without waiting for the other side. */
	cut(): void;
	pause(): void;
	resume(): void;
	backlog(): number;
	/** The greeting is over: its limit on raw bytes no longer holds. */
	admitted(): void;
}

const pauseAbove = 8;

export class Session implements Peer {
	device = '';
	/** Subscribed to, or once; by channel (hex). */
	readonly rooms = new Map<string, OpenRoom>();
	/** Invitations (hex) whose answer this socket waits for. */
	readonly invitations = new Set<string>();
	/** Channels (hex) that this socket has founded, or uploads again. */
	readonly founded = new Set<string>();
	readonly hello: RelayFrame & { t: 'hello' };
	readonly #parts: RelayParts;
	readonly #wire: Wire;
	#state: 'greeting' | 'open' | 'closed' = 'greeting';
	#frames: Bucket | undefined;
	#eph: Bucket | undefined;
	#queued = 0;
	#queue: Promise<void> = Promise.resolve();

	constructor(parts: RelayParts, wire: Wire) {
		this.#parts = parts;
		this.#wire = wire;
		this.hello = {
			t: 'hello',
			v: protocolVersion,
			relay: parts.stores.log.relayId,
			nonce: parts.random(32),
			access: parts.access.kind,
			limits: {
				entriesPerSecond: parts.limits.entriesPerSecond,
				entryBurst: parts.limits.entryBurst,
				channelBytes: parts.limits.channelBytes,
			},
			time: parts.now(),
		};
		this.send(writeFrame(this.hello));
	}

	send(frame: Bytes): void {
		if (this.#state === 'closed') return;
		if (this.#wire.backlog() > this.#parts.limits.backlogBytes) this.end('too-slow');
		else this.#wire.send(frame);
	}

	backlog(): number {
		return this.#wire.backlog();
	}

	/** The time for the greeting is over. */
	greetingOver(): void {
		if (this.#state === 'greeting') this.end('too-slow');
	}

	receive(raw: Bytes): void {
		if (this.#state === 'closed') return;
		const read = this.#read(raw);
		if (typeof read === 'string') this.end(read);
		else if (this.#state === 'greeting') this.#greet(read);
		else this.#take(read);
	}

	end(refusal: ClosingRefusal): void {
		if (this.#state === 'closed') return;
		this.#parts.metrics.refuse(refusal);
		this.#wire.close(closingRefusals[refusal].closeCode, refusal);
		if (refusal === 'too-slow') this.#wire.cut();
		this.closed();
	}

	closed(): void {
		if (this.#state === 'open') this.#parts.hub.leave(this, this.rooms.values(), this.invitations);
		this.#state = 'closed';
	}

	#read(raw: Bytes): DeviceFrame | ClosingRefusal {
		const { limits, now, metrics } = this.#parts;
		const largest = this.#state === 'greeting' ? limits.greetingBytes : limits.frameBytes;
		if (raw.length > largest) return 'frame-too-big';
		const rate = { perSecond: limits.framesPerSecond, burst: limits.frameBurst };
		const { bucket, waitMs } = takeToken(this.#frames, rate, now());
		this.#frames = bucket;
		metrics.frames += 1;
		return waitMs > 0 ? 'too-many-frames' : (readDeviceFrame(raw) ?? 'malformed');
	}

	#greet(frame: DeviceFrame): void {
		const refusal = frame.t === 'auth' ? this.#greetingRefusal(frame) : 'malformed';
		if (frame.t === 'auth' && !refusal) this.#open(frame.key);
		else this.end(refusal ?? 'malformed');
	}

	#open(key: Bytes): void {
		this.device = hexOf(sha256(key).subarray(0, 16));
		this.#state = 'open';
		this.#wire.admitted();
		this.#parts.hub.enter(this);
		this.send(writeFrame({ t: 'ready' }));
	}

	#greetingRefusal(frame: DeviceFrameOf<'auth'>): ClosingRefusal | null {
		const { access } = this.#parts;
		if (frame.v !== protocolVersion) return 'wrong-version';
		if (!access.accepts(frame.code)) return 'access-denied';
		return isSigned(frame.key, frame.sig, authBytes(this.hello, access.codeHash))
			? null
			: 'bad-signature';
	}

	#take(frame: DeviceFrame): void {
		if (frame.t === 'auth') this.end('malformed');
		else if (frame.t === 'ping') this.send(writeFrame({ t: 'pong', r: frame.r }));
		else if (frame.t === 'eph') this.#spread(frame);
		else this.#enqueue(frame);
	}

	#enqueue(request: Request): void {
		this.#queued += 1;
		if (this.#queued === pauseAbove) this.#wire.pause();
		this.#queue = this.#queue.then(async () => {
			if (this.#state === 'open') await answer(this.#parts, this, request);
			this.#queued -= 1;
			if (this.#queued === pauseAbove - 1) this.#wire.resume();
		});
	}

	#spread(frame: DeviceFrameOf<'eph'>): void {
		const { limits, now } = this.#parts;
		const rate = { perSecond: limits.ephPerSecond, burst: limits.ephBurst };
		const { bucket, waitMs } = takeToken(this.#eph, rate, now());
		this.#eph = bucket;
		if (waitMs > 0) return;
		const room = this.rooms.get(hexOf(frame.ch));
		if (room?.subscriptions.has(this)) room.spread(frame.box, this);
	}
}
