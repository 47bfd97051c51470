import type { Random } from '../protocol/bytes.ts';
import { type Bytes, bigEndian, concat, utf8 } from '../protocol/bytes.ts';
import type { DeviceRow, WrapRow } from '../protocol/member-record.ts';
import type { EpochSecret } from '../vault/channel-keys.ts';
import { type KemKey, unwrap, wrap } from '../vault/wrapping.ts';
import { SealRefused } from './seal-entry.ts';

/** What a wrap is bound to besides its recipient: the record that carries it. */
export interface WrapPlace {
	readonly ch: Bytes;
	readonly epoch: number;
	readonly prevHead: Bytes;
}

/** The secret of an epoch for one device, by HPKE. Throws `SealRefused` when its key is unusable. */
export async function wrapSecret(
	{ dev, kemPub }: DeviceRow,
	{ secret }: EpochSecret,
	place: WrapPlace,
	random: Random,
): Promise<WrapRow> {
	const wrapped = await wrap(kemPub, secret, infoOf(place, dev), random);
	if (!wrapped) throw new SealRefused('bad-record');
	return { dev, ...wrapped };
}

/** `null` when the wrap is not for this device in this record. */
export async function unwrapSecret(
	kem: KemKey,
	row: WrapRow,
	place: WrapPlace,
): Promise<EpochSecret | null> {
	const secret = await unwrap(kem, row, infoOf(place, row.dev));
	return secret && { epoch: place.epoch, secret };
}

const infoOf = ({ ch, epoch, prevHead }: WrapPlace, dev: Bytes) =>
	concat(utf8('SL1/wrap\0'), ch, bigEndian(epoch, 4), prevHead, dev);
