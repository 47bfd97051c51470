/** A device at the end of a real socket that says exactly what a test wants it to say. */
import { WebSocket } from 'ws';
import { type Bytes, zeros } from '../../src/protocol/bytes.ts';
import {
	type DeviceFrame,
	type Hello,
	protocolVersion,
	type RelayFrame,
	readRelayFrame,
	writeFrame,
} from '../../src/protocol/frames.ts';
import { authBytes, capBytes } from '../../src/protocol/relay-proofs.ts';
import { type QuickChannel, QuickDevice, sha256 } from './quick-log.ts';

export interface Closed {
	readonly code: number;
	readonly reason: string;
}

type Named<Name extends RelayFrame['t']> = Extract<RelayFrame, { t: Name }>;

export class WireDevice {
	readonly device: QuickDevice;
	readonly socket: WebSocket;
	readonly closed: Promise<Closed>;
	/** Frames that nobody has asked for yet, oldest first. */
	readonly heard: RelayFrame[] = [];
	readonly #waiting: {
		wants: (frame: RelayFrame) => boolean;
		give: (frame: RelayFrame) => void;
	}[] = [];
	#r = 0;
	#hello: Hello | null = null;

	/** A socket that has not said a word. */
	constructor(url: string, device = new QuickDevice(), headers: Record<string, string> = {}) {
		this.device = device;
		this.socket = new WebSocket(url, { perMessageDeflate: false, headers });
		this.closed = new Promise((resolve) => {
			this.socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
			this.socket.on('error', () => undefined);
		});
		this.socket.on('message', (data: Buffer) => this.#hear(readRelayFrame(new Uint8Array(data))));
	}

	/** A socket that the relay has let in. */
	static async open(url: string, device?: QuickDevice, code?: string): Promise<WireDevice> {
		const wire = new WireDevice(url, device);
		await wire.greet(code === undefined ? {} : { code });
		await wire.next('ready');
		return wire;
	}

	get hello(): Hello {
		if (!this.#hello) throw new Error('no hello yet');
		return this.#hello;
	}

	/** Answers the hello; `bend` changes the frame before it is sent. */
	async greet(bend: Partial<Extract<DeviceFrame, { t: 'auth' }>> = {}): Promise<void> {
		await this.next('hello');
		const codeHash =
			bend.code === undefined ? zeros(32) : sha256(new TextEncoder().encode(bend.code));
		const sig = this.device.sign(authBytes(this.hello, codeHash));
		this.say({ t: 'auth', v: protocolVersion, key: this.device.pub, sig, ...bend });
	}

	say(frame: DeviceFrame): void {
		this.socket.send(writeFrame(frame));
	}

	/** The next frame of this name, heard before or to come. */
	next<Name extends RelayFrame['t']>(name: Name): Promise<Named<Name>> {
		return this.#first((frame): frame is Named<Name> => frame.t === name);
	}

	/** Sends a request and waits for the frame that answers it. */
	async ask(request: { t: DeviceFrame['t'] } & Record<string, unknown>): Promise<RelayFrame> {
		this.#r += 1;
		const r = this.#r;
		this.say({ ...request, r } as DeviceFrame);
		return this.#first((frame): frame is RelayFrame => 'r' in frame && frame.r === r);
	}

	async push(channel: QuickChannel, ...entries: readonly { readonly raw: Bytes }[]) {
		const raws = entries.map(({ raw }) => raw);
		return this.ask({ t: 'push', ch: channel.ch, entries: raws });
	}

	async sub(channel: QuickChannel, cursor = 0, key = channel.capability, epoch = 1) {
		const sig = key.sign(capBytes(this.hello, channel.ch));
		return this.ask({ t: 'sub', channels: [{ ch: channel.ch, epoch, sig, cursor }] });
	}

	/** Founds the channel at the relay and joins it. */
	async found(channel: QuickChannel): Promise<void> {
		await this.push(channel, ...channel.entries);
		await this.sub(channel, channel.entries.length);
	}

	close(): void {
		this.socket.terminate();
	}

	#hear(frame: RelayFrame | null): void {
		if (!frame) throw new Error('not a frame');
		if (frame.t === 'hello') this.#hello = frame;
		const at = this.#waiting.findIndex(({ wants }) => wants(frame));
		const [waiting] = at === -1 ? [] : this.#waiting.splice(at, 1);
		if (waiting) waiting.give(frame);
		else this.heard.push(frame);
	}

	#first<Frame extends RelayFrame>(wants: (frame: RelayFrame) => frame is Frame): Promise<Frame> {
		const at = this.heard.findIndex(wants);
		const [frame] = at === -1 ? [] : this.heard.splice(at, 1);
		if (frame && wants(frame)) return Promise.resolve(frame);
		return new Promise((resolve, reject) => {
			this.#waiting.push({ wants, give: (found) => wants(found) && resolve(found) });
			this.closed.then(({ code, reason }) => reject(new Error(`closed ${code} ${reason}`)));
		});
	}
}
