/** Joins the parts of a relay: stores, rooms, sockets, the app as files, health and figures. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Bytes, zeros } from '../src/protocol/bytes.ts';
import { coreOf, signedBytes } from '../src/protocol/entry.ts';
import { codeAccess, openAccess } from './access.ts';
import { type Bus, openLocalBus } from './bus.ts';
import { isLoopback, type RelayConfig } from './config.ts';
import { isSigned, sha256 } from './ed25519.ts';
import { respond } from './http-pages.ts';
import { Hub } from './hub.ts';
import { defaultLimits, type RelayLimits } from './limits.ts';
import type { RelayStores } from './log-store.ts';
import { Metrics } from './metrics.ts';
import { isOwnName } from './origin.ts';
import { RateGate } from './rate-gate.ts';
import { openSockets } from './sockets.ts';
import { openStaticApp } from './static-app.ts';

export interface RelayEdge {
	readonly config: RelayConfig;
	readonly stores: RelayStores;
	/** Rows that replace those of `defaultLimits`. */
	readonly limits?: Partial<RelayLimits>;
	readonly bus?: Bus;
	/** Epoch ms. */
	readonly now: () => number;
	readonly random: (length: number) => Bytes;
	/** A failure that nobody waits for. It carries no content. */
	readonly report: (failure: unknown) => void;
}

export interface RunningRelay {
	readonly port: number;
	/** Ends sockets and the server, then closes the stores. */
	stop(): Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Resolves when it listens; rejects with the system's error when it cannot. */
export async function openRelay(edge: RelayEdge): Promise<RunningRelay> {
	const { config, stores, now, random, report } = edge;
	const limits: RelayLimits = { ...defaultLimits, ...edge.limits };
	const metrics = new Metrics();
	const startedAt = now();
	const hub = openHub(edge, limits);
	const addressOf = (request: IncomingMessage) => peerAddress(request, config.behindProxy);
	const sockets = openSockets({
		access: config.accessCode === null ? openAccess : codeAccess(config.accessCode),
		limits,
		stores,
		hub,
		metrics,
		entryRate: new RateGate({ perSecond: limits.entriesPerSecond, burst: limits.entryBurst }, now),
		report,
		now,
		random,
		loopbackOnly: isLoopback(config.host) && !config.behindProxy,
		addressOf,
	});
	const pages = {
		app: openStaticApp(config.app),
		isWell: () => answers(() => stores.log.channel(zeros(16))),
		figures: () => metrics.page(hub.openRooms, startedAt),
		isNear: (request: IncomingMessage) =>
			isLoopback(addressOf(request)) && isOwnName(request.headers.host ?? ''),
	};
	const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 });
	server.on('request', (request, response) => respond(pages, request, response));
	server.on('upgrade', (request, socket, head) => {
		if (request.url?.split('?')[0] === '/relay') sockets.upgrade(request, socket, head);
		else socket.destroy();
	});
	const forget = () =>
		stores.letters.forget(now() - limits.answerDays * dayMs).catch((failure) => report(failure));
	await forget();
	const forgetting = setInterval(forget, dayMs / 4);
	try {
		await listen(server, config);
	} catch (failure) {
		clearInterval(forgetting);
		throw failure;
	}
	return {
		port: (server.address() as AddressInfo).port,
		async stop() {
			clearInterval(forgetting);
			sockets.stop();
			hub.stop();
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
			stores.close();
		},
	};
}

function openHub({ stores, bus }: RelayEdge, limits: RelayLimits): Hub {
	return new Hub({
		log: stores.log,
		bus: bus ?? openLocalBus(),
		tickleAbove: limits.backlogTickleBytes,
		evidence: {
			sha256,
			isSignedBy: (key, entry) => isSigned(key, entry.sig, signedBytes(coreOf(entry))),
			channelBytes: limits.channelBytes,
		},
	});
}

/** Behind a proxy the last hop of X-Forwarded-For is what the proxy itself has seen. */
function peerAddress(request: IncomingMessage, behindProxy: boolean): string {
	const forwarded = request.headers['x-forwarded-for'];
	const hops = behindProxy ? String(forwarded ?? '').split(',') : [];
	return hops.at(-1)?.trim() || request.socket.remoteAddress || '';
}

function listen(server: Server, { port, host }: RelayConfig): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

const answers = (ask: () => Promise<unknown>): Promise<boolean> =>
	ask().then(
		() => true,
		() => false,
	);
