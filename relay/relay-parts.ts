import type { Bytes } from '../src/protocol/bytes.ts';
import type { Access } from './access.ts';
import type { Hub } from './hub.ts';
import type { RelayLimits } from './limits.ts';
import type { RelayStores } from './log-store.ts';
import type { Metrics } from './metrics.ts';
import type { RateGate } from './rate-gate.ts';

/** What every socket of one relay shares. */
export interface RelayParts {
	readonly access: Access;
	readonly limits: RelayLimits;
	readonly stores: RelayStores;
	readonly hub: Hub;
	readonly metrics: Metrics;
	/** Entries by device. */
	readonly entryRate: RateGate;
	/** A failure that nobody asked for; it carries no content. */
	readonly report: (failure: unknown) => void;
	/** Epoch ms. */
	readonly now: () => number;
	readonly random: (length: number) => Bytes;
}
