/**
 * The words of the header and of a dossier: saved, waiting, delivered, seen.
 *
 * All are computed from facts that are already durable, so that a word is never ahead of the facts:
 * `saved` after the strict transaction, `deliveredAt` after the relay's acknowledgement was stored,
 * `seenBy` after a verified entry of that person covered our last entry.
 */
import type { RelayRefusal } from '../protocol/refusals.ts';
import type { StorageFailure } from '../storage/storage-failed.ts';
import type { SyncStatus as RelayStatus } from '../sync/sync-status.ts';

export type Connection = 'online' | 'offline' | 'refused';

export interface SyncStatus {
	readonly connection: Connection;
	/** Why the relay refused; non-null when `connection` is `refused`. */
	readonly refusal: RelayRefusal | null;
	/** Entries on this laptop that the relay has not acknowledged. */
	readonly waiting: number;
	/** When the last acknowledgement arrived, epoch ms. */
	readonly deliveredAt: number | null;
	/** How far this clock is ahead of the relay's in ms; only above ten minutes, else `null`. */
	readonly clockOffMs: number | null;
}

export interface SeenBy {
	readonly personId: string;
	readonly name: string;
	/** The wall clock of the entry that proved it: a label only. */
	readonly at: number;
}

export type StorageProblem = 'storage-full' | 'storage-failed';

/** What a failed write means to whoever is typing. */
export const storageProblemOf = (failure: StorageFailure): StorageProblem =>
	failure === 'full' ? 'storage-full' : 'storage-failed';

export interface DossierStatus {
	/** Everything typed is in the database of this laptop. */
	readonly saved: boolean;
	readonly waiting: number;
	readonly deliveredAt: number | null;
	readonly seenBy: readonly SeenBy[];
	readonly connection: Connection;
	/**
	 * `storage-full`: what is typed stays on the screen and is tried again until there is room.
	 * `storage-failed`: the same, for any other reason; reloading the app may help.
	 * `relay-refused`: the relay takes nothing more of this dossier.
	 */
	readonly problem: StorageProblem | 'relay-refused' | null;
}

const clockWarningAboveMs = 10 * 60 * 1000;

/** The difference worth a warning, or `null` when the clocks agree well enough. */
export function clockOffOf(ownMs: number, relayMs: number): number | null {
	const off = ownMs - relayMs;
	return Math.abs(off) > clockWarningAboveMs ? off : null;
}

export const offlineStatus: SyncStatus = {
	connection: 'offline',
	refusal: null,
	waiting: 0,
	deliveredAt: null,
	clockOffMs: null,
};

/** `waiting`: counted beside the outbox, so that it never lags behind what was stored. */
export const syncStatusOf = (relay: RelayStatus, waiting: number): SyncStatus => ({
	connection: connectionOf(relay),
	refusal: relay.connection === 'refused' ? relay.refusal : null,
	waiting,
	deliveredAt: relay.deliveredAt,
	clockOffMs: relay.clockOffMs === null ? null : clockOffOf(relay.clockOffMs, 0),
});

/** On its way to a connection is not online: the screen has no word for trying. */
export const connectionOf = ({ connection }: Pick<RelayStatus, 'connection'>): Connection =>
	connection === 'connecting' ? 'offline' : connection;
