/** The edge: the only file of the app that makes clocks, random bytes, databases, sockets, workers. */

import { shelfMaker } from '../storage/shelf.ts';
import { argon2idInWorker } from '../vault/argon-client.ts';
import { openBridgeLink } from './capture/bridge-link.ts';
import { Driespan } from './driespan.svelte.ts';
import type { Clock, Ports } from './ports.ts';
import type { StoragePort } from './storage-facts.svelte.ts';
import { webLocks } from './web-locks.ts';

/** `build`: the version of the app, a label in entries. */
export function startDriespan(page: Window & typeof globalThis, build: string): Driespan {
	const driespan = new Driespan(portsOf(page, build));
	// `pagehide` and `freeze` may be the last that this page hears.
	page.addEventListener('pagehide', () => void driespan.session?.flush());
	page.document.addEventListener('freeze', () => void driespan.session?.flush());
	page.document.addEventListener('visibilitychange', () => {
		if (page.document.visibilityState === 'hidden') void driespan.session?.flush();
		else driespan.session?.poke();
	});
	page.addEventListener('online', () => driespan.session?.poke());
	for (const kind of ['pointerdown', 'keydown', 'wheel'] as const) {
		page.addEventListener(kind, () => driespan.touch(), { passive: true, capture: true });
	}
	void driespan.start();
	return driespan;
}

function portsOf(page: Window & typeof globalThis, build: string): Ports {
	const { crypto, indexedDB, IDBKeyRange, navigator, location } = page;
	const clock: Clock = {
		now: () => Date.now(),
		steady: () => performance.now(),
		after: (ms, run) => {
			const timer = page.setTimeout(run, ms);
			return () => page.clearTimeout(timer);
		},
	};
	const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
	const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
	return {
		capable: () => isCapable(page),
		clock,
		random,
		sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
		database: { indexedDB, IDBKeyRange },
		databaseName: 'driespan',
		shelf: shelfMaker(indexedDB),
		leadership: webLocks(navigator.locks, clock.after),
		hashing: argon2idInWorker,
		relayUrl: `${scheme}//${location.host}/relay`,
		openSocket: (url) => new WebSocket(url),
		origin: location.origin,
		storage: storageOf(navigator.storage),
		bridge: openBridgeLink(page, random),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		build,
	};
}

/** Ed25519 and X25519 came to browsers late, and locks and WebCrypto need a secure origin. */
async function isCapable({ navigator, crypto }: Window & typeof globalThis): Promise<boolean> {
	if (!('locks' in navigator) || !crypto.subtle) return false;
	try {
		await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
		await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
		return true;
	} catch {
		return false;
	}
}

/** Absent in some embedded browsers: then nothing is known, and that is what is shown. */
function storageOf(storage: StorageManager | undefined): StoragePort {
	return {
		persisted: async () => (await storage?.persisted()) ?? null,
		persist: async () => (await storage?.persist()) ?? false,
		estimate: async () => (await storage?.estimate()) ?? {},
	};
}
