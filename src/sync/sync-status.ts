import type { RelayRefusal } from '../protocol/refusals.ts';

type Connection = 'offline' | 'connecting' | 'online' | 'refused';

/** Where a channel stands: `removed` means that the relay's member record no longer has this device. */
type ChannelState = 'waiting' | 'catching-up' | 'live' | 'refused' | 'removed';

export interface ChannelStatus {
	readonly state: ChannelState;
	readonly refusal: RelayRefusal | null;
	/** When the relay last acknowledged an entry of this channel, epoch ms. */
	readonly deliveredAt: number | null;
}

export interface SyncStatus {
	readonly connection: Connection;
	/** Why the relay last closed the connection; `null` when online. */
	readonly refusal: RelayRefusal | null;
	/** Entries that no relay has acknowledged yet. */
	readonly waiting: number;
	/** Last acknowledgement of any channel, epoch ms. */
	readonly deliveredAt: number | null;
	/** This laptop's clock minus the relay's, ms; `null` before the first hello. */
	readonly clockOffMs: number | null;
	readonly channels: Readonly<Record<string, ChannelStatus>>;
}

export const offlineStatus: SyncStatus = {
	connection: 'offline',
	refusal: null,
	waiting: 0,
	deliveredAt: null,
	clockOffMs: null,
	channels: {},
};
