/** Channels, devices and ids are hex on the laptop and bytes on the wire. */
import { type Bytes, bytesOfHex, hexOf } from '../protocol/bytes.ts';
import type { Ack, WireHead } from '../protocol/wire-parts.ts';
import type { HexAck } from './push-plan.ts';
import type { Head } from './sync-storage.ts';

/** Throws a `RangeError` for text that is not lower-case hex: a fault of ours, not of the relay. */
export function wireOf(hex: string): Bytes {
	const bytes = bytesOfHex(hex);
	if (!bytes) throw new RangeError('not a hex name');
	return bytes;
}

export const headOf = ([dev, seq, id]: WireHead): Head => ({
	dev: hexOf(dev),
	seq,
	id: hexOf(id),
});

export const hexAckOf = (ack: Ack): HexAck => ({ ...ack, id: hexOf(ack.id) });
