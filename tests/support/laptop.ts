/**
 * A laptop in this process: the whole app without a screen, over fake-indexeddb, with a network that
 * can be pulled out. Locks are shared by the tabs of one laptop.
 */
import 'fake-indexeddb/auto';
import { indexedDB as globalDatabases, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Driespan } from '../../src/app/driespan.svelte.ts';
import type { Leadership, Ports } from '../../src/app/ports.ts';
import type { Profile } from '../../src/app/profile.ts';
import type { Session } from '../../src/app/session.svelte.ts';
import { concat } from '../../src/protocol/bytes.ts';
import { shelfMaker } from '../../src/storage/shelf.ts';
import type { SyncSocket } from '../../src/sync/client-options.ts';
import type { Argon2id } from '../../src/vault/argon2id.ts';

export interface Laptop {
	readonly profile: Profile;
	readonly databases: IDBFactory;
	readonly network: Network;
	/** What this laptop's clock is ahead of the real one, ms. */
	clockAheadMs: number;
	/** A new page: nothing of an earlier one is left but what was stored. */
	page(change?: Partial<Ports>): Promise<Driespan>;
	/** Ends all pages at once, as a killed browser would: nothing is stored any more. */
	kill(): void;
}

interface Network {
	readonly up: boolean;
	pull(): void;
	plug(): void;
}

/** As good as Argon2id for a test of something else, and a thousand times as fast. */
const quickHash: Argon2id = async (secret, salt) =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', concat(secret, salt)));

export const passphrase = 'drie trekken samen aan een span';

export function laptop(name: string, relayUrl: string, profile: Partial<Profile> = {}): Laptop {
	const databases = new IDBFactory();
	const network = new TestNetwork();
	const leadership = testLocks();
	const pages: { dead: boolean; driespan: Driespan }[] = [];
	const own: Laptop = {
		profile: { name, organisation: 'UWV', role: 'adviser', ...profile },
		databases,
		network,
		clockAheadMs: 0,
		page: async (change = {}) => {
			const state = { dead: false };
			const ports = portsOf(own, relayUrl, leadership, state);
			const driespan = new Driespan({ ...ports, ...change });
			pages.push(Object.assign(state, { driespan }));
			await driespan.start();
			return driespan;
		},
		kill: () => {
			for (const page of pages) page.dead = true;
			network.cut();
			leadership.releaseAll();
		},
	};
	return own;
}

function portsOf(
	own: Laptop,
	relayUrl: string,
	leadership: Leadership,
	state: { readonly dead: boolean },
): Ports {
	let steady = 0;
	const network = own.network as TestNetwork;
	return {
		capable: async () => true,
		clock: {
			now: () => Date.now() + own.clockAheadMs,
			// So slow a machine that Argon2id takes its lightest cost.
			steady: () => (steady += 100_000),
			after: (ms, run) => {
				const timer = setTimeout(() => {
					if (!state.dead) run();
				}, ms);
				return () => clearTimeout(timer);
			},
		},
		random: (length) => crypto.getRandomValues(new Uint8Array(length)),
		sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
		database: { indexedDB: own.databases, IDBKeyRange },
		databaseName: 'driespan',
		shelf: shelfMaker(globalDatabases),
		leadership,
		hashing: () => ({ argon2id: quickHash, end: () => {} }),
		relayUrl,
		openSocket: (url) => network.open(url),
		origin: 'https://driespan.test',
		storage: {
			persisted: async () => false,
			persist: async () => false,
			estimate: async () => ({ usage: 1, quota: 2 }),
		},
		bridge: { attach: () => () => {}, send: () => {}, nextCounter: () => 1 },
		timeZone: 'Europe/Amsterdam',
		build: 'test',
	};
}

/** A person on a new laptop with an open session. */
export async function atWork(
	own: Laptop,
	change: Partial<Ports> = {},
): Promise<{ driespan: Driespan; session: Session }> {
	const driespan = await own.page(change);
	const { recoveryCode } = await driespan.createVault(own.profile, passphrase);
	await driespan.confirmRecovery(askedOf(driespan, recoveryCode));
	return { driespan, session: sessionOf(driespan) };
}

/** The same person on the same laptop after a reload. */
export async function backAtWork(own: Laptop): Promise<{ driespan: Driespan; session: Session }> {
	const driespan = await own.page();
	const outcome = await driespan.unlock({ passphrase });
	if (outcome !== 'open') throw new Error(`unlocking said ${outcome}`);
	return { driespan, session: sessionOf(driespan) };
}

export function askedOf(driespan: Driespan, recoveryCode: string): string {
	const plain = recoveryCode.replaceAll('-', '');
	return (driespan.recoveryAsk ?? []).map((position) => plain[position - 1]).join('');
}

export function sessionOf(driespan: Driespan): Session {
	if (!driespan.session) throw new Error(`no session: ${driespan.stage}`);
	return driespan.session;
}

/** Polls, because the relay is a process of its own. Throws with `what` after ten seconds. */
export async function until(what: string, holds: () => boolean, withinMs = 10_000): Promise<void> {
	const start = Date.now();
	while (!holds()) {
		if (Date.now() - start > withinMs) throw new Error(`not within ${withinMs} ms: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

class TestNetwork implements Network {
	readonly #open = new Set<WebSocket>();
	#up = true;

	get up(): boolean {
		return this.#up;
	}

	pull(): void {
		this.#up = false;
		this.cut();
	}

	plug(): void {
		this.#up = true;
	}

	cut(): void {
		for (const socket of this.#open) socket.close();
	}

	open(url: string): SyncSocket {
		// Nothing listens on port 9: as refused as without a cable.
		const socket = new WebSocket(this.#up ? url : 'ws://127.0.0.1:9/');
		this.#open.add(socket);
		socket.addEventListener('close', () => this.#open.delete(socket));
		return socket;
	}
}

function testLocks(): Leadership & { releaseAll(): void } {
	const held = new Map<string, { lost: () => void; stepBack: () => Promise<void> }>();
	const waiting: { name: string; take: () => void }[] = [];
	const lead = (name: string, lost: () => void) => {
		const holder = { lost, stepBack: async () => {} };
		held.set(name, holder);
		return () => {
			if (held.get(name) !== holder) return;
			held.delete(name);
			const next = waiting.findIndex((one) => one.name === name);
			if (next >= 0) waiting.splice(next, 1)[0]?.take();
		};
	};
	return {
		tryLead: async (name, lost) => (held.has(name) ? null : lead(name, lost)),
		waitToLead: (name, lost) =>
			new Promise((resolve) => {
				waiting.push({ name, take: () => resolve(lead(name, lost)) });
			}),
		takeOver: async (name, lost) => {
			await held.get(name)?.stepBack();
			return lead(name, lost);
		},
		whenAsked: (name, stepBack) => {
			const holder = held.get(name);
			if (holder) holder.stepBack = stepBack;
			return () => {};
		},
		releaseAll: () => held.clear(),
	};
}
