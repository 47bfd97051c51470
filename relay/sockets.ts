/**
 * The WebSocket side of a relay: who may open a socket, and the thin coat around a `ws` socket that a
 * session talks to. Decisions are in origin.ts, rate-gate.ts and session.ts.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { closingRefusals } from '../src/protocol/refusals.ts';
import { isLoopback } from './config.ts';
import { networkOf } from './network-of.ts';
import { isOwnPage } from './origin.ts';
import { RateGate } from './rate-gate.ts';
import type { RelayParts } from './relay-parts.ts';
import { Session, type Wire } from './session.ts';

export interface SocketsParts extends RelayParts {
	readonly loopbackOnly: boolean;
	readonly addressOf: (request: IncomingMessage) => string;
}

export interface Sockets {
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
	/** Ends all sockets with `stopping`. */
	stop(): void;
}

/** Room for the frame headers and masks of a greeting. */
const greetingOverhead = 512;
/** A peer that does not answer the close frame within this time is cut off. */
const closeMs = 1000;

export function openSockets(parts: SocketsParts): Sockets {
	const { limits, now } = parts;
	const server = new WebSocketServer({
		noServer: true,
		clientTracking: true,
		perMessageDeflate: false,
		maxPayload: limits.frameBytes * 2,
	});
	const perMinute = (count: number) => new RateGate({ perSecond: count / 60, burst: count }, now);
	const near = perMinute(limits.socketsPerMinuteLoopback);
	const far = perMinute(limits.socketsPerMinute);
	const alive = new WeakSet<WebSocket>();
	const open = new Map<WebSocket, Session>();
	const pings = setInterval(() => {
		for (const socket of open.keys()) {
			if (!alive.delete(socket)) socket.terminate();
			else socket.ping();
		}
	}, limits.pingMs);

	function begin(socket: WebSocket, request: IncomingMessage): void {
		const stopWatching = watchBytes(request.socket, limits.greetingBytes + greetingOverhead, () =>
			session.end('frame-too-big'),
		);
		const session: Session = new Session(parts, wireOf(socket, stopWatching));
		open.set(socket, session);
		alive.add(socket);
		parts.metrics.sockets = open.size;
		const greeting = setTimeout(() => session.greetingOver(), limits.greetingMs);
		socket.on('pong', () => alive.add(socket));
		socket.on('message', (data, isBinary) => {
			alive.add(socket);
			if (isBinary && data instanceof Buffer) session.receive(new Uint8Array(data));
			else session.end('malformed');
		});
		socket.on('error', () => session.end('frame-too-big'));
		socket.on('close', () => {
			clearTimeout(greeting);
			session.closed();
			open.delete(socket);
			parts.metrics.sockets = open.size;
		});
	}

	return {
		upgrade(request, socket, head) {
			const address = parts.addressOf(request);
			const waitMs = (isLoopback(address) ? near : far).take(networkOf(address));
			const { origin, host } = request.headers;
			const own = isOwnPage({ origin, host, loopbackOnly: parts.loopbackOnly });
			const refusal = !own
				? 'wrong-origin'
				: waitMs > 0 || open.size >= limits.sockets
					? 'too-many-sockets'
					: null;
			server.handleUpgrade(request, socket, head, (accepted) => {
				if (!refusal) return begin(accepted, request);
				parts.metrics.refuse(refusal);
				closeSoon(accepted, closingRefusals[refusal].closeCode, refusal);
			});
		},
		stop() {
			clearInterval(pings);
			for (const session of open.values()) session.end('stopping');
			server.close();
		},
	};
}

function wireOf(socket: WebSocket, admitted: () => void): Wire {
	return {
		send: (frame) => socket.send(frame),
		close: (code, reason) => closeSoon(socket, code, reason),
		cut: () => socket.terminate(),
		pause: () => socket.pause(),
		resume: () => socket.resume(),
		backlog: () => socket.bufferedAmount,
		admitted,
	};
}

/** A frame is checked when it is whole; this notices a large one while it is still coming in. */
function watchBytes(stream: Duplex, most: number, over: () => void): () => void {
	let seen = 0;
	const count = (chunk: Buffer) => {
		seen += chunk.length;
		if (seen > most) {
			stop();
			over();
		}
	};
	const stop = () => stream.off('data', count);
	stream.on('data', count);
	return stop;
}

function closeSoon(socket: WebSocket, code: number, reason: string): void {
	socket.on('error', () => socket.terminate());
	socket.close(code, reason);
	setTimeout(() => socket.terminate(), closeMs).unref();
}
