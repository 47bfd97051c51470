import type { Bytes } from '../protocol/bytes.ts';
import type { Head, SyncStorage } from './sync-storage.ts';

/** The part of a WebSocket that sync uses; browsers and Node have it. */
export interface SyncSocket {
	binaryType: string;
	onopen: ((event: never) => void) | null;
	onmessage: ((event: never) => void) | null;
	onclose: ((event: never) => void) | null;
	onerror: ((event: never) => void) | null;
	send(frame: Bytes): void;
	close(code?: number): void;
}

export interface SyncClock {
	/** Epoch ms. */
	now(): number;
	/** Runs `task` once, after `ms`, unless the returned function is called before. */
	after(ms: number, task: () => void): () => void;
}

interface SyncDevice {
	/** Hex, 32 characters. */
	readonly id: string;
	/** Public Ed25519 key, 32 raw bytes. */
	readonly key: Bytes;
	sign(message: Bytes): Promise<Bytes>;
}

/** Channels and invitations are hex. None of these may throw. */
interface SyncEvents {
	/** Sealed presence of another device. */
	presence(ch: string, box: Bytes): void;
	/** A letter came in for an invitation of this channel: list them. */
	mailWaiting(ch: string): void;
	/** An invitation that we asked about was answered: read it. */
	mailAnswered(invitation: string): void;
	/** This device was taken into a channel that it does not watch. */
	admitted(ch: string): void;
	/**
	 * The relay holds later entries of this very device than the laptop does: a restored or cloned
	 * profile. Pushing this channel is held until the laptop has caught up.
	 */
	ownDeviceAhead(ch: string, head: Head): void;
	/** The channel's member record no longer names this device. */
	removed(ch: string): void;
	/** The laptop's store refused; the same entries are asked for again later. */
	storeFailed(ch: string, failure: unknown): void;
}

export interface ClientOptions {
	/** `ws:` or `wss:`, ending in `/relay`. */
	readonly url: string;
	readonly openSocket: (url: string) => SyncSocket;
	readonly clock: SyncClock;
	/** From 0 up to 1. */
	readonly random: () => number;
	readonly sha256: (bytes: Bytes) => Promise<Bytes>;
	readonly storage: SyncStorage;
	readonly device: SyncDevice;
	/** Signs with the capability key of the channel's present epoch; `null` without such a key. */
	readonly signCap: (
		ch: string,
		message: Bytes,
	) => Promise<{ readonly epoch: number; readonly sig: Bytes } | null>;
	readonly accessCode: () => string | null;
	readonly events: SyncEvents;
}
