/** What the app takes from the platform. Only `start.ts` and tests make these. */
import type { Bytes, Random } from '../protocol/bytes.ts';
import type { DatabaseFactory } from '../storage/database.ts';
import type { ShelfMaker } from '../storage/shelf.ts';
import type { ClientOptions } from '../sync/relay-client.ts';
import type { Argon2id } from '../vault/argon2id.ts';
import type { BridgeLink } from './capture/bridge-link.ts';
import type { StoragePort } from './storage-facts.svelte.ts';

export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Milliseconds of a clock that only goes forward. */
	steady(): number;
	/** Calls `run` once after `ms`; the answer cancels. */
	after(ms: number, run: () => void): () => void;
}

/** Which of the tabs may write. Exactly one holds a name at a time. */
export interface Leadership {
	/** Resolves to `null` when another tab holds it; else to the function that gives it up. */
	tryLead(name: string, lost: () => void): Promise<(() => void) | null>;
	/** Waits until it is free. The signal ends the waiting. */
	waitToLead(name: string, lost: () => void, signal: AbortSignal): Promise<() => void>;
	/** Asks the leading tab to finish and step back, and takes over when it does not. */
	takeOver(name: string, lost: () => void): Promise<() => void>;
	/** Called when another tab asks us to step back. The answer stops the watching. */
	whenAsked(name: string, stepBack: () => Promise<void>): () => void;
}

export interface Ports {
	/** The browser has all that sealing and leading need. */
	readonly capable: () => Promise<boolean>;
	readonly clock: Clock;
	readonly random: Random;
	readonly sha256: (bytes: Bytes) => Promise<Bytes>;
	readonly database: DatabaseFactory;
	readonly databaseName: string;
	readonly shelf: ShelfMaker;
	readonly leadership: Leadership;
	/** Argon2id in a worker that ends when its work is done. */
	readonly hashing: () => { readonly argon2id: Argon2id; end(): void };
	readonly relayUrl: string;
	readonly openSocket: ClientOptions['openSocket'];
	/** `https://host`, for links and for captures. */
	readonly origin: string;
	readonly storage: StoragePort;
	/** The extension's door into this page. */
	readonly bridge: BridgeLink;
	/** IANA name, for what "today" is. */
	readonly timeZone: string;
	/** Version of the app, a label in entries. */
	readonly build: string;
}
